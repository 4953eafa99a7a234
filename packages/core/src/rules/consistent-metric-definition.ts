import { listGroups } from "../collections/group-by.ts"
import { isOtherDimension } from "../reading/quantity/compare-quantities.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { goalFacts } from "./shared/workspace/goal-facts.ts"
import { placeGoals } from "./shared/workspace/place-goals.ts"
import type { PlacedGoal } from "./shared/workspace/placed-goal.ts"
import { compareNumbers, measureKey } from "./shared/workspace/same-measure.ts"
import { splitByMetric } from "./shared/workspace/split-goals.ts"

export default defineRule({
  id: "consistent-metric-definition",
  scope: "workspace",
  type: "problem",
  since: "0.2.0",
  docs: {
    summary: "Find metrics that start from two numbers, or are counted in two units",
    why: "When two pages give one metric two values for the same day, the teams will argue about the number instead of moving it.",
    sources: ["001", "KDS"],
    limits: [
      "Two goals are about one thing when they name the same metric and the same other words: `monthly churn` is not `annual churn`.",
      "Starting numbers are compared within one cycle; two that were read on different days of it look like two definitions.",
      "Cycle time, coverage and their like are each team's own: without further words, two teams are not compared.",
    ],
  },
  messages: {
    otherBaseline: {
      text: "`{{metric}}` starts from {{value}} here and from {{otherValue}} in `{{other}}`.",
      help: "Agree on one definition and one starting number, or name what differs: which customers, which period?",
    },
    otherUnit: {
      text: "`{{metric}}` is counted in {{unit}} here and in {{otherUnit}} in `{{other}}`.",
      help: "Agree on one unit, or give the two metrics two names.",
    },
  },
  options: z =>
    z.strictObject({
      tolerance: z.number().min(0).max(1).default(0).describe("Share by which two starting numbers may differ, 0 to 1."),
    }),
  facts: goalFacts,
  split: splitByMetric,
  create({ options, report }) {
    return {
      workspace(documents) {
        const goals = placeGoals(documents).filter(
          ({ metric, kind, role }) => metric !== undefined && kind !== "placeholder" && role !== "initiative",
        )
        for (const group of listGroups(goals.filter(hasKey), goal => measureKey(goal)!)) {
          const [first] = group.filter(hasLevel)
          const other = first && group.find(goal => goal.filePath !== first.filePath && isOtherUnit(first, goal))
          if (first !== undefined && other !== undefined) {
            reportUnits(first, other)
            reportUnits(other, first)
            continue
          }
          for (const inCycle of listGroups(group.filter(isStarted), ({ cycle }) => cycle!.name)) reportStarts(inCycle)
        }
      },
    }

    /** Every goal whose number differs from the first page's, and the first. */
    function reportStarts(goals: readonly PlacedGoal[]): void {
      const [first] = goals
      if (first === undefined) return
      const others = goals.filter(goal => goal.filePath !== first.filePath && differs(first, goal))
      const [other] = others
      if (other !== undefined) reportStart(first, other)
      for (const goal of others) reportStart(goal, first)
    }

    function differs(a: PlacedGoal, b: PlacedGoal): boolean {
      const values = compareNumbers(a.baseline, b.baseline)
      return values !== undefined && Math.abs(values[0] - values[1]) > options.tolerance * Math.max(...values.map(Math.abs))
    }

    function reportStart(goal: PlacedGoal, other: PlacedGoal): void {
      const data = { metric: goal.metric!.name, value: show(goal), otherValue: show(other), other: other.text }
      report({
        place: goal.place,
        message: "otherBaseline",
        data,
        related: [{ place: other.place, text: `It starts from ${show(other)} here.` }],
      })
    }

    function reportUnits(goal: PlacedGoal, other: PlacedGoal): void {
      const [unit, otherUnit] = [unitOf(goal), unitOf(other)]
      const data = { metric: goal.metric!.name, unit, otherUnit, other: other.text }
      report({
        place: goal.place,
        message: "otherUnit",
        data,
        related: [{ place: other.place, text: `It is counted in ${otherUnit} here.` }],
      })
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "one churn, two starting numbers",
    markdown: "# Growth team, Q3 2026\n\n- Objective: Bakeries stay with us\n  - KR1: Monthly churn from 4% to 3%\n",
    beside: { "care.md": "# Care team, Q3 2026\n\n- Objective: Bakers feel heard\n  - KR1: Monthly churn from 6% to 5%\n" },
    reports: ["4:10 `churn` starts from 4 % here and from 6 % in `Monthly churn from 6% to 5%`."],
  },
  {
    name: "one activation, two units",
    markdown: "# Growth team, Q3 2026\n\n- Objective: Bakeries find their way\n  - KR1: Activation from 20% to 35%\n",
    beside: { "care.md": "# Care team, Q3 2026\n\n- Objective: Nobody is lost\n  - KR1: Activation from 200 users to 350 users\n" },
    reports: ["4:10 `activation` is counted in % here and in users in `Activation from 200 users to 350 users`."],
  },
  {
    name: "looks similar, is fine: monthly and annual",
    markdown: "# Growth team, Q3 2026\n\n- Objective: Bakeries stay with us\n  - KR1: Monthly churn from 4% to 3%\n",
    beside: { "care.md": "# Care team, Q3 2026\n\n- Objective: Bakers feel heard\n  - KR1: Annual churn from 31% to 25%\n" },
    reports: [],
  },
  {
    name: "looks similar, is fine: the next quarter starts elsewhere",
    markdown: "# Growth team, Q3 2026\n\n- Objective: Bakeries stay with us\n  - KR1: Monthly churn from 4% to 3%\n",
    beside: { "q4.md": "# Growth team, Q4 2026\n\n- Objective: Bakeries stay with us\n  - KR1: Monthly churn from 3.2% to 2.5%\n" },
    reports: [],
  },
]

function hasKey(goal: PlacedGoal): boolean {
  return measureKey(goal) !== undefined
}

function isStarted({ baseline, cycle }: PlacedGoal): boolean {
  return baseline !== undefined && cycle !== undefined
}

/** A level with a unit; a change is no level, and a bare number may be anything. */
function hasLevel({ baseline, target }: PlacedGoal): boolean {
  const level = baseline ?? target
  return level?.unit !== undefined
}

function isOtherUnit(a: PlacedGoal, b: PlacedGoal): boolean {
  const [x, y] = [a.baseline ?? a.target, b.baseline ?? b.target]
  if (x?.unit === undefined || y?.unit === undefined) return false
  if (isOtherDimension(x, y)) return true
  return (x.type === "percent" && y.type === "count") || (x.type === "count" && y.type === "percent")
}

function unitOf({ baseline, target }: PlacedGoal): string {
  return (baseline ?? target)?.unit ?? ""
}

function show({ baseline }: PlacedGoal): string {
  return [baseline?.value, baseline?.unit].filter(part => part !== undefined).join(" ")
}
