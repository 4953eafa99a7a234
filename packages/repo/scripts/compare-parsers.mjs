// Holds the native parser to micromark: compare-parsers.mjs [DIR…] [--pages n] [--seed n]
// Compares trees and goals of every Markdown file below the folders, of CommonMark's examples and of generated pages, and prints how
// many pages the native parser served, how many it left to micromark, and where the two differ. Ends with 1 when they do.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { spawnSync } from "node:child_process"
import { bundleForNode, root } from "./bundle.mjs"

const options = { pages: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } }
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const folders = positionals.map(folder => resolve(process.env.INIT_CWD ?? ".", folder))
const scratch = mkdtempSync(join(tmpdir(), "okrlint-compare-"))
try {
  const script = join(scratch, "compare.mjs")
  await bundleForNode(join(root, "packages/okrlint/test/native-parser/compare-pages.ts"), script)
  const from = join(root, "packages/okrlint/package.json")
  process.exitCode = spawnSync(process.execPath, [script, from, values.pages, values.seed, ...folders], { stdio: "inherit" }).status ?? 2
} finally {
  rmSync(scratch, { recursive: true })
}
