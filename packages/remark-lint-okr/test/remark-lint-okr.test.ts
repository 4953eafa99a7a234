import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { remark } from "remark"
import type { Preset } from "unified"
import { VFile } from "vfile"
import { expect, onTestFinished, test } from "vitest"
import remarkLintOkr, { type RemarkLintOkrOptions } from "../src/index.ts"

const plan = `# Harbour team, 2026-Q3

## Objective 1: Maintain 99.9% checkout availability

Why: bakers order at four in the morning.

- KR1: Raise the share of alerts answered within 5 minutes from 70% to 95% by 30 September 2026
- KR2: Cut the median time to recover from 50 minutes to 15 minutes by 30 September 2026
`

function lint(text: string, options?: RemarkLintOkrOptions, path = "plans/q3.md"): VFile["messages"] {
  return remark()
    .use(remarkLintOkr, { now: "2026-07-01", ...options })
    .processSync(new VFile({ path, value: text })).messages
}

test("gives a message with place, rule, page, note and what is expected instead", () => {
  const [message, ...others] = lint(plan)
  expect(others).toEqual([])
  expect(message).toMatchObject({
    reason: "Objective `Maintain 99.9% checkout availability` reads like a KPI: it keeps a level and never ends.",
    note: "Move it to the KPI list with a threshold and an owner, or name the change to reach: what should be different at the end of the cycle?",
    source: "okrlint",
    ruleId: "no-kpi-objective",
    url: "https://okrlint.dev/rules/no-kpi-objective",
    fatal: false,
    place: { start: { line: 3, column: 17, offset: 41 }, end: { line: 3, column: 53, offset: 77 } },
    actual: "Maintain 99.9% checkout availability",
  })
  // The suggestion that moves the objective to another place cannot be made by replacing its words, and is left out.
  expect(message?.expected).toEqual(["Checkout availability from ___ to ___"])
})

test("heeds okrlint's comments and those of remark-lint", () => {
  const before = (comment: string): string => plan.replace("## Objective", `${comment}\n\n## Objective`)
  expect(lint(before("<!-- okrlint-disable-next-goal no-kpi-objective -->"))).toEqual([])
  expect(lint(before("<!--lint disable no-kpi-objective-->"))).toEqual([])
  expect(lint(before("<!--lint disable no-duplicate-headings-->")).map(({ ruleId }) => ruleId)).toEqual(["no-kpi-objective"])
})

test("finds the same in tables and below front matter, whatever syntax remark was given", () => {
  const table = `---\nteam: Harbour\n---\n\n| Objective | Key result |\n| --- | --- |\n| Maintain 99.9% checkout availability | Raise alerts answered in time from 70% to 95% by 30 September 2026 |\n`
  expect(
    lint(table, { rules: { "no-kpi-objective": "error" } }).map(({ ruleId, line, column, fatal }) => [ruleId, line, column, fatal]),
  ).toEqual([["no-kpi-objective", 7, 3, true]])
})

test("counts places from behind a byte order mark", () => {
  expect(lint(`\uFEFF${plan}`).map(({ line, column }) => [line, column])).toEqual([[3, 17]])
})

test("takes presets, files and ignores as an okrlint config has them", () => {
  expect(lint(plan, { extends: ["kpi-only"] })).toEqual([])
  expect(lint(plan, { extends: ["recommended"], ignores: ["plans/**"] })).toEqual([])
  expect(lint(plan, { extends: ["recommended"], files: ["plans/*.md"] })).toHaveLength(1)
  expect(lint(plan, {}, `${process.cwd()}/plans/q3.md`)).toHaveLength(1)
})

test("refuses options that okrlint does not know, naming them", () => {
  expect(() => lint(plan, { extends: ["strickt"] })).toThrow("did you mean `strict`")
  expect(() => lint(plan, { now: "soon" })).toThrow("Unexpected `soon` as `now` in the options of remark-lint-okr, expected a day")
  expect(() => lint(plan, { rules: { "max-objectives": ["warn", { teams: 1 }] } })).toThrow("Unexpected option `teams`")
})

test("the config on the docs' page works as it stands there", async () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/remark.md"), "utf8")
  const folder = mkdtempSync(join(import.meta.dirname, "docs-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, "remarkrc.ts")
  writeFileSync(path, /```js\n([^]*?)```/.exec(page)?.[1] ?? "")
  const module = (await import(path)) as { default: Preset } // as the page has it
  const { messages } = await remark()
    .use(module.default)
    .process(new VFile({ path: "plans/q3.md", value: plan }))
  expect(messages.filter(({ fatal }) => fatal === true).map(({ ruleId }) => ruleId)).toEqual(["key-result-count", "no-kpi-objective"])
})
