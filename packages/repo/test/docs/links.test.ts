import GithubSlugger from "github-slugger"
import { existsSync, readFileSync, statSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { expect, test } from "vitest"
import { mapPage } from "../../../site/src/fences.ts"
import { root } from "../load-rules.ts"
import { docsPages, frontPages } from "./pages.ts"

const pages = [...frontPages, ...docsPages]

/** The text of a page that is no code. */
function proseOf(text: string): string {
  return mapPage(text, { block: () => "", prose: part => part.replaceAll(/`[^`\n]*`/g, code => (code.includes("](") ? "" : code)) })
}

function anchorsOf(text: string): Set<string> {
  const slugger = new GithubSlugger()
  const headings = [...mapPage(text, { block: () => "", prose: part => part }).matchAll(/^#{1,6} (.+)$/gm)]
  return new Set(headings.map(([, heading = ""]) => slugger.slug(heading.replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/g, "$1"))))
}

test.for(pages)("links of $path lead somewhere", ({ path, text }) => {
  const links = [...proseOf(text).matchAll(/\]\((?![a-z]+:)([^)\s#]*)(?:#([^)\s]*))?\)/g)]
  const broken = links.filter(([, target = "", anchor]) => {
    const file = target === "" ? join(root, path) : join(root, dirname(path), target)
    if (!existsSync(file) || relative(root, file).startsWith("..")) return true
    if (anchor === undefined) return false
    const page = statSync(file).isDirectory() ? join(file, "README.md") : file
    return !anchorsOf(readFileSync(page, "utf8")).has(anchor)
  })
  expect(broken.map(([link]) => link)).toEqual([])
})

test("pages with links are among them", () => {
  expect(pages.filter(({ text }) => text.includes("](")).length).toBeGreaterThan(80)
})
