// Measures what the cache saves, over plans and over 2,000 pages of teams with 20,000 goals, and what worker threads save:
// cache-and-workers.mjs [DOCUMENTS] (1,000 plans when absent). Prints ratios of one run, of
// the shortest of some rounds: of time on the clock; of the processors' time, which other programs disturb less; and, on Linux, of the
// main thread's own, which is what is waited for where processors are free.
import { spawnSync } from "node:child_process"
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { buildCommand, changeGoal, writePages, writeTeamPages } from "./workspace.mjs"

const rounds = 3
const documents = Number(process.argv[2] ?? 1000)
const teamPages = 2000
const scratch = mkdtempSync(join(tmpdir(), "okrlint-bench-"))
try {
  await measure()
} finally {
  rmSync(scratch, { recursive: true })
}

async function measure() {
  const command = await buildCommand(join(scratch, "command"), { native: true })
  const folder = writePages(join(scratch, "plans"), { plans: documents })
  lint(command, folder, ["--version"]) // the first start keeps the compiled form
  measureCache(command, { name: `${documents} plans`, folder, page: join(folder, "headings-0.md") })
  const teams = writeTeamPages(join(scratch, "teams"), teamPages)
  measureCache(command, { name: `${teamPages} pages of teams`, folder: teams, page: join(teams, "teams/team-7/2026-q8.md") })
  for (const plans of [100, 300, documents]) measureWorkers(command, writePages(join(scratch, `plans-${plans}`), { plans }), plans)
}

function measureCache(command, { name, folder, page }) {
  const cache = join(scratch, `${name}.cache`)
  const cached = ["--concurrency", "off", "--cache", "--cache-location", cache]
  const [uncached, again, changed, otherGoal] = [[], [], [], []]
  for (let round = 0; round < rounds; round++) {
    uncached.push(lint(command, folder, ["--concurrency", "off"]))
    lint(command, folder, cached)
    again.push(lint(command, folder, cached))
    appendFileSync(page, "\nAnother line.\n")
    changed.push(lint(command, folder, cached))
    changeGoal(page, round)
    otherGoal.push(lint(command, folder, cached))
  }
  console.log(`${name}, a cache of ${(statSync(cache).size / 2 ** 20).toFixed(1)} MiB:`)
  report("again, from the cache / uncached (goal: at most 0.1)", again, uncached)
  report("again, one file changed, its goals as they were / uncached (goal: under 0.1)", changed, uncached)
  report("again, one goal changed / uncached (goal: under 0.1)", otherGoal, uncached)
}

function measureWorkers(command, folder, plans) {
  const [alone, two] = [[], []]
  for (let round = 0; round < rounds; round++) {
    alone.push(lint(command, folder, ["--concurrency", "off"]))
    two.push(lint(command, folder, ["--concurrency", "2"]))
  }
  report(`${plans} documents, two threads / one`, two, alone)
}

/** Runs the command; gives its time on the clock, the processors' time, and the main thread's where that can be told, in milliseconds. */
function lint(command, folder, args) {
  const usage = join(scratch, "usage.json")
  const hook = join(scratch, "usage.mjs")
  writeFileSync(
    hook,
    `import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { isMainThread } from "node:worker_threads"
const own = \`/proc/self/task/\${process.pid}/schedstat\`
const readOwn = () => (existsSync(own) ? Number(readFileSync(own, "utf8").split(" ")[0]) / 1e6 : null)
if (isMainThread) process.on("exit", () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify({ ...process.cpuUsage(), main: readOwn() })))
`,
  )
  const report = ["--no-config-lookup", "--format", "json", "--output-file", join(scratch, "report.json")]
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ["--import", hook, command, ...report, ...args, folder], { encoding: "utf8" })
  const clock = performance.now() - started
  if (status === null || status > 1) throw new Error(`okrlint ${args.join(" ")} ended with ${status}: ${stderr}`)
  const { user, system, main } = JSON.parse(readFileSync(usage, "utf8"))
  return { clock, processors: (user + system) / 1000, ...(main !== null && { main }) }
}

function report(what, subject, base) {
  const least = (runs, key) => Math.min(...runs.map(run => run[key]))
  const show = key => {
    const [ours, theirs] = [least(subject, key), least(base, key)]
    return `${(ours / theirs).toFixed(3)} x (${ours.toFixed(0)} / ${theirs.toFixed(0)} ms)`
  }
  const kinds = ["clock", "processors", "main"].filter(key => subject.every(run => key in run))
  console.log(`  ${what}: ${kinds.map(key => `${key} ${show(key)}`).join(", ")}`)
}
