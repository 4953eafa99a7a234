import { hasTag } from "../model/index.ts"
import type { Quantity, TextRange } from "../reading/index.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { offer, replaceWords } from "../rewriting/index.ts"

export default defineRule({
  id: "no-universal-quantifier",
  scope: "keyResult",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find key results that ask for all, every or none",
    why: "`All` and `never` are rarely meant to the letter. One exception turns the result red, so it is either missed for a trifle or quietly read as `most`.",
    sources: ["INCOSE", "YP"],
    limits: [
      "Safety, security and money are meant to the letter, and so are moves from one system to another; other such fields are not known.",
    ],
  },
  messages: {
    universal: {
      text: "`{{words}}` leaves no room for a single exception.",
      help: "Name the share that would be a success, for example `95%`, or keep it where one exception is too many.",
    },
  },
  suggestions: { nameShare: "Write `___%` to fill in." },
  options: z =>
    z.strictObject({
      exempt: z
        .array(z.enum(["risk", "security", "people-safety"]))
        .default(["risk", "security", "people-safety"])
        .describe("Fields in which all and none are meant to the letter."),
    }),
  create({ options, document, read, report }) {
    const { language } = document
    return {
      keyResult(goal) {
        const { quantities, baseline } = read(goal)
        if (baseline !== undefined || hasTag(goal, "guardrail")) return
        const { text } = goal.statement
        if (options.exempt.some(field => findListedWords(text, exemptLists[field], language).length > 0)) return
        const at: TextRange | undefined = quantities.find(isWhole) ?? findListedWords(text, "universal", language)[0]
        if (at === undefined) return
        const edits = text.slice(at.start, at.end) === "100%" ? replaceWords(goal, document, { ...at, text: "___%" }) : undefined
        report({
          goal,
          at,
          message: "universal",
          data: { words: text.slice(at.start, at.end) },
          suggestions: offer({ suggestion: "nameShare", edits }),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a share that would be a success",
    markdown: "## Objective: The planner is something people like to open\n\n- KR1: 95% of traffic on the new stack\n",
    reports: [],
  },
  {
    name: "all and every",
    markdown: "## Objective: The planner is something people like to open\n\n- KR1: All customers love the app\n- KR2: Fix every bug\n",
    reports: ["3:8 `All` leaves no room for a single exception.", "4:12 `every` leaves no room for a single exception."],
  },
  {
    name: "looks similar, is fine: one leak is too many",
    markdown: "## Objective: Clinics trust us with their data\n\n- KR1: Zero payment data leaks\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a way from today's share",
    markdown: "## Objective: Every shop works on the new ledger\n\n- KR1: Shops on the new ledger from 40% to 100%\n",
    reports: [],
  },
]

const exemptLists = { risk: "riskWords", security: "securityWords", "people-safety": "peopleSafetyWords" } as const

function isWhole({ from, type, value }: Quantity): boolean {
  return from === "statement" && (type === "coverage" || type === "zero" || (type === "percent" && value === 100))
}
