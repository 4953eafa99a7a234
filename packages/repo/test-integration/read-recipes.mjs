import { readFileSync } from "node:fs"
import { join } from "node:path"

const docs = join(import.meta.dirname, "../../../docs")

/** The files that a section of a page under docs/ shows, in order: what a reader copies is what is tried. */
export function readRecipes(page, heading) {
  const sections = readFileSync(join(docs, page), "utf8").split(/^(?=##+ )/m)
  const section = sections.find(text => text.split("\n", 1)[0].replace(/^##+ /, "") === heading)
  if (section === undefined) throw new Error(`Unexpected heading \`${heading}\`, docs/${page} has none of that name.`)
  return [...section.matchAll(/^```\w* file=(\S+)\n([^]*?)^```$/gm)].map(([, name, text]) => ({ name, text }))
}
