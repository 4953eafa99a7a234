// Measures okrlint against what it stands on and against other linters; prints ratios of one run: they hold on any machine, times do
// not. bench.mjs [--full]: more rounds and larger folders.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { bundleForNode, root } from "../repo/scripts/bundle.mjs"
import { measurePeak } from "./peak-memory.mjs"
import { listPeers } from "./peers.mjs"
import { compare, median, report, run, time } from "./timing.mjs"
import { buildCommand, changeGoal, writePages } from "./workspace.mjs"

const { values } = parseArgs({ options: { full: { type: "boolean", default: false } } })
const sizes = values.full
  ? {
      starts: 41,
      rounds: 5,
      peerPlans: 1000,
      peerRounds: 3,
      mixed: { plans: 50, notes: 4950 },
      mixedRounds: 3,
      changed: { plans: 600, rounds: 5 },
      memoryPlans: 10_000,
    }
  : {
      starts: 11,
      rounds: 1,
      peerPlans: 250,
      peerRounds: 1,
      mixed: { plans: 10, notes: 990 },
      mixedRounds: 1,
      changed: { plans: 600, rounds: 3 },
      memoryPlans: 2000,
    }

const node = process.execPath
const okrlintPackage = join(root, "packages/okrlint/package.json")
const scratch = mkdtempSync(join(tmpdir(), "okrlint-bench-"))
const place = { cwd: scratch }
const lintFlags = ["--no-config-lookup", "--format", "json", "--output-file", join(scratch, "report.json")]
try {
  await measure()
} finally {
  rmSync(scratch, { recursive: true })
}

async function measure() {
  const command = await buildCommand(join(scratch, "command"), { native: true })
  const plain = await buildCommand(join(scratch, "plain"), { native: false })
  const fresh = await buildCommand(join(scratch, "fresh"), { native: true })
  const folder = writePages(join(scratch, "plans"), { plans: 1000 })
  const page = join(folder, "headings-0.md")
  for (const built of [command, plain]) run([node, built, page], place) // the first start keeps the compiled form
  reportStarts({ command, plain, fresh, page })
  await reportPhases(folder, page)
  await reportReading()
  reportThroughput({ command, plain, folder })
  reportChangedGoal(command)
  reportPeers(command)
  reportMixed(command)
  await reportGrowth()
  reportMemory(command)
}

function reportStarts({ command, plain, fresh, page }) {
  console.log(`One page of ${(statSync(page).size / 1000).toFixed(1)} kB, medians of ${sizes.starts} starts:`)
  const commands = [
    [node, "-e", "0"],
    [node, command, page],
    [node, plain, page],
    [node, command, "--version"],
  ]
  const [bare, native, micromark, version] = compare(commands, { ...place, rounds: sizes.starts })
  report("cold start / node -e 0", [native, bare], 2.3)
  report("the same without the native parser", [micromark, bare])
  report("`--version` / node -e 0", [version, bare])
  const keepNothing = { ...place, env: { NODE_DISABLE_COMPILE_CACHE: "1" } }
  report("cold start without a compiled form / node -e 0", [
    median(Array.from({ length: 5 }, () => time([node, fresh, page], keepNothing))),
    bare,
  ])
}

/** The phases of linting, of one page in a fresh process, and of many in a warm one. */
async function reportPhases(folder, page) {
  const script = join(scratch, "phases.mjs")
  await bundleForNode(join(import.meta.dirname, "measure-phases.mjs"), script)
  const pages = readdirSync(folder)
    .slice(0, 200)
    .map(name => join(folder, name))
  const cold = Array.from({ length: 7 }, () => JSON.parse(run([node, script, "1", okrlintPackage, page], place)))
  const first = Object.fromEntries(Object.keys(cold[0]).map(phase => [phase, median(cold.map(phases => phases[phase]))]))
  printPhases("Phases of the first page in a process, without a compiled form", first)
  const warm = JSON.parse(run([node, script, "8", okrlintPackage, ...pages], place))
  printPhases("Phases of a page in a warm process", warm)
  console.log(
    `${(warm.extract / warm["parse by micromark alone"]).toFixed(2)} x  extraction / parse by micromark, warm (goal: at most 0.5)`,
  )
}

function printPhases(title, phases) {
  console.log(
    `${title}, in milliseconds: ${Object.entries(phases)
      .map(([phase, ms]) => `${phase} ${ms.toFixed(2)}`)
      .join(", ")}`,
  )
}

async function reportReading() {
  const script = join(scratch, "reading.mjs")
  await bundleForNode(join(import.meta.dirname, "measure-reading.mjs"), script)
  const { perSecond, longMs } = JSON.parse(run([node, script], place))
  console.log(
    `${Math.round(perSecond / 1000)}k statements read in a second, warm (goal: at least 40k); ${longMs.toFixed(1)} ms for one of 100 kB (goal: under 10 ms)`,
  )
}

function reportThroughput({ command, plain, folder }) {
  console.log(`1000 pages with goals, medians of ${sizes.rounds}:`)
  const remark = [node, join(import.meta.dirname, "parse-with-remark.mjs"), folder]
  const cached = [node, command, ...lintFlags, "--cache", "--cache-location", join(scratch, "cache"), folder]
  run(cached, place)
  const commands = [remark, [node, command, ...lintFlags, folder], [node, plain, ...lintFlags, folder], cached]
  const [parse, native, micromark, again] = compare(commands, { ...place, rounds: sizes.rounds })
  report("uncached / remark-parse + gfm alone", [native, parse], 0.8)
  report("the same without the native parser", [micromark, parse])
  report("cached again / uncached", [again, native], 0.1)
}

/** What a change costs where the cache is warm. */
function reportChangedGoal(command) {
  const { plans, rounds } = sizes.changed
  const folder = writePages(join(scratch, "changed"), { plans })
  const uncached = [node, command, ...lintFlags, folder]
  const cached = [...uncached, "--cache", "--cache-location", join(scratch, "changed-cache")]
  run(cached, place)
  const times = { uncached: [], cached: [] }
  for (let round = 0; round < rounds; round++) {
    changeGoal(join(folder, "headings-0.md"), round)
    times.uncached.push(time(uncached, place))
    times.cached.push(time(cached, place))
  }
  report(`${plans} pages, one goal changed / uncached`, [median(times.cached), median(times.uncached)], 0.1)
}

function reportPeers(command) {
  const folder = writePages(join(scratch, "peers"), { plans: sizes.peerPlans })
  const peers = listPeers(folder, scratch)
  console.log(`${sizes.peerPlans} pages with goals, okrlint / other linters, medians of ${sizes.peerRounds}:`)
  const commands = [[node, command, ...lintFlags, folder], ...peers.map(peer => peer.command)]
  const [own, ...others] = compare(commands, { ...place, rounds: sizes.peerRounds })
  peers.forEach(({ name, isNative }, index) => report(name, [own, others[index]], isNative ? 2 : 1))
}

/** A repository's Markdown: most of it has no goals. */
function reportMixed(command) {
  const { plans, notes } = sizes.mixed
  const folder = writePages(join(scratch, "mixed"), sizes.mixed)
  const remark = [node, join(import.meta.dirname, "parse-with-remark.mjs"), folder]
  const [parse, own] = compare([remark, [node, command, ...lintFlags, folder]], { ...place, rounds: sizes.mixedRounds })
  report(`${plans + notes} pages of which ${plans} hold goals / remark-parse + gfm on all`, [own, parse], 0.1)
}

async function reportGrowth() {
  const script = join(scratch, "growth.mjs")
  await bundleForNode(join(import.meta.dirname, "measure-growth.mjs"), script)
  const perKilobyte = JSON.parse(run([node, script, okrlintPackage], place))
  const times = Object.values(perKilobyte)
  const lengths = Object.entries(perKilobyte).map(([length, ms]) => `${length / 1000} kB ${ms.toFixed(3)}`)
  console.log(
    `${(Math.max(...times) / times[0]).toFixed(2)} x  time for a kilobyte of the slowest length / of 4 kB (goal: at most 1.3), in milliseconds: ${lengths.join(", ")}`,
  )
}

function reportMemory(command) {
  const folder = writePages(join(scratch, "many"), { plans: sizes.memoryPlans })
  const cached = ["--cache", "--cache-location", join(scratch, "memory-cache")]
  for (const [what, args] of [
    ["without a cache", []],
    ["in a first run with one", cached],
    ["from the cache", cached],
  ]) {
    const peak = measurePeak(command, ["--format", "json", ...args, folder], scratch).toFixed(0)
    console.log(`${peak} MB at most for ${sizes.memoryPlans} pages with goals, ${what} (goal: under 400 for 10000)`)
  }
}
