import { childrenOf, findField, type Goal, type KeyResult } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "kr-has-baseline",
  scope: "keyResult",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Require the starting point beside the target",
    why: "A target without its starting point cannot show movement: 12% is a leap from 4%, a rest from 11.8% and a retreat from 13%.",
    sources: ["002", "003", "OO", "ORCA", "KOL"],
    limits: ["In `where-others-do`, the default, a page that states no baseline at all is left alone: most real pages are like that."],
  },
  messages: {
    noBaseline: {
      text: "Key result `{{keyResult}}` names a target but not where it starts.",
      help: "Add today's value, for example `from <now> to {{target}}`; write `baseline: unknown` when nobody knows it yet.",
    },
  },
  options: z =>
    z.strictObject({
      scope: z
        .enum(["where-others-do", "always"])
        .default("where-others-do")
        .describe("Whether to ask everywhere, or only where another key result of the objective, or a column, states a baseline."),
      exemptCounts: z.boolean().default(true).describe("Accept counts of new things, which start at zero: `sign 5 customers`."),
      acceptRelative: z.boolean().default(false).describe("Accept a relative change such as `by 20%` without a baseline."),
    }),
  create({ options, read, report }) {
    return {
      keyResult(goal) {
        const reading = read(goal)
        const stated = reading.target ?? reading.delta
        if (reading.kind !== "bet" || stated === undefined || hasBaseline(goal, reading)) return
        if (reading.target === undefined && options.acceptRelative) return
        if (options.exemptCounts && startsAtZero(reading)) return
        if (options.scope === "where-others-do" && !isExpected(goal, read)) return
        report({ goal, message: "noBaseline", data: { keyResult: goal.statement.text, target: reading.target?.text ?? "<target>" } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "both ends are stated",
    markdown:
      "## Objective: New customers see value in their first week\n\n- KR1: Raise trial conversion from 8% to 12%\n- KR2: NPS of new customers 45 (currently 31)\n",
    reports: [],
  },
  {
    name: "one key result leaves out where it starts",
    markdown:
      "## Objective: New customers see value in their first week\n\n- KR1: Raise week-one activation from 61% to 75%\n- KR2: Increase trial conversion to 12%\n",
    reports: ["4:8 Key result `Increase trial conversion to 12%` names a target but not where it starts."],
  },
  {
    name: "an empty cell in the baseline column",
    markdown:
      "## Objective: New customers see value in their first week\n\n| Key result | Baseline | Target |\n| --- | --- | --- |\n| Week-one activation | 61% | 75% |\n| Trial conversion |  | 12% |\n",
    reports: ["6:3 Key result `Trial conversion` names a target but not where it starts."],
  },
  {
    name: "looks similar, is fine: new things start at zero",
    markdown:
      "## Objective: Become the first name in mid-sized bakeries\n\n- KR1: Raise awareness from 12% to 30%\n- KR2: Land 3 of the top 5 industry partnerships\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: nobody knows it yet, and the page says so",
    markdown:
      "## Objective: New customers see value in their first week\n\n- KR1: Raise trial conversion from 8% to 12%\n- KR2: Reach 40% weekly use of the planner\n  - Baseline: unknown\n",
    reports: [],
  },
  {
    name: "asked for everywhere by option",
    markdown: "## Objective: New customers see value in their first week\n\n- KR1: Increase trial conversion to 12%\n",
    options: { scope: "always" },
    reports: ["3:8 Key result `Increase trial conversion to 12%` names a target but not where it starts."],
  },
]

function hasBaseline(goal: Goal, { baseline }: Reading): boolean {
  return baseline !== undefined || (findField(goal, "baseline")?.text ?? "") !== "" || (findField(goal, "current")?.text ?? "") !== ""
}

/** Things that are won one by one: the count before the cycle is not the point. */
function startsAtZero({ target, verb, baseline }: Reading): boolean {
  return baseline === undefined && (target?.type === "count" || target?.type === "ratio") && verb?.class === "achieve"
}

/** Where others state it in a column, its cell should be filled; where they state it in words, only a movement needs a start. */
function isExpected(goal: KeyResult, read: (goal: Goal) => Reading): boolean {
  const siblings = goal.parent === undefined ? [] : childrenOf(goal.parent, "keyResult").filter(sibling => sibling !== goal)
  if (siblings.some(sibling => findField(sibling, "baseline") !== undefined)) return true
  const verb = read(goal).verb?.class
  const isMovement = verb === "increase" || verb === "decrease" || verb === "move"
  return isMovement && siblings.some(sibling => hasBaseline(sibling, read(sibling)))
}
