import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { makeFolder, runCommand } from "../memory-host.ts"

const plan = "# Growth, Q3 2026\n\n## Objective: Unlock synergies\n\n- KR1: Signal quality from 5 to 9\n"
const patterns = (tests: object): string =>
  JSON.stringify([
    {
      plugins: {
        house: {
          patterns: {
            "no-jargon": {
              scope: "objective",
              pattern: "synerg(y|ies)",
              message: "Objective says `{{words}}`.",
              help: "Say it plainly.",
              tests,
            },
          },
        },
      },
      rules: { "house/no-jargon": "warn" },
    },
  ])

describe("--print-config", () => {
  test("shows what applies to a file, with the origin of every value", async () => {
    const cwd = makeFolder({
      "okrlint.config.json": JSON.stringify([
        { name: "base", rules: { "max-objectives": ["error", { team: 2 }], "kr-measurable": "warn" }, settings: { team: "Growth" } },
        { name: "late", files: ["old/**"], rules: { "kr-measurable": "off" } },
      ]),
    })
    const { code, stdout } = await runCommand(["--print-config", "old/q3.md", "--rule", "max-objectives: warn"], { cwd })
    expect(code).toBe(0)
    const file = join(cwd, "okrlint.config.json")
    expect(JSON.parse(stdout)).toMatchObject({
      entries: [`${file} (base)`, `${file} (late)`, "--rule"],
      rules: {
        "kr-measurable": { severity: "off", origin: `${file} (late)` },
        "max-objectives": { severity: "warn", options: { team: 2, company: 5 }, origin: "--rule" },
      },
      settings: { team: { value: "Growth", origin: `${file} (base)` } },
    })
  })

  test("shows the default config when there is none", async () => {
    const { stdout } = await runCommand(["--print-config", "q3.md"], { cwd: makeFolder({}) })
    expect((JSON.parse(stdout) as { entries: string[] }).entries).toEqual(["okrlint/recommended", "okrlint/default"])
  })

  test.for([
    [["--print-config", "plans"], "Unexpected folder `plans` for `--print-config`, expected a file.\n"],
    [["--print-config", "a.md", "b.md"], "Unexpected path `b.md` beside `--print-config`, which takes one file.\n"],
    [["--print-config", "old/a.md"], "No config applies to `old/a.md`: it is ignored.\n"],
  ] as const)("%j is refused", async ([argv, stderr]) => {
    const cwd = makeFolder({ "plans/": "", "okrlint.config.json": '[{ "ignores": ["old/"] }]' })
    expect(await runCommand(argv, { cwd })).toEqual({ code: 2, stdout: "", stderr })
  })
})

describe("config test", () => {
  test("passes when every statement is judged as its test says", async () => {
    const cwd = makeFolder({ "okrlint.config.json": patterns({ good: ["Bakers order alone", "# Not markup"], bad: ["Unlock synergy"] }) })
    expect(await runCommand(["config", "test"], { cwd })).toEqual({
      code: 0,
      stdout: "3 tests in okrlint.config.json, all pass.\n",
      stderr: "",
    })
  })

  test("says which statements are judged otherwise, and ends with 1", async () => {
    const cwd = makeFolder({ "house.json": patterns({ good: ["Find synergy"], bad: ["Unlock synergies", "Leverage platforms"] }) })
    expect(await runCommand(["config", "test", "house.json"], { cwd })).toEqual({
      code: 1,
      stdout: `house/no-jargon
  reports a good statement: Find synergy
  finds nothing in a bad statement: Leverage platforms

3 tests in house.json, 2 failed.
`,
      stderr: "",
    })
  })

  test("finds the tests of entries that are taken over", async () => {
    const cwd = makeFolder({ "okrlint.config.json": `[{ "extends": ${patterns({ bad: ["Nothing wrong"] })} }]` })
    expect((await runCommand(["config", "test"], { cwd })).code).toBe(1)
  })

  test.for([
    [["config"], "Command `config` needs `test`: `okrlint config test [FILE]`.\n"],
    [["config", "test"], "No config file was found at or above the current folder.\n"],
    [["config", "test", "absent.json"], "No config file `absent.json` was found.\n"],
    [["config", "test", "a.json", "b.json"], "Unexpected `b.json` after `config test`, which takes one config file.\n"],
  ] as const)("%j is refused", async ([argv, stderr]) => {
    expect(await runCommand(argv, { cwd: makeFolder({}) })).toEqual({ code: 2, stdout: "", stderr })
  })

  test("a config without tests has nothing to run", async () => {
    const cwd = makeFolder({ "okrlint.config.json": "[]" })
    expect((await runCommand(["config", "test"], { cwd })).stdout).toBe("okrlint.config.json has no rules without code that hold tests.\n")
  })
})

describe("pattern rules in a run", () => {
  test("report, can be explained, and can be silenced", async () => {
    const cwd = makeFolder({ "okrlint.config.json": patterns({}), "q3.md": plan })
    expect((await runCommand(["-f", "unix"], { cwd })).stdout).toMatch("q3.md:3:22: Objective says `synergies`.")
    expect((await runCommand(["explain", "house/no-jargon"], { cwd })).stdout).toMatch(/^# house\/no-jargon\n\nObjective says /)
    expect((await runCommand(["explain", "house/no-jargn"], { cwd })).stderr).toBe(
      "Unexpected rule `house/no-jargn`, did you mean `house/no-jargon`?\n",
    )
    const silenced = makeFolder({
      "okrlint.config.json": patterns({}),
      "q3.md": plan.replace("synergies", "synergies <!-- okrlint-disable-line house/no-jargon -->"),
    })
    expect((await runCommand([], { cwd: silenced })).stdout).toBe("")
  })
})

describe("entries whose files match nothing", () => {
  const config = JSON.stringify([
    { name: "plans", files: ["plans/**"], extends: ["recommended"] },
    { name: "typo", files: ["pland/**"], extends: ["strict"] },
  ])
  test("are told of when the whole folder was linted", async () => {
    const cwd = makeFolder({ "okrlint.config.json": config, "plans/q3.md": "# Notes\n" })
    const { code, stderr } = await runCommand([], { cwd })
    expect({ code, stderr }).toEqual({ code: 0, stderr: `No file matches \`files\` of ${join(cwd, "okrlint.config.json")} (typo).\n` })
  })

  test("are not told of when only a part was", async () => {
    const cwd = makeFolder({ "okrlint.config.json": config, "plans/q3.md": "# Notes\n" })
    for (const argv of [["plans"], ["plans/q3.md"], [".", "!pland/**"]]) expect((await runCommand(argv, { cwd })).stderr).toBe("")
  })
})

describe("settings reach the parser", () => {
  const goals = async (settings: object): Promise<string[]> => {
    const cwd = makeFolder({
      "okrlint.config.json": JSON.stringify([{ settings }]),
      "q3.md": "# Q3 2026\n\n## Objective: Bakers order alone\n\n- Signal 1: Orders from 5 to 9\n",
    })
    const { stdout } = await runCommand(["inspect", "-f", "json", "q3.md"], { cwd })
    const { documents } = JSON.parse(stdout) as { documents: { language: string; goals: { label: string | null; board: string }[] }[] }
    return documents.flatMap(({ language, goals: found }) => found.map(({ label, board }) => `${language} ${board} ${label}`))
  }
  test("labels, language and team", async () => {
    expect((await goals({ labels: { roles: { keyResult: ["Signal"] } } })).at(-1)).toMatch(/Signal 1$/)
    expect((await goals({ language: "de" }))[0]).toMatch(/^de /)
    expect((await goals({ team: "Ovens" }))[0]).toMatch("Ovens")
  })
})
