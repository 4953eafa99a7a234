import { spawn, spawnSync } from "node:child_process"
import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { buildCommand, type BuiltCommand } from "../build-command.ts"
import { makeFolder } from "../memory-host.ts"

let built: BuiltCommand
beforeAll(async () => {
  built = await buildCommand()
}, 120_000)
afterAll(() => built.remove())

const base = ["--now", "2026-07-01", "--format", "json"]

function run(cwd: string, argv: readonly string[]): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built.path, ...base, ...argv], {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  })
  return { code: status, stdout, stderr }
}

function runBeside(cwd: string, argv: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [built.path, ...base, ...argv], { cwd })
    const chunks: Buffer[] = []
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk))
    child.on("error", reject)
    child.on("close", () => resolve(Buffer.concat(chunks).toString("utf8")))
  })
}

/** Files that a run did not find in the cache, as it tells with `--debug`. */
function countUnknown(stderr: string): number {
  return Number(/(\d+) of \d+ files were not in the cache/.exec(stderr)?.[1])
}

function writePlans(count: number): Readonly<Record<string, string>> {
  const plan = (number: number): string => `# Team ${number}, Q3 2026

## Objective: Bakers of street ${number} order alone

- KR1: TBD
- KR2: Grow orders from ${number} to ${number + 50} by 30 September 2026
`
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`plans/team-${index}.md`, plan(index)]))
}

test("processes that share a cache at the same time report what they report alone, and leave it whole", async () => {
  const cwd = makeFolder(writePlans(30))
  const alone = run(cwd, ["plans"]).stdout
  const [first, second, third] = await Promise.all([
    runBeside(cwd, ["--cache", "plans"]),
    runBeside(cwd, ["--cache", "plans"]),
    runBeside(cwd, ["--cache", "plans/team-1*.md"]),
  ])
  expect([first, second]).toEqual([alone, alone])
  expect(JSON.parse(third!)).toHaveLength(11)
  const after = run(cwd, ["--cache", "--debug", "plans"])
  expect(after.stdout).toBe(alone)
  expect(run(cwd, ["--cache", "--debug", "plans"]).stderr).toMatch("0 of 30 files were not in the cache")
})

test("a process that is killed at any time leaves a cache that the next one can use", async () => {
  const cwd = makeFolder(writePlans(40))
  const alone = run(cwd, ["plans"]).stdout
  for (let round = 0; round < 6; round++) {
    writeFileSync(join(cwd, "plans/team-0.md"), `# Team 0, Q3 2026\n\n## Objective: Round ${round}\n\n- KR1: TBD\n`)
    const child = spawn(process.execPath, [built.path, ...base, "--cache", "plans"], { cwd, stdio: "ignore" })
    const ended = new Promise(resolve => child.on("close", resolve)) // perhaps before it is killed
    await new Promise(resolve => setTimeout(resolve, 60 + 60 * round))
    child.kill("SIGKILL")
    await ended
  }
  writeFileSync(join(cwd, "plans/team-0.md"), writePlans(1)["plans/team-0.md"]!)
  const after = run(cwd, ["--cache", "--debug", "plans"])
  expect(after.stdout).toBe(alone)
  expect(after.stderr).not.toMatch("passed over")
  expect(countUnknown(run(cwd, ["--cache", "--debug", "plans"]).stderr)).toBe(0)
})

test("what a killed process left half written is swept away later", () => {
  const cwd = makeFolder({ ...writePlans(2), "..okrlintcache.0a1b2c3d4e5f.tmp": "half" })
  utimesSync(join(cwd, "..okrlintcache.0a1b2c3d4e5f.tmp"), new Date(0), new Date(0))
  run(cwd, ["--cache", "plans"])
  expect(readdirSync(cwd).toSorted()).toEqual([".okrlintcache", "plans"])
})

test("a TypeScript config counts with what it says now", () => {
  const config = (severity: string): string =>
    `const severity: string = "${severity}"\nexport default [{ rules: { "no-placeholder": severity } }]\n`
  const cwd = makeFolder({ ...writePlans(2), "okrlint.config.ts": config("warn") })
  expect(run(cwd, ["--cache", "plans"]).code).toBe(0)
  expect(countUnknown(run(cwd, ["--cache", "--debug", "plans"]).stderr)).toBe(0)
  writeFileSync(join(cwd, "okrlint.config.ts"), config("error"))
  const changed = run(cwd, ["--cache", "--debug", "plans"])
  expect([changed.code, countUnknown(changed.stderr)]).toEqual([1, 2])
})

test("another build of the same version lints anew", () => {
  const cwd = makeFolder(writePlans(2))
  run(cwd, ["--cache", "plans"])
  const cache = join(cwd, ".okrlintcache")
  expect(countUnknown(run(cwd, ["--cache", "--debug", "plans"]).stderr)).toBe(0)
  const folder = join(built.path, "../okrlint")
  const program = readdirSync(folder).find(name => /^program-.*\.cjs$/.test(name))!
  const entry = readFileSync(built.path, "utf8")
  writeFileSync(join(folder, "program-other.cjs"), readFileSync(join(folder, program)))
  writeFileSync(built.path, entry.replaceAll(program.replace(".cjs", ""), "program-other"))
  try {
    expect(countUnknown(run(cwd, ["--cache", "--debug", "plans"]).stderr)).toBe(2)
  } finally {
    writeFileSync(built.path, entry)
  }
  expect(readFileSync(cache, "utf8")).toMatch(/^okrlint cache 4 \d+ \d+\n/)
})

test("a cache that cannot be written is told of, and the run goes on", () => {
  const cwd = makeFolder({ ...writePlans(2), taken: "a file" })
  const { code, stdout, stderr } = run(cwd, ["--cache", "--cache-location", "taken/cache", "plans"])
  expect(code).toBe(run(cwd, ["plans"]).code)
  expect(stdout).toBe(run(cwd, ["plans"]).stdout)
  expect(stderr).toMatch(/^The cache cannot be written in /)
})

test("no cache is kept unless it is asked for", () => {
  const cwd = makeFolder(writePlans(2))
  run(cwd, ["plans"])
  run(cwd, ["--cache", "--no-cache", "plans"])
  expect(readdirSync(cwd)).toEqual(["plans"])
  expect(run(cwd, ["--concurrency", "many", "plans"])).toMatchObject({ code: 2, stderr: expect.stringMatching("`--concurrency`") })
  expect(run(cwd, ["--cache-strategy", "size", "plans"])).toMatchObject({ code: 2, stderr: expect.stringMatching("`--cache-strategy`") })
})
