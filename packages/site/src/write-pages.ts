import { rules } from "@okrlint/core/rules"
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { readContents } from "./contents.ts"
import { mapPage } from "./fences.ts"
import { isLiveExample, showExample } from "./live-examples.ts"
import { listRuleRows } from "./rule-index.ts"
import { showRuleExamples, type RuleWithExamples } from "./rule-pages.ts"
import { adaptLinks, sitePath } from "./site-links.ts"

/** What the site's pages are made of. */
export interface SiteSources {
  /** The folder `docs/` of the repository. */
  readonly docs: string
  /** The site's own first page. */
  readonly home: string
  /** The examples of each rule, by its id. */
  readonly ruleFiles: readonly RuleWithExamples[]
}

/** Folders of `docs/` that are for people who work in the repository. */
const left = /^decisions\//

/** Writes the pages of `docs/` into a folder as the site's generator wants them, with examples linted. */
export function writePages({ docs, home, ruleFiles }: SiteSources, target: string): void {
  const paths = readdirSync(docs, { recursive: true, encoding: "utf8" }).filter(path => !left.test(path))
  const known = new Set(paths.filter(path => /\.(?:md|png|svg)$/.test(path) && path !== "README.md"))
  const has = (path: string): boolean => known.has(path)
  const read = (path: string): string => readFileSync(join(docs, path), "utf8")
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeFileSync(join(target, path), text)
  }
  cpSync(join(docs, "images"), join(target, "images"), { recursive: true })
  for (const page of known)
    if (page.endsWith(".md")) write(sitePath(page), adaptPage(showRules(page, read(page), ruleFiles), { page, has }))
  write("index.md", adaptPage(home, { page: "README.md", has }))
  write("contents.json", JSON.stringify(listContents(read("README.md"), has)))
}

function adaptPage(text: string, context: { readonly page: string; readonly has: (path: string) => boolean }): string {
  return mapPage(text, {
    block: fence => (isLiveExample(fence) ? showExample(fence) : fence.source),
    prose: part => adaptLinks(part, context),
  })
}

function showRules(page: string, text: string, ruleFiles: readonly RuleWithExamples[]): string {
  if (page === "rules/README.md") return showIndex(text)
  const shown = ruleFiles.find(({ rule }) => page === `rules/${rule.id}.md`)
  return shown === undefined ? text : showRuleExamples(text, shown)
}

/** The table gives way to one that can be filtered. */
function showIndex(text: string): string {
  const rows = JSON.stringify(listRuleRows(Object.values(rules)))
  return `---\naside: false\nrules: ${rows}\n---\n\n${text.slice(0, text.indexOf("\n| "))}\n<RuleIndex />\n`
}

/** What the side bar shows: the table of contents as far as the site holds its pages, and the rules by what they look at. */
function listContents(text: string, has: (path: string) => boolean): unknown {
  const groups = readContents(text)
    .map(({ title, pages }) => ({
      title,
      pages: pages.filter(({ path }) => has(path)).map(page => ({ ...page, path: sitePath(page.path) })),
    }))
    .filter(({ pages }) => pages.length > 0)
  const all = Object.values(rules)
  const scopes = [...new Set(all.map(({ scope }) => scope))].map(scope => ({
    scope,
    rules: all.filter(rule => rule.scope === scope).map(({ id }) => id),
  }))
  return { groups, scopes }
}
