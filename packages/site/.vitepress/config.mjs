import GithubSlugger from "github-slugger"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { defineConfig } from "vitepress"

const site = join(import.meta.dirname, "..")
const base = process.env.OKRLINT_SITE_BASE ?? "/"
const { groups, scopes } = JSON.parse(readFileSync(join(site, "dist/pages/contents.json"), "utf8"))

const linkOf = path => `/${path.replace(/\.md$/, "").replace(/(^|\/)index$/, "$1")}`

const contents = groups.map(({ title, pages }) => ({
  text: title,
  items: pages.map(({ title, path }) => ({ text: title, link: linkOf(path) })),
}))

const rules = scopes.map(({ scope, rules }) => ({
  text: scope,
  items: rules.map(id => ({ text: id, link: `/rules/${id}` })),
}))

const modules = readdirSync(join(site, "dist/pages/api"), { recursive: true, encoding: "utf8" })
  .filter(path => path.endsWith(".md") && path !== "index.md")
  .map(path => path.replace(/\.md$/, ""))
  .sort()
const api = [
  { text: "As a library", link: "/library" },
  { text: "Imports", items: modules.map(name => ({ text: name, link: `/api/${name}` })) },
]

export default defineConfig({
  base,
  title: "okrlint",
  description: "The linter for goals: reads OKRs, KPIs and quarterly goals in Markdown and reports what would make them fail.",
  lang: "en",
  srcDir: "dist/pages",
  outDir: "dist/site",
  cacheDir: "dist/cache",
  cleanUrls: true,
  lastUpdated: false,
  // The playground is built apart, so its address is no page here.
  ignoreDeadLinks: [/^\/playground\/?(?:index)?$/],
  markdown: {
    // The same anchors as on GitHub, which the tests of links hold.
    anchor: { slugify: text => new GithubSlugger().slug(text) },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: escapeBraces,
  },
  themeConfig: {
    nav: [
      { text: "Guide", link: "/getting-started/planning", activeMatch: "^/(?:getting-started|okr-or-kpi)" },
      { text: "Rules", link: "/rules/", activeMatch: "^/rules/" },
      { text: "Command", link: "/command" },
      { text: "API", link: "/api/", activeMatch: "^/api/" },
      { text: "Playground", link: "/playground/index.html", target: "_self" },
    ],
    sidebar: { "/api/": api, "/rules/": [{ text: "All rules", link: "/rules/" }, ...rules], "/": contents },
    search: { provider: "local" },
    outline: { level: [2, 3] },
    docFooter: { prev: false, next: false },
    footer: { message: "MIT licence. This site sends nothing anywhere." },
  },
})

/** Words in double braces are placeholders of messages here, and nothing that Vue should fill in. */
function escapeBraces(markdown) {
  for (const kind of ["text", "code_inline"]) {
    const render = markdown.renderer.rules[kind]
    markdown.renderer.rules[kind] = (...args) => render(...args).replaceAll("{{", "&#123;&#123;")
  }
}
