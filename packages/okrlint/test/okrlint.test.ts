import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { NoFilesFoundError, OKRLint } from "../src/index.ts"
import { makeFolder } from "./memory-host.ts"

const goal = "## Objective: Maintain 99.9% checkout availability\n\n- KR1: Cut monthly churn of bakeries from 4% to 3%\n"
const plan = `# Growth, Q3 2026\n\n${goal}`
// Two rules only, so that these tests do not change with the presets.
const config = JSON.stringify([{ rules: { "no-kpi-objective": "warn", "no-duplicate-goal": "error" } }])

/** A folder of plans that is linted with the two rules. */
function makePlans(files: Readonly<Record<string, string>>): string {
  return makeFolder({ "okrlint.config.json": config, ...files })
}

function createOKRLint(cwd: string): OKRLint {
  return new OKRLint({ cwd, now: "2026-07-01" })
}

describe("lintFiles", () => {
  test("gives one result for every file, sorted by path", async () => {
    const cwd = makePlans({ "b.md": "# Notes\n", "a.md": plan })
    const results = await createOKRLint(cwd).lintFiles(["b.md", "*.md", "."])
    expect(results.map(({ filePath }) => filePath)).toEqual([join(cwd, "a.md"), join(cwd, "b.md")])
    expect(results[0]).toMatchObject({
      warningCount: 1,
      errorCount: 0,
      fatalErrorCount: 0,
      source: plan,
      suppressedMessages: [],
      usedDeprecatedRules: [],
    })
    expect(results[1]).toEqual({
      filePath: join(cwd, "b.md"),
      messages: [],
      suppressedMessages: [],
      usedDeprecatedRules: [],
      ...{
        errorCount: 0,
        fatalErrorCount: 0,
        warningCount: 0,
        fixableErrorCount: 0,
        fixableWarningCount: 0,
      },
    })
  })

  test("rules over several documents see all of them, and name the other's path", async () => {
    const cwd = makePlans({ "growth.md": plan, "sales.md": `# Sales, Q3 2026\n\n${goal}` })
    const results = await createOKRLint(cwd).lintFiles(".")
    const duplicates = results.map(({ messages }) => messages.filter(({ ruleId }) => ruleId === "no-duplicate-goal"))
    expect(duplicates.map(messages => messages.map(({ related }) => related.map(({ filePath, line }) => [filePath, line])))).toEqual([
      [[[join(cwd, "sales.md"), 5]]],
      [[[join(cwd, "growth.md"), 5]]],
    ])
  })

  test("throws for a pattern that leads nowhere, unless told otherwise", async () => {
    const cwd = makeFolder({})
    await expect(new OKRLint({ cwd }).lintFiles(["absent.md"])).rejects.toThrow(NoFilesFoundError)
    expect(await new OKRLint({ cwd, errorOnUnmatchedPattern: false }).lintFiles(["absent.md"])).toEqual([])
  })
})

describe("lintText", () => {
  test("resolves the name, and takes the config that applies there", async () => {
    const cwd = makeFolder({ "okrs/okrlint.config.yaml": "- rules:\n    no-kpi-objective: error\n" })
    const [result] = await new OKRLint({ cwd }).lintText(plan, { filePath: "okrs/q3.md" })
    expect(result).toMatchObject({ filePath: join(cwd, "okrs/q3.md"), errorCount: 1, warningCount: 0 })
  })

  test("a text without a name is `<text>`", async () => {
    expect(await createOKRLint(makePlans({})).lintText(plan)).toMatchObject([{ filePath: "<text>", warningCount: 1 }])
  })
})

describe("questions about files", () => {
  test("which config applies, and whether a path is ignored", async () => {
    const cwd = makeFolder({
      "okrlint.config.json": '[{ "rules": { "no-kpi-objective": ["error", { "minScore": 0.7 }] } }, { "ignores": ["drafts/"] }]',
      ".okrlintignore": "old.md\n",
    })
    const okrlint = new OKRLint({ cwd })
    expect(await okrlint.findConfigFile("teams/q3.md")).toBe(join(cwd, "okrlint.config.json"))
    const config = await okrlint.calculateConfigForFile("teams/q3.md")
    expect([...(config?.rules ?? [])].map(([id, { severity, options }]) => ({ id, severity, options }))).toEqual([
      { id: "no-kpi-objective", severity: 2, options: { minScore: 0.7 } },
    ])
    expect(await Promise.all(["drafts/q3.md", "old.md", "q3.md"].map(path => okrlint.isPathIgnored(path)))).toEqual([true, true, false])
    expect(await okrlint.calculateConfigForFile("drafts/q3.md")).toBeUndefined()
  })
})

test("getErrorResults leaves warnings out", async () => {
  const cwd = makeFolder({ "a.md": plan, "b.md": "# Growth, Q3 2026\n\n## Objective: Bakers order alone\n\n- KR1: TBD\n" })
  const results = await new OKRLint({ cwd, overrideConfigFile: true }).lintFiles(["."])
  expect(OKRLint.getErrorResults(results).map(({ filePath, warningCount, errorCount }) => [filePath, warningCount, errorCount])).toEqual([
    [join(cwd, "b.md"), 0, 1],
  ])
})

test("loadFormatter knows the built-in ones", async () => {
  const okrlint = createOKRLint(makePlans({ "a.md": plan }))
  const results = await okrlint.lintFiles(["a.md"])
  expect((await okrlint.loadFormatter()).format(results)).toMatch("\na.md\n  3:15  warning  ")
  expect(JSON.parse(await (await okrlint.loadFormatter("json")).format(results))).toEqual(JSON.parse(JSON.stringify(results)))
  await expect(okrlint.loadFormatter("styish")).rejects.toThrow("Unexpected format `styish`, did you mean `stylish`?")
})
