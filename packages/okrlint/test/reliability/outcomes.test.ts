import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { buildCommand, type BuiltCommand } from "../build-command.ts"
import { contentRows } from "./table/content-rows.ts"
import type { OutcomeRow } from "./table/outcome-row.ts"
import { pathRows } from "./table/path-rows.ts"
import { runRows } from "./table/run-rows.ts"

let built: BuiltCommand
beforeAll(async () => {
  built = await buildCommand()
}, 120_000)
afterAll(() => built.remove())

/** Longest that a run may take before it counts as one that hangs. */
const patience = 60_000

function run({ make, argv = ["."], shell }: OutcomeRow): { readonly code: number | null; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), "okrlint-outcome-"))
  try {
    writeFileSync(join(folder, "other.md"), "## Objective: Bakers order alone\n\n- KR1: TBD\n")
    make(folder)
    const command = [process.execPath, built.path, "--now", "2026-07-01", "--format", "unix"]
    const [program, ...args] = shell === undefined ? [...command, ...argv] : ["sh", "-c", shell, "sh", ...command]
    const { status, stdout, stderr } = spawnSync(program!, args, {
      cwd: folder,
      encoding: "utf8",
      timeout: patience,
      killSignal: "SIGKILL",
    })
    return { code: status, said: stdout + stderr }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe.each([
  ["a path", pathRows],
  ["a document", contentRows],
  ["a run", runRows],
] as const)("%s", (_, rows) => {
  test.for(rows.map(row => [row.input, row] as const))("%s", { timeout: patience + 5_000 }, ([, row]) => {
    const { code, said } = run(row)
    expect({ code, said: said.slice(0, 2_000) }).toMatchObject({ code: row.exit })
    if (row.says !== undefined) expect(said).toContain(row.says)
    expect(said.includes("other.md:3")).toBe(row.othersLinted !== false)
    expect(said).not.toMatch(/\n\s+at |node:internal|[\u001B\u202E]/)
  })
})
