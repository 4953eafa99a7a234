import { ESLint, type Linter } from "eslint"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { presets } from "okrlint"
import { expect, onTestFinished, test } from "vitest"
import { createFileRuns } from "../src/file-run.ts"
import okr from "../src/index.ts"
import { createEslint, lintText } from "./eslint.ts"

const plan = `# Harbour team, 2026-Q3

## Objective 1: Maintain 99.9% checkout availability

Why: bakers order at four in the morning.

- KR1: Raise the share of alerts answered within 5 minutes from 70% to 95% by 30 September 2026
- KR2: Cut the median time to recover from 50 minutes to 15 minutes by 30 September 2026
`

test("reports a finding with its words, its place and its page", async () => {
  const { messages } = await lintText(plan)
  expect(
    messages.map(({ ruleId, severity, line, column, endColumn, messageId, message }) => ({
      ruleId,
      severity,
      line,
      column,
      endColumn,
      messageId,
      message,
    })),
  ).toEqual([
    {
      ruleId: "okr/no-kpi-objective",
      severity: 1,
      line: 3,
      column: 17,
      endColumn: 53,
      messageId: "keepsLevel",
      message:
        "Objective `Maintain 99.9% checkout availability` reads like a KPI: it keeps a level and never ends. Move it to the KPI list with a threshold and an owner, or name the change to reach: what should be different at the end of the cycle?",
    },
  ])
  expect(okr.rules["no-kpi-objective"]?.meta.docs.url).toBe("https://okrlint.dev/rules/no-kpi-objective")
})

test("offers rewrites as suggestions of ESLint", async () => {
  const { messages } = await lintText(plan)
  const suggestion = messages[0]?.suggestions?.find(({ messageId }) => messageId === "suggestion:moveMetric")
  const [start, end] = suggestion?.fix.range ?? [0, 0]
  expect(suggestion?.desc).toBe("Write it as a change: `Checkout availability from ___ to ___`.")
  expect(plan.slice(0, start) + suggestion?.fix.text + plan.slice(end)).toContain("## Objective 1: Checkout availability from ___ to ___\n")
})

test("heeds ESLint's own comments and reports those that silence nothing", async () => {
  const silenced = plan.replace("## Objective", "<!-- eslint-disable-next-line okr/no-kpi-objective -- agreed -->\n## Objective")
  const { messages, suppressedMessages } = await lintText(silenced)
  expect(messages).toEqual([])
  expect(suppressedMessages.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
    ["okr/no-kpi-objective", [{ kind: "directive", justification: "agreed" }]],
  ])
  const idle = plan.replace("# Harbour", "<!-- eslint-disable-next-line okr/no-kpi-objective -->\n# Harbour")
  const result = await lintText(idle, { beside: { linterOptions: { reportUnusedDisableDirectives: "error" } } })
  expect(result.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    [null, 1],
    ["okr/no-kpi-objective", 4],
  ])
})

test("heeds okrlint's comments, and takes out those that silence nothing", async () => {
  const comment = "<!-- okrlint-disable-next-goal no-kpi-objective -- agreed -->\n"
  expect((await lintText(plan.replace("## Objective", `${comment}\n## Objective`))).messages).toEqual([])
  const idle = `${plan}\n${comment}`
  const { messages } = await lintText(idle)
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(["okr/no-kpi-objective", "okr/unused-directive"])
  expect((await lintText(idle, { fix: true })).output?.trimEnd()).toBe(plan.trimEnd())
})

test("takes options of a rule, from ESLint's config and from comments", async () => {
  const two = `${plan}\n## Objective 2: Bakers order without a call\n\n- KR1: Raise orders without a call from 40% to 80% by 30 September 2026\n`
  const limit = async (text: string, entry: unknown) =>
    (await lintText(text, { preset: "okr/kpi-only", beside: { rules: { "okr/max-objectives": entry as "warn" } } })).messages.map(
      ({ line, ruleId }) => [line, ruleId],
    )
  expect(await limit(two, "warn")).toEqual([])
  expect(await limit(two, ["warn", { team: 1 }])).toEqual([[1, "okr/max-objectives"]])
  expect(await limit(`${two}\n<!-- okrlint max-objectives: ["warn", { "team": 1 }] -->\n`, "warn")).toEqual([[1, "okr/max-objectives"]])
  expect(await limit(`${two}\n<!-- okrlint max-objectives: off -->\n`, ["warn", { team: 1 }])).toEqual([])
})

test("lets ESLint refuse options that a rule does not have", async () => {
  const refused = lintText(plan, { beside: { rules: { "okr/max-objectives": ["warn", { teams: 1 }] } } })
  await expect(refused).rejects.toThrow('Unexpected property "teams"')
  await expect(lintText(plan, { beside: { rules: { "okr/no-kpi-objectives": "warn" } } })).rejects.toThrow("Could not find")
})

test("takes okrlint's settings and refuses others, naming the place", async () => {
  await expect(lintText(plan, { beside: { settings: { okr: { teem: "Harbour" } } } })).rejects.toThrow(
    "Unexpected key `teem` at settings in the ESLint config (`settings.okr`), did you mean `team`?",
  )
  await expect(lintText(plan, { beside: { settings: { okr: { now: "soon" } } } })).rejects.toThrow("expected a day such as `2026-12-31`")
})

test("runs on Markdown only", async () => {
  const eslint = createEslint({ beside: { files: ["**/*.js"], language: "js/js", rules: { "okr/no-kpi-objective": "error" } } })
  await expect(eslint.lintText("const a = 1\n", { filePath: "a.js" })).rejects.toThrow(/language/)
})

test("reads a file once, however many rules are on", () => {
  let reads = 0
  const sourceCode = {
    ast: { type: "root", children: [] },
    get text() {
      reads++
      return "# Harbour team\n"
    },
  }
  const context = { sourceCode, filename: "q3.md", settings: {}, options: [], report: () => undefined }
  const runOf = createFileRuns()
  for (const ruleId of ["no-kpi-objective", "kr-measurable"]) runOf(sourceCode).enable(ruleId, undefined)
  const run = runOf(sourceCode)
  expect([...run.findingsOf("no-kpi-objective", context), ...run.findingsOf("kr-measurable", context)]).toEqual([])
  expect(reads).toBe(1)
  expect(runOf(sourceCode)).not.toBe(run)
})

test("has okrlint's presets as configs", () => {
  expect(Object.keys(okr.configs)).toEqual(Object.keys(presets))
  for (const { rules } of Object.values(okr.configs))
    expect(Object.keys(rules).filter(name => okr.rules[name.replace("okr/", "")] === undefined)).toEqual([])
})

test("the config on the docs' page works as it stands there", async () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/eslint.md"), "utf8")
  const folder = mkdtempSync(join(import.meta.dirname, "docs-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, "eslint.config.ts")
  writeFileSync(path, /```js\n([^]*?)```/.exec(page)?.[1] ?? "")
  const module = (await import(path)) as { default: Linter.Config[] } // as the page has it
  const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: module.default })
  const [result] = await eslint.lintText(plan, { filePath: join(folder, "plans/q3.md") })
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(["okr/no-kpi-objective"])
})

test("a warning of a preset makes no error of it superfluous, and an unknown preset is refused", async () => {
  const tasks = `# Harbour team, 2026-Q3\n\n## Objective 1: Bakers order without a call\n\n${["Write the guide", "Call five bakers", "Order the phones", "Train the crew", "Print the signs", "Hold the launch"].map(task => `- KR: ${task}`).join("\n")}\n`
  const rules = async (preset: string) => {
    const { messages } = await lintText(tasks, { preset: "okr/radical-focus", beside: { settings: { okr: { preset } } } })
    return messages.map(({ ruleId }) => ruleId).filter(ruleId => ruleId === "okr/no-task-list" || ruleId === "okr/key-result-count")
  }
  expect(await rules("radical-focus")).toEqual(["okr/key-result-count", "okr/no-task-list"])
  await expect(rules("radical-focu")).rejects.toThrow("did you mean `radical-focus`")
})
