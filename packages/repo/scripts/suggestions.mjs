// Tries every suggestion and fix that the rules offer on a folder of documents: suggestions.mjs DIR [--rule id] [--verbose]
// Each is applied by itself and held to what test/check-suggestion.ts demands. Exit code 1 when one fails.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { parseArgs } from "node:util"
import { givenPath } from "./given-path.mjs"
import { loadLibrary } from "./load-library.mjs"

const options = { rule: { type: "string" }, now: { type: "string", default: "2026-07-01" }, verbose: { type: "boolean", default: false } }
const { values, positionals } = parseArgs({ options, allowPositionals: true })
const folder = givenPath(positionals[0])
if (folder === undefined || !existsSync(folder)) {
  console.error("Usage: pnpm suggestions DIR [--rule id] [--now YYYY-MM-DD] [--verbose], where DIR holds Markdown files.")
  process.exit(2)
}

const { Linter, parseMarkdown, findFaults, offeredBy } = await loadLibrary([
  "okrlint/src/universal.ts",
  "markdown/src/index.ts",
  "repo/test/check-suggestion.ts",
])
const counts = new Map()
let faulty = 0
for (const file of listDocuments(folder)) tryDocument(file)
report()

function listDocuments(from) {
  return readdirSync(from, { recursive: true, encoding: "utf8" })
    .filter(name => /\.(?:md|mdx|markdown)$/.test(name))
    .sort()
    .map(name => join(from, name))
}

function tryDocument(filePath) {
  // Places and edits count from behind a byte order mark.
  const text = readFileSync(filePath, "utf8").replace(/^\uFEFF/, "")
  const verify = value => new Linter().verify(value, [{ extends: ["all"] }], { filePath: relative(folder, filePath), now: values.now })
  const tools = { parse: value => parseMarkdown(value, { filePath }), verify }
  for (const offered of offeredBy(text, verify(text))) {
    if (values.rule !== undefined && offered.ruleId !== values.rule) continue
    const faults = findFaults(offered, tools)
    count(offered, faults)
    if (faults.length === 0) continue
    faulty++
    console.log(
      `${relative(folder, filePath)}:${offered.line} ${offered.ruleId} ${offered.name}\n${faults.map(fault => `  ${fault}`).join("\n")}`,
    )
    if (values.verbose) console.log(JSON.stringify(offered.edits))
  }
}

function count({ ruleId, name }, faults) {
  const key = `${ruleId} ${name}`
  const { tried = 0, failed = 0 } = counts.get(key) ?? {}
  counts.set(key, { tried: tried + 1, failed: failed + (faults.length > 0 ? 1 : 0) })
}

function report() {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [key, { tried, failed }] of rows)
    console.log(`${String(tried).padStart(5)} tried, ${String(failed).padStart(3)} failed  ${key}`)
  const all = rows.reduce((sum, [, { tried }]) => sum + tried, 0)
  console.log(`${all} suggestions and fixes tried, ${faulty} failed.`)
  process.exitCode = faulty > 0 ? 1 : 0
}
