import type { Goal, GoalDocument, KeyResult } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addDay, offer } from "../rewriting/index.ts"
import { declaresCycle, namesPeriod, statesDeadline, statesOwnDeadline } from "./shared/declared-cycle.ts"
import { groupLack } from "./shared/group-lack.ts"

export default defineRule({
  id: "has-deadline",
  scope: "keyResult",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Require a day on which each bet is decided",
    why: "A bet without an end is never lost: something should be different by a day that everybody knows.",
    sources: ["001", "002", "GP", "OO", "ORCA"],
    limits: [
      "A cycle anywhere on the page counts for all of its key results, since they inherit it.",
      "Key results that are no clear bet are passed over; a page on which most of them have no day is reported once.",
    ],
  },
  messages: {
    noDeadline: {
      text: "Key result `{{keyResult}}` does not say by when.",
      help: "Add the day, for example `by {{example}}`, or name the cycle in the page's title.",
    },
    mostLack: {
      text: "{{count}} of {{total}} measured key results do not say by when; the first is `{{keyResult}}`.",
      help: "Name the cycle in the page's title, or give each its day, for example `by {{example}}`.",
    },
  },
  suggestions: { addDay: "Add `{{words}}`." },
  options: z =>
    z.strictObject({
      inherit: z.boolean().default(true).describe("Accept the cycle of the page, and the day of the objective, for its key results."),
    }),
  create(context) {
    const { document, options, read, report } = context
    return {
      document() {
        if (options.inherit && declaresCycle(document)) return
        const bets = document.goals.filter((goal): goal is KeyResult => goal.role === "keyResult" && read(goal).kind === "bet")
        if (bets.length === 0 || (options.inherit && namesPeriod(document, context.now))) return
        const isDated = (goal: KeyResult): boolean => {
          if (!options.inherit) return statesOwnDeadline(goal, read)
          return statesDeadline(goal, read) || (goal.parent === undefined && hasDatedObjective(document, read))
        }
        const { lacking, once } = groupLack(bets, bet => !isDated(bet))
        const example = `30 September ${context.now.slice(0, 4)}`
        if (once !== undefined)
          report({
            goal: once,
            message: "mostLack",
            data: { count: lacking.length, total: bets.length, keyResult: once.statement.text, example },
          })
        else
          // What is to happen every month is measured every month.
          for (const goal of lacking.filter(bet => read(bet).cadence === undefined))
            report({
              goal,
              message: "noDeadline",
              data: { keyResult: goal.statement.text, example },
              suggestions: offer(addDay(goal, document)),
            })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "each bet has its day",
    markdown: "# Growth team\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by 30 September 2026\n",
    reports: [],
  },
  {
    name: "one bet has a day, the other has none",
    markdown:
      "# Growth team\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by 30 September 2026\n- KR2: Raise retention from 61% to 80%\n",
    reports: ["6:8 Key result `Raise retention from 61% to 80%` does not say by when."],
  },
  {
    name: "looks similar, is fine: the page has a cycle",
    markdown: "# Growth team, Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the objective has the day",
    markdown: "# Growth team\n\n- Objective: Bakeries stay as they grow, by the end of 2026\n  - KR1: Cut churn from 4% to 3%\n",
    reports: [],
  },
  {
    name: "each bet asked for its own day by option",
    markdown: "# Growth team, Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3%\n",
    options: { inherit: false },
    reports: ["5:8 Key result `Cut churn from 4% to 3%` does not say by when."],
  },
]

/** Key results that stand apart, in a section or table of their own, belong to the page's objective. */
function hasDatedObjective({ goals }: GoalDocument, read: (goal: Goal) => Reading): boolean {
  return goals.some(goal => goal.role === "objective" && statesOwnDeadline(goal, read))
}
