import { childrenOf, type KeyResult } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { keepAsKeyResult, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "no-number-only-okr",
  scope: "objective",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find objectives and key results that are numbers all the way down",
    why: "When the objective is a metric and every key result is one too, nothing says where to go or why. It is a KPI report wearing an OKR badge: people chase the numbers and ignore everything else.",
    sources: ["000", "GUAN"],
    limits: ["A why in another document is not seen; a link to it does not count."],
  },
  messages: {
    numbersOnly: {
      text: "Objective `{{objective}}` is a number, and so are its {{count}} key results: nothing says why.",
      help: "Keep the number as a key result and let the objective say what changes for whom: what becomes possible when the number is reached?",
    },
  },
  suggestions: { keepNumber: "Make the number a key result and leave a blank for the objective." },
  supersedes: [
    { rule: "no-metric-objective", on: "self" },
    { rule: "no-digits-in-objective", on: "self" },
    { rule: "require-why", on: "self" },
  ],
  create({ document, read, report }) {
    return {
      objective(goal) {
        const reading = read(goal)
        if (reading.kind !== "bet" || reading.why !== undefined || goal.why !== undefined) return
        const keyResults = childrenOf(goal, "keyResult")
        if (keyResults.length === 0 || !keyResults.every(keyResult => isPlainNumber(keyResult, read(keyResult)))) return
        report({
          goal,
          message: "numbersOnly",
          data: { objective: goal.statement.text, count: keyResults.length },
          suggestions: offer({ suggestion: "keepNumber", edits: keepAsKeyResult(goal, document) }),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a direction with numbers below it",
    markdown:
      "## Objective: Become the default choice for mid-sized bakeries\n\n- KR1: Grow ARR from $2M to $3M\n- KR2: Raise renewal rate from 82% to 90%\n",
    reports: [],
  },
  {
    name: "numbers all the way down",
    markdown:
      "## Objective: Increase revenue by 30%\n\n- KR1: Hit $10M in sales\n- KR2: Onboard 1,000 new customers\n- KR3: Close 5 enterprise accounts\n",
    reports: ["1:15 Objective `Increase revenue by 30%` is a number, and so are its 3 key results: nothing says why."],
  },
  {
    name: "looks similar, is fine: the objective says why",
    markdown:
      "## Objective: Grow revenue by 30% so that we can fund our own research\n\n- KR1: Hit $10M in sales\n- KR2: Onboard 1,000 new customers\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the why stands beside it",
    markdown:
      "## Objective: Increase revenue by 30%\n\n**Why:** the runway ends in March unless the new plan carries itself.\n\n- KR1: Hit $10M in sales\n- KR2: Onboard 1,000 new customers\n",
    reports: [],
  },
]

/** A measure and nothing else: no reason, no guardrail. */
function isPlainNumber({ why }: KeyResult, reading: Reading): boolean {
  const isMeasure = reading.kind === "bet" || reading.kind === "vital-sign"
  return isMeasure && reading.quantified && reading.why === undefined && why === undefined
}
