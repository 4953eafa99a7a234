import { spawn, spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { buildCommand, type BuiltCommand } from "../build-command.ts"

const comment = "<!-- okrlint-disable-file no-placeholder -->\n"
const plan = "# Plan\n\n## Objective: Bakers order alone\n\n- KR1: Raise orders from 5 to 9\n"
/** Each with an idle comment that `--fix` takes away. */
const names = Array.from({ length: 40 }, (_, index) => `plan-${index}.md`)
const before = `${comment}\n${plan}`

let built: BuiltCommand
let folder: string
beforeAll(async () => {
  built = await buildCommand()
}, 120_000)
afterAll(() => built.remove())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "okrlint-interrupted-"))
  for (const name of names) writeFileSync(join(folder, name), before)
  return () => rmSync(folder, { recursive: true })
})

function startFixing(): { readonly kill: (signal: NodeJS.Signals) => void; readonly ended: Promise<unknown> } {
  const child = spawn(process.execPath, [built.path, "--fix", "--no-config-lookup", "."], { cwd: folder, stdio: "ignore" })
  return { kill: signal => child.kill(signal), ended: new Promise(resolve => child.on("close", resolve)) }
}

test(
  "a process that is killed while it fixes leaves each file old or new, and nothing that is in the way of the next run",
  { timeout: 300_000 },
  async () => {
    const took = await timeOf(startFixing().ended)
    const after = readFileSync(join(folder, names[0]!), "utf8")
    expect(after).toBe(plan)
    for (let round = 0; round < 8; round++) {
      for (const name of names) writeFileSync(join(folder, name), before)
      const { kill, ended } = startFixing()
      // The second half of a run, where it writes.
      await wait(took * (0.5 + round / 16))
      kill("SIGKILL")
      await ended
      for (const name of names) expect([before, after]).toContain(readFileSync(join(folder, name), "utf8"))
    }
    await startFixing().ended
    for (const name of names) expect(readFileSync(join(folder, name), "utf8")).toBe(after)
    const { stdout } = spawnSync(process.execPath, [built.path, "--format", "json", "."], { cwd: folder, encoding: "utf8" })
    expect((JSON.parse(stdout) as readonly unknown[]).length).toBe(names.length)
  },
)

test("files that change, shrink and go while they are read break no run", { timeout: 120_000 }, async () => {
  const child = spawn(process.execPath, [built.path, "--no-config-lookup", "--format", "json", "."], { cwd: folder })
  let stdout = ""
  let stderr = ""
  child.stdout.on("data", data => (stdout += String(data)))
  child.stderr.on("data", data => (stderr += String(data)))
  const ended = new Promise<number | null>(resolve => child.on("close", resolve))
  for (let index = 0; child.exitCode === null; index++) {
    const path = join(folder, names[index % names.length]!)
    if (index % 3 === 0) writeFileSync(path, plan)
    else if (index % 3 === 1) rmSync(path, { force: true })
    else if (readdirSync(folder).length > 0) truncateSync(join(folder, readdirSync(folder)[0]!), 7)
    await wait(1)
  }
  expect([0, 1, 2]).toContain(await ended)
  expect(JSON.parse(stdout)).toBeInstanceOf(Array)
  expect(stderr).not.toMatch(/\n\s+at /)
})

async function timeOf(work: Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work
  return performance.now() - start
}
