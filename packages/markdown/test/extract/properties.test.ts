import type { Goal, GoalDocument, Span } from "@okrlint/core/model"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseMarkdown } from "../../src/index.ts"

/** Lines of the kind that plans are made of, in any order and nesting, among lines that are not. */
const line = fc.constantFrom(
  "# OKRs 2027 Q1",
  "## Objective 1: Calm crossings",
  "## O2",
  "### Key Results",
  "**Key Results:**",
  "- KR1: from 30 to 8",
  "  - [ ] paint the mole",
  "* **Objective:** lit piers",
  "1. CEO: win two towns",
  "    - KR: deep",
  "| Objective | Key Result | Owner |\n|---|---|---|\n| O1 calm | 1. a <br> 2. b | Mara |",
  "| KPI | Target |\n|-|-|\n| load | 65% |",
  "> KR 2: quoted",
  "<details><summary>Objective 3: folded (40%)</summary>",
  "</details>",
  "Owner: Mara",
  "O1. one  \nO2. two",
  "```\nKR9: code\n```",
  "- ",
  "- KR2:",
  "",
  "Our objective this quarter is to be calm.",
  "---",
  "&amp; ![P0](x) `O-1` **text**",
  "<table><tr><th>目标</th></tr><tr><td>O1 安全</td></tr></table>",
  "\t- tabbed",
  "[x]: y",
  "<!-- okrlint-disable -->",
  "#Title",
)
const document = fc.oneof(
  fc.array(line, { maxLength: 30 }).map(lines => lines.join("\n")),
  fc.array(line, { maxLength: 20 }).map(lines => lines.join("\r\n\r\n")),
  fc.string({ maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 200 }),
)

function forAll(check: (document: GoalDocument, text: string) => void): void {
  fc.assert(
    fc.property(document, text => check(parseMarkdown(text), text)),
    { numRuns: 250 },
  )
}

function isInside(span: Span, text: string): boolean {
  return span.start.offset >= 0 && span.end.offset >= span.start.offset && span.end.offset <= text.length
}

describe("whatever the text", () => {
  test("spans are in bounds, and statements lie on the words they claim", () => {
    forAll(({ goals, leftOut, prose }, text) => {
      for (const goal of goals) {
        const spans = [goal.span, goal.statement.span, ...goal.fields.map(field => field.span), ...goal.tags.map(tag => tag.span)]
        expect(spans.every(span => isInside(span, text))).toBe(true)
        expect(spanWords(goal, text)).toBe(true)
      }
      expect([...leftOut.map(left => left.span), ...prose.map(part => part.statement.span)].every(span => isInside(span, text))).toBe(true)
    })
  })

  test("goals come in document order, with ids of their own", () => {
    forAll(({ goals }) => {
      const starts = goals.map(goal => goal.statement.span.start.offset)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      expect(new Set(goals.map(goal => goal.id)).size).toBe(goals.length)
      expect(goals.every(goal => goal.id !== "" && goal.statement.text.trim() !== "")).toBe(true)
    })
  })

  test("parents and children name each other, without a circle, and every goal is on its board", () => {
    forAll(({ goals, boards }) => {
      for (const goal of goals) {
        expect(goal.parent === undefined || goal.parent.children.includes(goal)).toBe(true)
        expect(goal.children.every(child => child.parent === goal)).toBe(true)
        expect(boards).toContain(goal.board)
        expect(goal.board.goals).toContain(goal)
        expect(depthOf(goal)).toBeLessThan(goals.length + 1)
      }
    })
  })
})

/** Each letter of a statement that is said to stand for one character of the source is that character. */
function spanWords(goal: Goal, text: string): boolean {
  for (let at = 0; at < goal.statement.text.length; at++) {
    const { start, end } = goal.statement.spanOf(at, at + 1)
    const slice = text.slice(start.offset, end.offset)
    if (slice.length === 1 && /\S/.test(slice) && slice !== goal.statement.text[at]) return false
  }
  return true
}

function depthOf(goal: Goal): number {
  let depth = 0
  for (let at: Goal | undefined = goal; at !== undefined && depth < 10_000; at = at.parent) depth++
  return depth
}
