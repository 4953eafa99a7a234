import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { OKRLint, type LintResult } from "../../src/index.ts"
import { makeFolder, runCommand } from "../memory-host.ts"

// Few rules, so that these tests do not change with the presets: an error, a warning, and one over all documents.
const config = JSON.stringify([{ rules: { "no-placeholder": "error", "no-kpi-objective": "warn", "no-duplicate-goal": "warn" } }])
const plan = (...results: readonly string[]): string =>
  `# Growth, Q3 2026\n\n## Objective: Maintain 99.9% checkout availability\n\n${results.map((text, index) => `- KR${index + 1}: ${text}\n`).join("")}`
const good = "Raise first orders from 58% to 80%"

function makePlans(files: Readonly<Record<string, string>>): string {
  return makeFolder({ "okrlint.config.json": config, ...files })
}

function entriesIn(cwd: string, name = "okrlint-suppressions.json"): Record<string, string[]> {
  const { files } = JSON.parse(readFileSync(join(cwd, name), "utf8")) as { files: Record<string, { goal: string; rule: string }[]> }
  return Object.fromEntries(Object.entries(files).map(([file, entries]) => [file, entries.map(({ goal, rule }) => `${goal} ${rule}`)]))
}

async function lint(cwd: string, ...argv: string[]): Promise<{ code: number; active: string[]; accepted: string[] }> {
  const { code, stdout } = await runCommand(["-f", "json", ...argv], { cwd })
  const results = JSON.parse(stdout) as LintResult[]
  return {
    code,
    active: results.flatMap(({ messages }) => messages.map(({ ruleId, goal }) => `${ruleId} ${goal}`)),
    accepted: results.flatMap(({ suppressedMessages }) =>
      suppressedMessages.map(({ ruleId, goal, suppressions }) => `${ruleId} ${goal} ${suppressions.map(({ kind }) => kind).join()}`),
    ),
  }
}

describe("--suppress-all", () => {
  test("accepts errors and warnings; they stay in the results, and new ones are reported", async () => {
    const cwd = makePlans({ "q3.md": plan("TBD", good) })
    const { code, stdout, stderr } = await runCommand(["--suppress-all"], { cwd })
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "What is accepted stands in okrlint-suppressions.json.\n" })
    expect(entriesIn(cwd)).toEqual({ "q3.md": ["Objective no-kpi-objective", "Objective/KR1 no-placeholder"] })
    expect(await lint(cwd)).toMatchObject({ code: 0, active: [] })
    expect((await lint(cwd)).accepted.map(text => text.replace(/ \S+ /, " … "))).toEqual([
      "no-kpi-objective … file",
      "no-placeholder … file",
    ])
    writeFileSync(join(cwd, "q3.md"), plan("TBD", good, "TBD"))
    const later = await lint(cwd)
    expect(later.code).toBe(1)
    expect(later.active).toHaveLength(1)
  })

  test("is stable when lines are added elsewhere and goals are renumbered", async () => {
    const cwd = makePlans({ "q3.md": plan("TBD", good) })
    await runCommand(["--suppress-all"], { cwd })
    writeFileSync(join(cwd, "q3.md"), `${plan("Cut refunds from 4% to 2%", "TBD").replace("\n\n", "\n\nA page for the quarter.\n\n")}`)
    expect((await lint(cwd)).active).toEqual([])
  })

  test("accepts findings of rules over all documents", async () => {
    const cwd = makePlans({ "a.md": plan(good), "b.md": plan(good).replace("Growth", "Sales") })
    expect((await lint(cwd)).active.filter(text => text.startsWith("no-duplicate-goal")).length).toBeGreaterThan(0)
    await runCommand(["--suppress-all"], { cwd })
    expect((await lint(cwd)).active).toEqual([])
  })

  test("fixes first when asked to", async () => {
    const cwd = makePlans({ "q3.md": `${plan("TBD")}\n<!-- okrlint-disable-line -->\n` })
    await runCommand(["--suppress-all", "--fix"], { cwd })
    expect(readFileSync(join(cwd, "q3.md"), "utf8")).not.toMatch("okrlint-disable-line")
    expect((await lint(cwd)).active).toEqual([])
  })
})

describe("--suppress-rule", () => {
  test("accepts the findings of the rules named", async () => {
    const cwd = makePlans({ "q3.md": plan("TBD") })
    expect((await runCommand(["--suppress-rule", "no-placeholder"], { cwd })).code).toBe(0)
    expect((await lint(cwd)).active.map(text => text.split(" ")[0])).toEqual(["no-kpi-objective"])
  })

  test("adds to what is accepted already", async () => {
    const cwd = makePlans({ "q3.md": plan("TBD") })
    await runCommand(["--suppress-rule", "no-placeholder"], { cwd })
    await runCommand(["--suppress-rule", "no-kpi-objective"], { cwd })
    expect((await lint(cwd)).active).toEqual([])
  })
})

describe("a stale entry", () => {
  test("is a warning for the file it stands for, and goes with --prune-suppressions", async () => {
    const cwd = makePlans({ "q3.md": plan("TBD"), "q4.md": plan("TBA") })
    await runCommand(["--suppress-all"], { cwd })
    writeFileSync(join(cwd, "q3.md"), plan(good))
    const { code, active } = await lint(cwd)
    expect({ code, active }).toEqual({ code: 0, active: ["okrlint/stale-suppression null"] })
    expect((await runCommand([], { cwd })).stdout).toMatch(
      /1:1 {2}warning {2}Suppressions accept `no-placeholder` on `\S*KR1`, where it finds nothing any more\. {2}okrlint\/stale-suppression/,
    )
    expect((await lint(cwd, "q4.md")).active).toEqual([])
    expect((await runCommand(["--prune-suppressions"], { cwd })).stdout).toBe("")
    expect(entriesIn(cwd)["q3.md"]).toHaveLength(1)
    expect(entriesIn(cwd)["q4.md"]).toHaveLength(2)
  })

  test("stays silent when its rule did not run", async () => {
    const cwd = makePlans({ "q3.md": plan("TBD") })
    await runCommand(["--suppress-all"], { cwd })
    writeFileSync(join(cwd, "q3.md"), plan(good))
    expect((await lint(cwd, "--rule", "no-placeholder: off")).active).toEqual([])
    const before = entriesIn(cwd)
    await runCommand(["--prune-suppressions", "--rule", "no-placeholder: off"], { cwd })
    expect(entriesIn(cwd)).toEqual(before)
  })
})

describe("a run over some of the files", () => {
  test("leaves the entries of the others alone", async () => {
    const cwd = makePlans({ "a.md": plan("TBD"), "b.md": plan("TBA") })
    await runCommand(["--suppress-all", "a.md"], { cwd })
    expect(Object.keys(entriesIn(cwd))).toEqual(["a.md"])
    await runCommand(["--suppress-all", "b.md"], { cwd })
    writeFileSync(join(cwd, "a.md"), plan(good))
    await runCommand(["--prune-suppressions", "b.md"], { cwd })
    expect(Object.values(entriesIn(cwd)).map(entries => entries.length)).toEqual([2, 2])
  })

  test("drops the entries of a file that is gone when asked to prune", async () => {
    const cwd = makePlans({ "a.md": plan("TBD"), "b.md": plan("TBA") })
    await runCommand(["--suppress-all"], { cwd })
    rmSync(join(cwd, "a.md"))
    await runCommand(["--prune-suppressions", "b.md"], { cwd })
    expect(Object.keys(entriesIn(cwd))).toEqual(["b.md"])
  })
})

describe("the suppressions file", () => {
  test("lies beside the config when the run starts below it", async () => {
    const cwd = makePlans({ "plans/q3.md": plan("TBD") })
    await runCommand(["--suppress-all"], { cwd: join(cwd, "plans") })
    expect(Object.keys(entriesIn(cwd))).toEqual(["plans/q3.md"])
    expect((await lint(cwd)).active).toEqual([])
  })

  test("lies where it is told to, a file or a folder", async () => {
    const cwd = makePlans({ "q3.md": plan("TBD"), "ci/": "" })
    await runCommand(["--suppress-all", "--suppressions-location", "ci"], { cwd })
    expect(Object.keys(entriesIn(cwd, "ci/okrlint-suppressions.json"))).toEqual(["../q3.md"])
    expect((await lint(cwd, "--suppressions-location", "ci/okrlint-suppressions.json")).active).toEqual([])
    expect((await lint(cwd)).active).toHaveLength(2)
  })

  test("has to be there when it is named", async () => {
    const { code, stderr } = await runCommand(["--suppressions-location", "absent.json"], { cwd: makePlans({ "q3.md": plan(good) }) })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "No suppressions file `absent.json` was found; `--suppress-all` or `--suppress-rule` writes it.\n",
    })
  })

  test("with a fault ends with 2 and is not written over", async () => {
    const cwd = makePlans({ "q3.md": plan("TBD"), "okrlint-suppressions.json": "{" })
    const { code, stderr } = await runCommand(["--suppress-all"], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^Unexpected content in .*okrlint-suppressions\.json, expected JSON/)
    expect(readFileSync(join(cwd, "okrlint-suppressions.json"), "utf8")).toBe("{")
  })

  test("is not written when there is nothing to accept", async () => {
    const cwd = makePlans({ "q3.md": "# Notes\n" })
    expect((await runCommand(["--suppress-all"], { cwd })).stderr).toBe("")
    expect(existsSync(join(cwd, "okrlint-suppressions.json"))).toBe(false)
  })
})

describe("OKRLint", () => {
  test("applies suppressions only when asked to, to files and to texts", async () => {
    const cwd = makePlans({ "q3.md": plan("TBD") })
    await runCommand(["--suppress-all"], { cwd })
    const counts = async (applySuppressions: boolean): Promise<number[]> => {
      const okrlint = new OKRLint({ cwd, now: "2026-07-01", applySuppressions })
      const results = [...(await okrlint.lintFiles(".")), ...(await okrlint.lintText(plan("TBD"), { filePath: "q3.md" }))]
      return results.map(({ messages }) => messages.length)
    }
    expect(await counts(true)).toEqual([0, 0])
    expect(await counts(false)).toEqual([2, 2])
  })
})
