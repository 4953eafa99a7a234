// Holds the native parser to micromark: compare-parsers.mjs [DIR…] [--pages n] [--seed n]
// Compares trees and goals of every Markdown file below the folders, of CommonMark's examples and of generated pages, and prints how
// many pages the native parser served, how many it left to micromark, and where the two differ. Ends with 1 when they do.
import { join } from "node:path"
import { parseArgs } from "node:util"
import { root } from "./bundle.mjs"
import { givenPath } from "./given-path.mjs"
import { runBundled } from "./run-bundled.mjs"

const options = { pages: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } }
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const folders = positionals.map(givenPath)
const from = join(root, "packages/okrlint/package.json")
const args = [from, values.pages, values.seed, ...folders]
process.exitCode = await runBundled("packages/okrlint/test/native-parser/compare-pages.ts", args)
