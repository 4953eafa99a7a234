// Measures the peak memory of what the command can be asked for: measure-memory.mjs [PAGES] (10,000 when absent). Prints a table for
// docs/performance.md.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { measurePeak } from "./peak-memory.mjs"
import { run } from "./timing.mjs"
import { buildCommand, writePages } from "./workspace.mjs"

/** What is measured: how the command is asked, before the folder. */
const requests = [
  "",
  "--format json",
  "--format sarif",
  "--format html",
  "--format junit",
  "--format markdown",
  "--format agent",
  "--format json --format sarif=report.sarif --format junit=report.xml",
  "--stats --format json",
  "--quiet",
  "--fix-dry-run --format json",
  "--concurrency 2",
  "inspect",
  "inspect --format json",
  "audit",
  "audit --format json",
  "audit --format html",
]

async function printTable(pages) {
  const scratch = mkdtempSync(join(tmpdir(), "okrlint-bench-"))
  try {
    const command = await buildCommand(join(scratch, "command"), { native: true })
    const folder = writePages(join(scratch, "plans"), { plans: pages })
    run([process.execPath, command, "--version"], { cwd: scratch }) // the first start keeps the compiled form
    console.log(`| ${pages.toLocaleString("en")} pages with goals | peak, MB |\n| --- | --: |`)
    for (const request of requests)
      console.log(
        `| \`${`okrlint ${request}`.trim()}\` | ${measurePeak(command, [...request.split(" ").filter(Boolean), folder], scratch).toFixed(0)} |`,
      )
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

await printTable(Number(process.argv[2] ?? 10_000))
