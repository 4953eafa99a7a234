// Measures okrlint against what it stands on, and prints ratios of one run: they hold on any machine, times do not.
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { bundleCommand, bundlePath } from "../repo/scripts/bundle.mjs"
import { generatePlans } from "./generate-plans.mjs"

const coldRounds = 21
const warmRounds = 3
const documents = 1000

await bundleCommand()
const scratch = mkdtempSync(join(tmpdir(), "okrlint-bench-"))
try {
  const folder = writePlans()
  const one = join(folder, "headings-0.md")
  const lint = ["--no-config-lookup", "--format", "json", "--output-file", join(scratch, "report.json")]
  console.log(
    `bundle ${(statSync(bundlePath).size / 1000).toFixed(0)} kB, one document ${(statSync(one).size / 1000).toFixed(1)} kB, ${documents} documents`,
  )
  report(
    `cold start on one document / node -e 0 (median of ${coldRounds})`,
    compare({ rounds: coldRounds, subject: [bundlePath, one], base: ["-e", "0"] }),
  )
  report(
    `${documents} documents / remark-parse + gfm alone (median of ${warmRounds})`,
    compare({
      rounds: warmRounds,
      subject: [bundlePath, ...lint, folder],
      base: [join(import.meta.dirname, "parse-with-remark.mjs"), folder],
    }),
  )
} finally {
  rmSync(scratch, { recursive: true })
}

function writePlans() {
  const folder = join(scratch, "plans")
  mkdirSync(folder)
  for (const { name, text } of generatePlans(documents)) writeFileSync(join(folder, name), text)
  return folder
}

/** Runs both in turn, so that whatever else the machine does hits both. */
function compare({ rounds, subject, base }) {
  const times = { subject: [], base: [] }
  for (let round = 0; round < rounds; round++) {
    times.base.push(time(base))
    times.subject.push(time(subject))
  }
  return { subject: median(times.subject), base: median(times.base) }
}

function time(args) {
  const started = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: scratch, encoding: "utf8", maxBuffer: 2 ** 28 })
  const took = Number(process.hrtime.bigint() - started) / 1e6
  if (status === null || status > 1) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`)
  return took
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

function report(what, { subject, base }) {
  console.log(`${(subject / base).toFixed(2)} x  ${what}: ${subject.toFixed(0)} ms / ${base.toFixed(0)} ms`)
}
