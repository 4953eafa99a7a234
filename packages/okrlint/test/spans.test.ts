import { rules } from "@okrlint/core/rules"
import { createReader, checkDocument, type EnabledRule } from "@okrlint/core"
import { validateOptions } from "@okrlint/config/validate"
import type { Goal, GoalDocument } from "@okrlint/core/model"
import { parseMarkdown } from "@okrlint/markdown"
import fc from "fast-check"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"

const folder = join(import.meta.dirname, "../../../fixtures/plans")
const plans = readdirSync(folder).map(name => [name, readFileSync(join(folder, name), "utf8")] as const)
const enabled: readonly EnabledRule[] = Object.values(rules).map(rule => ({
  rule,
  severity: 1,
  options: validateOptions(rule, {}, "a test"),
}))

describe("every span covers the words it talks about", () => {
  test.for(plans)("%s", ([, text]) => assertSpans(text))

  test.for(plans)("%s with carriage returns", ([, text]) => assertSpans(text.replaceAll("\n", "\r\n")))

  test("in documents of any shape", () => {
    fc.assert(fc.property(anyPlan(), assertSpans), { numRuns: 150 })
  })
})

/** Statements with the markup that parts text and source: emphasis, code, entities, escapes, links, wide characters. */
const statements = [
  "Raise *first-order* rate from 20% to **30%**",
  "Cut `churn` &amp; returns from 4\\% to 3%",
  "Keep [uptime](https://example.org/a_b) above 99.9&nbsp;%",
  "Maintain 99.9% uptime 🎯 across all regions",
  "Increase revenue by 30%",
  "売上を 10% 増やす",
  "Improve customer happiness",
  "TBD",
  "Launch the \\*new\\* shop",
  "<b>Win</b> the German bakeries",
] as const

function anyPlan(): fc.Arbitrary<string> {
  const statement = fc.constantFrom(...statements)
  const list = (objective: string, results: readonly string[]): string =>
    `## Objective: ${objective}\n\n${results.map(text => `- KR: ${text}\n`).join("")}`
  const nested = (objective: string, results: readonly string[]): string =>
    `- **Objective:** ${objective}\n${results.map(text => `  - Key result: ${text}\n`).join("")}`
  const table = (objective: string, results: readonly string[]): string =>
    `### O1: ${objective}\n\n| Key result | Baseline | Target |\n| --- | --- | --- |\n${results.map(text => `| ${text} | 4% | 3% |\n`).join("")}`
  const quote = (objective: string, results: readonly string[]): string => list(objective, results).replaceAll(/^/gm, "> ")
  const block = fc
    .tuple(fc.constantFrom(list, nested, table, quote), statement, fc.array(statement, { minLength: 1, maxLength: 4 }))
    .map(([write, objective, results]) => write(objective, results))
  return fc.tuple(fc.constantFrom("\n", "\r\n"), fc.array(block, { minLength: 1, maxLength: 4 })).map(([end, blocks]) => {
    const text = `# Growth, Q3 2026\n\n${blocks.join("\n")}`
    return text.replaceAll("\n", end)
  })
}

function assertSpans(text: string): void {
  const document = parseMarkdown(text, {})
  const read = createReader(document, { now: "2026-07-01" })
  for (const goal of document.goals) assertGoal(goal, document)
  for (const goal of document.goals) {
    for (const { text: words, range } of read(goal).evidence) {
      if (words !== undefined && range !== undefined) expect(goal.statement.text.slice(range.start, range.end)).toBe(words)
    }
  }
  const { findings } = checkDocument(document, enabled, { now: "2026-07-01" })
  for (const { span, goalId, ruleId } of findings) {
    expect(span.end.offset, ruleId).toBeGreaterThanOrEqual(span.start.offset)
    expect(document.lines.pointAt(span.start.offset)).toEqual(span.start)
    expect(document.lines.pointAt(span.end.offset)).toEqual(span.end)
    const goal = document.goals.find(({ id }) => id === goalId)
    if (goal !== undefined) expect(isInside(span, goal), `${ruleId} points into its goal`).toBe(true)
  }
}

/** Letters and digits of the statement, in order, are those of its source without markup. */
function assertGoal({ statement, fields }: Goal, { text }: GoalDocument): void {
  const source = text.slice(statement.span.start.offset, statement.span.end.offset)
  expect(wordsOf(source)).toEqual(wordsOf(statement.text))
  for (let offset = 0; offset < statement.text.length; offset++) {
    const { start, end } = statement.spanOf(offset, offset + 1)
    const character = statement.text[offset]!
    if (/[\p{L}\p{N}]/u.test(character)) expect(text.slice(start.offset, end.offset)).toBe(character)
  }
  for (const field of fields) expect(wordsOf(text.slice(field.span.start.offset, field.span.end.offset))).toEqual(wordsOf(field.text))
}

function wordsOf(text: string): string {
  return text.replaceAll(/&(?:amp|nbsp);|<\/?b>|\(https:[^)]*\)/g, "").replaceAll(/[^\p{L}\p{N}%]/gu, "")
}

function isInside(span: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }, goal: Goal): boolean {
  const places = [goal.statement.span, goal.span, ...goal.fields.map(field => field.span)]
  return places.some(({ start, end }) => start.offset <= span.start.offset && span.end.offset <= end.offset)
}
