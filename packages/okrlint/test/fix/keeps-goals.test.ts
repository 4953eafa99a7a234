import { parseMarkdown } from "@okrlint/markdown"
import { expect, test } from "vitest"
import { Linter } from "../../src/index.ts"
import { createGoalKeeper } from "@okrlint/core"

const plan = "## Objective: Bakers order alone\n\n- KR1: Raise orders from 5 to 9\n"

test("edits keep goals when roles and words stay, spaces aside", () => {
  const keeps = createGoalKeeper(plan, text => parseMarkdown(text))
  const at = plan.indexOf("Raise")
  expect(keeps([])).toBe(true)
  expect(keeps([{ range: [at + 5, at + 6], text: "  " }])).toBe(true)
  expect(keeps([{ range: [at, at + 5], text: "Lower" }])).toBe(false)
  expect(keeps([{ range: [plan.indexOf("- KR1"), plan.length], text: "" }])).toBe(false)
})

test("a comment whose removal would join lists stays, and others go", () => {
  const odd = "\t- Grow revenue\n- <!-- okrlint-disable-line -->\n2) Grow revenue\n      - Grow revenue\n"
  const text = `# https://plans.example/q3_goals <!-- okrlint-disable-line no-placeholder -->\n${odd}`
  const config = [{ rules: { "no-placeholder": "warn" } }] as const
  const offered = new Linter().verify(text, config, { now: "2026-07-01" }).map(({ line, edits }) => [line, edits.length])
  expect(offered).toEqual([
    [1, 1],
    [3, 0],
  ])
  const { output } = new Linter().verifyAndFix(text, config, { now: "2026-07-01" })
  const goalsOf = (source: string): readonly string[] => parseMarkdown(source).goals.map(({ statement }) => statement.text)
  expect(goalsOf(output)).toEqual(goalsOf(text))
  expect(output).not.toContain("no-placeholder")
  expect(output).toContain("- <!-- okrlint-disable-line -->")
})

test("of many idle comments those go that change no goal", () => {
  const idle = Array.from({ length: 30 }, (_, index) => `Note ${index} on the plan. <!-- okrlint-disable-line no-placeholder -->\n\n`).join(
    "",
  )
  const config = [{ rules: { "no-placeholder": "warn" } }] as const
  expect(new Linter().verifyAndFix(plan + "\n" + idle, config, { now: "2026-07-01" }).output).not.toContain("<!--")
})
