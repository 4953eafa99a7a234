import { childrenOf } from "../model/index.ts"
import { addDays } from "../reading/time/calendar.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-deadline-pileup",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find objectives whose key results are all due on the last day",
    why: "When everything is due on the last day, nothing is learned on the way, and the first bad news comes when it is too late.",
    sources: ["GP"],
    limits: ["Only days that are written at the key results count; the end of the cycle that they inherit is normal."],
  },
  messages: {
    pileup: {
      text: "All {{count}} key results of objective `{{objective}}` are due in the last days of {{cycle}}.",
      help: "Give those that can be reached earlier an earlier day: which of them would warn first?",
    },
  },
  options: z =>
    z.strictObject({
      minCount: z.int().min(2).default(3).describe("Fewest key results that make a pile."),
      lastDays: z.int().min(1).default(3).describe("How many days before the end of the cycle count as the end (our own)."),
    }),
  create({ options, read, report }) {
    return {
      objective(goal) {
        const keyResults = childrenOf(goal, "keyResult")
        const end = goal.cycle?.end
        if (goal.cycle === undefined || end === undefined || keyResults.length < options.minCount) return
        const from = addDays(end, -options.lastDays)
        const days = keyResults.map(keyResult => read(keyResult).deadline?.date)
        if (!days.every(day => day !== undefined && day >= from && day <= end)) return
        report({ goal, message: "pileup", data: { count: keyResults.length, objective: goal.statement.text, cycle: goal.cycle.name } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "days spread over the quarter",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by 31 July 2026\n- KR2: Raise retention from 61% to 80% by 31 August 2026\n- KR3: Raise NPS from 31 to 45 by 30 September 2026\n",
    reports: [],
  },
  {
    name: "everything on the last day",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by 30 September 2026\n- KR2: Raise retention from 61% to 80% by 30 September 2026\n- KR3: Raise NPS from 31 to 45 by the end of the quarter\n",
    reports: ["3:15 All 3 key results of objective `Bakeries stay as they grow` are due in the last days of 2026-Q3."],
  },
  {
    name: "looks similar, is fine: the cycle's end is only inherited",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3%\n- KR2: Raise retention from 61% to 80%\n- KR3: Raise NPS from 31 to 45\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: two are no pile",
    markdown:
      "# Growth team, Q3 2026\n\n## Objective: Bakeries stay as they grow\n\n- KR1: Cut churn from 4% to 3% by 30 September 2026\n- KR2: Raise retention from 61% to 80% by 30 September 2026\n",
    reports: [],
  },
]
