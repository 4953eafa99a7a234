import { describe, expect, test } from "vitest"
import { OKRLint } from "../../src/index.ts"
import { makeFolder, runCommand } from "../memory-host.ts"
import { mondayPlan, weekPlugin } from "../plugins/week-plugin.ts"

const ran = "globalThis.okrlintRanCode = true\nexport default []\n"

describe("--safe", () => {
  test.for(["okrlint.config.mjs", "okrlint.config.ts", "okrlint.config.js"])("refuses %s, and runs nothing of it", async name => {
    const cwd = makeFolder({ [name]: ran, "q3.md": mondayPlan })
    const { code, stderr } = await runCommand(["--safe"], { cwd })
    expect({ code, stderr: stderr.replaceAll(cwd, "…") }).toEqual({
      code: 2,
      stderr: `Refused to run …/${name}: only data configs (JSON or YAML) are taken in safe mode.\n`,
    })
    expect("okrlintRanCode" in globalThis).toBe(false)
  })

  test("passes a code config over for data, beside it or further up, and says so", async () => {
    const config = JSON.stringify([{ rules: { "no-placeholder": "error" } }])
    const plan = "# Growth, Q3 2026\n\n## Objective: Bakers order alone\n\n- KR1: TBD\n"
    const cwd = makeFolder({
      "okrlint.config.json": config,
      "okrlint.config.mjs": ran,
      "plans/okrlint.config.ts": ran,
      "plans/q3.md": plan,
    })
    const { code, stdout, stderr } = await runCommand(["--safe", "-f", "unix"], { cwd })
    expect({ code, stdout: stdout.split("\n")[0] }).toEqual({ code: 1, stdout: expect.stringMatching(/\[error\/no-placeholder\]$/) })
    expect(stderr.replaceAll(cwd, "…").split("\n").toSorted()).toEqual([
      "",
      "Refused to run …/okrlint.config.mjs; the nearest data config counts instead.",
      "Refused to run …/plans/okrlint.config.ts; the nearest data config counts instead.",
    ])
    expect((await runCommand(["--safe", "config", "test"], { cwd })).stdout).toMatch(/^okrlint\.config\.json has no rules/)
    expect("okrlintRanCode" in globalThis).toBe(false)
  })

  test("refuses packages as plugins, and names all of them", async () => {
    const config = JSON.stringify([{ plugins: { week: "okrlint-plugin-week" }, extends: [{ plugins: { own: "./own.mjs" } }] }])
    const cwd = makeFolder({ ...weekPlugin, "own.mjs": ran, "okrlint.config.json": config, "q3.md": mondayPlan })
    const { code, stderr } = await runCommand(["--safe"], { cwd })
    expect({ code, stderr: stderr.replaceAll(cwd, "…") }).toEqual({
      code: 2,
      stderr:
        "Refused to load `okrlint-plugin-week`, `./own.mjs`, which …/okrlint.config.json names: in safe mode plugins are taken as pattern data only.\n",
    })
    expect("okrlintRanCode" in globalThis).toBe(false)
  })

  test("refuses --plugin", async () => {
    const { code, stderr } = await runCommand(["--safe", "--plugin", "week"], { cwd: makeFolder({ ...weekPlugin, "q3.md": mondayPlan }) })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "Refused to load `okrlint-plugin-week`, which --plugin names: in safe mode plugins are taken as pattern data only.\n",
    })
  })

  test("takes data configs with pattern rules and presets", async () => {
    const pattern = { scope: "keyResult", words: ["Monday"], message: "Says `{{words}}`.", help: "Move it." }
    const config = [
      { extends: ["recommended"], plugins: { house: { patterns: { "no-monday": pattern } } }, rules: { "house/no-monday": "error" } },
    ]
    const cwd = makeFolder({ "okrlint.config.json": JSON.stringify(config), "q3.md": mondayPlan })
    const { code, stdout } = await runCommand(["--safe", "-f", "unix"], { cwd })
    expect(code).toBe(1)
    expect(stdout).toMatch("Says `Monday`.")
  })

  test("holds for inspect, explain and config test, and for the class", async () => {
    const cwd = makeFolder({ "okrlint.config.mjs": ran, "q3.md": mondayPlan })
    for (const argv of [["inspect"], ["explain", "q3.md:5"], ["explain", "week/no-monday"], ["config", "test"]])
      expect((await runCommand(["--safe", ...argv], { cwd })).stderr).toMatch(/^Refused to run /)
    await expect(new OKRLint({ cwd, safe: true }).lintFiles(".")).rejects.toThrow("Refused to run")
  })
})
