import { hasDigit } from "../model/index.ts"
import type { Quantity } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { keepAsKeyResult, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "no-digits-in-objective",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find objectives that hold a number",
    why: "An objective says where to go, its key results say how far. A number in the objective ties people to one measure before they have agreed on what should change.",
    sources: ["003", "OO", "YUN", "LH", "VIN"],
    limits: [
      "Strict on purpose: sources disagree, and some accept a number in an objective whose story is plain. `no-metric-objective` is the milder rule.",
      "Number words such as `three` or `double` are left alone.",
    ],
  },
  messages: {
    number: {
      text: "Objective `{{objective}}` holds the number `{{number}}`.",
      help: "Move the number to a key result, and let the objective say what becomes true.",
    },
  },
  suggestions: { keepNumber: "Make the number a key result and leave a blank for the objective." },
  options: z =>
    z.strictObject({
      allow: z.array(z.string().min(1)).default([]).describe("Numbers that may stand in an objective, as they are written."),
    }),
  create({ document, options, read, report }) {
    return {
      objective(goal) {
        const number = read(goal).quantities.find(quantity => isWrittenNumber(quantity) && !options.allow.includes(quantity.text))
        if (number === undefined) return
        const edits = read(goal).kind === "bet" ? keepAsKeyResult(goal, document) : undefined
        report({
          goal,
          at: number,
          message: "number",
          data: { objective: goal.statement.text, number: number.text },
          suggestions: offer({ suggestion: "keepNumber", edits }),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "an objective in words",
    markdown: "## Objective: Become the obvious choice for freelance bookkeepers\n\n- KR1: Paying bookkeepers from 400 to 1,000\n",
    reports: [],
  },
  {
    name: "an objective with a count in it",
    markdown: "## Objective: Win 1,000 happy bookkeepers\n\n- KR1: NPS of bookkeepers from 21 to 40\n",
    reports: ["1:19 Objective `Win 1,000 happy bookkeepers` holds the number `1,000`."],
  },
  {
    name: "looks similar, is fine: a year, a quarter and a name",
    markdown: "## Objective: Be the first choice for B2B bookkeepers in 2027\n\n- KR1: Paying bookkeepers from 400 to 1,000\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a standard that clients ask for",
    markdown: "## Objective: Let clients who ask for ISO 27001 choose us without a second thought\n\n- KR1: Lost deals from 9 to 2\n",
    reports: [],
  },
  {
    name: "a number allowed by option",
    markdown: "## Objective: Be there for bookkeepers within 24 hours\n\n- KR1: Answers the same day from 40% to 90%\n",
    options: { allow: ["24 hours"] },
    reports: [],
  },
]

/** A number of the statement that is written in digits, or carries a unit such as percent. */
function isWrittenNumber({ from, type, text }: Quantity): boolean {
  if (from !== "statement" || type === "zero" || type === "coverage") return false
  return hasDigit(text) || type === "percent" || type === "money" || type === "points"
}
