// Measures okrlint against what it stands on, and prints ratios of one run: they hold on any machine, times do not.
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { bundleCommand, bundleForNode } from "../repo/scripts/bundle.mjs"
import { generatePlans } from "./generate-plans.mjs"

const coldRounds = 21
const warmRounds = 3
const documents = 1000

const scratch = mkdtempSync(join(tmpdir(), "okrlint-bench-"))
try {
  await measure()
} finally {
  rmSync(scratch, { recursive: true })
}

async function measure() {
  const command = join(scratch, "command/okrlint.mjs")
  const uncompiled = join(scratch, "uncompiled/okrlint.mjs")
  await Promise.all([bundleCommand(command), bundleCommand(uncompiled)])
  const folder = writePlans()
  const one = join(folder, "headings-0.md")
  console.log(`one document ${(statSync(one).size / 1000).toFixed(1)} kB, ${documents} documents`)

  run([command, "--version"]) // the first start keeps the compiled form
  const node = { rounds: coldRounds, base: ["-e", "0"] }
  report(`cold start on one document / node -e 0 (median of ${coldRounds})`, compare({ ...node, subject: [command, one] }))
  report("the same without a compiled form", compare({ ...node, subject: [uncompiled, one], env: { NODE_DISABLE_COMPILE_CACHE: "1" } }))
  report("`--version` / node -e 0", compare({ ...node, subject: [command, "--version"] }))
  await reportPhases(one)
  await reportReading()
  const lint = ["--no-config-lookup", "--format", "json", "--output-file", join(scratch, "report.json")]
  report(
    `${documents} documents / remark-parse + gfm alone (median of ${warmRounds})`,
    compare({
      rounds: warmRounds,
      subject: [command, ...lint, folder],
      base: [join(import.meta.dirname, "parse-with-remark.mjs"), folder],
    }),
  )
}

function writePlans() {
  const folder = join(scratch, "plans")
  mkdirSync(folder)
  for (const { name, text } of generatePlans(documents)) writeFileSync(join(folder, name), text)
  return folder
}

/** The phases of linting one document in a fresh process, without a compiled form, each against bare Node. */
async function reportPhases(document) {
  const script = join(scratch, "phases.mjs")
  await bundleForNode(join(import.meta.dirname, "measure-phases.mjs"), script)
  const bare = []
  const rounds = Array.from({ length: coldRounds }, () => {
    bare.push(time(["-e", "0"]))
    return JSON.parse(run([script, document]))
  })
  console.log("phases of one document without a compiled form / node -e 0:")
  for (const phase of Object.keys(rounds[0]))
    report(`  ${phase}`, { subject: median(rounds.map(round => round[phase])), base: median(bare) })
}

async function reportReading() {
  const script = join(scratch, "reading.mjs")
  await bundleForNode(join(import.meta.dirname, "measure-reading.mjs"), script)
  const { perSecond, longMs } = JSON.parse(run([script]))
  console.log(
    `${Math.round(perSecond / 1000)}k statements read in a second, warm (at least 40k); ${longMs.toFixed(1)} ms for one of 100 kB (under 10 ms)`,
  )
}

/** Runs both in turn, so that whatever else the machine does hits both. */
function compare({ rounds, subject, base, env }) {
  const times = { subject: [], base: [] }
  for (let round = 0; round < rounds; round++) {
    times.base.push(time(base))
    times.subject.push(time(subject, env))
  }
  return { subject: median(times.subject), base: median(times.base) }
}

function time(args, env) {
  const started = process.hrtime.bigint()
  run(args, env)
  return Number(process.hrtime.bigint() - started) / 1e6
}

/** What a script writes; okrlint's findings are no failure. */
function run(args, env = {}) {
  const options = { cwd: scratch, encoding: "utf8", maxBuffer: 2 ** 28, env: { ...process.env, ...env } }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
  if (status === null || status > 1) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`)
  return stdout
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

function report(what, { subject, base }) {
  console.log(`${(subject / base).toFixed(2)} x  ${what}: ${subject.toFixed(0)} ms / ${base.toFixed(0)} ms`)
}
