import { groupBy, listGroups } from "../collections/group-by.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { overlap } from "./shared/workspace/cycle-runs.ts"
import { goalFacts } from "./shared/workspace/goal-facts.ts"
import { placeGoals } from "./shared/workspace/place-goals.ts"
import type { PlacedGoal } from "./shared/workspace/placed-goal.ts"
import { compareNumbers, directionOf, measureKey } from "./shared/workspace/same-measure.ts"
import { splitByMetric } from "./shared/workspace/split-goals.ts"

export default defineRule({
  id: "no-conflicting-goals",
  scope: "workspace",
  type: "problem",
  since: "0.2.0",
  docs: {
    summary: "Find goals that pull one metric in opposite directions",
    why: "Where one team raises what another team lowers, the quarter becomes a negotiation, and one of the two must fail.",
    sources: ["001", "OO", "QUS"],
    limits: [
      "Two goals are about one thing when they name the same metric and the same other words, or start from the same number.",
      "Cycle time, coverage and their like are each team's own: without further words, two teams are not compared.",
      "Speaks of goals with numbers, in cycles that have a day in common, and of KPIs that say on which side of their line they have to stay.",
    ],
  },
  messages: {
    opposite: {
      text: "Goal `{{goal}}` and `{{other}}` pull `{{metric}}` in opposite directions.",
      help: "Agree which of the two counts this cycle, or name the group of customers that each is about.",
    },
    crossesLine: {
      text: "Goal `{{goal}}` and the KPI `{{other}}` cannot both be met: one takes `{{metric}}` past the other's line.",
      help: "Move the line of the KPI, or stop at it: which of the two counts?",
    },
  },
  facts: goalFacts,
  split: splitByMetric,
  create({ report }) {
    return {
      workspace(documents) {
        const measured = placeGoals(documents).filter(({ metric }) => metric !== undefined)
        const moved = measured.filter(isMoved)
        const reported = new Set<PlacedGoal>()
        for (const keyOf of [measureKey, startKey]) {
          for (const group of groupByKey(moved, keyOf)) reportAll("opposite", findOpposites(group), reported)
        }
        const lines = measured.filter(isLine)
        const crossings = lines.length === 0 ? [] : groupByKey([...lines, ...moved], measureKey).flatMap(findCrossings)
        reportAll("crossesLine", crossings, new Set())
      },
    }

    /** Each goal hears of it once, at its place. */
    function reportAll(message: "opposite" | "crossesLine", pairs: readonly Pair[], reported: Set<PlacedGoal>): void {
      for (const pair of pairs) {
        for (const [goal, other] of [pair, pair.toReversed() as unknown as Pair]) {
          if (reported.has(goal)) continue
          reported.add(goal)
          const data = { goal: pair[0].text, other: pair[1].text, metric: goal.metric?.name ?? "" }
          report({ place: goal.place, message, data, related: [{ place: other.place, text: `\`${other.text}\` stands here.` }] })
        }
      }
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "two teams and one metric",
    markdown:
      "# Plans, Q3 2026\n\n## Growth team\n\n- Objective: Chains pay for what they use\n  - KR1: Raise ARPU from $20 to $25\n\n## Reach team\n\n- Objective: Small shops can afford us\n  - KR1: Lower ARPU from $20 to $16\n",
    reports: [
      "6:10 Goal `Raise ARPU from $20 to $25` and `Lower ARPU from $20 to $16` pull `arpu` in opposite directions.",
      "11:10 Goal `Raise ARPU from $20 to $25` and `Lower ARPU from $20 to $16` pull `arpu` in opposite directions.",
    ],
  },
  {
    name: "a goal beyond the line of a KPI",
    markdown:
      "# Plans, Q3 2026\n\n- KPI: Gross margin >= 60%\n- Objective: Chains choose us over the mill\n  - KR1: Lower gross margin from 66% to 52%\n",
    reports: [
      "3:8 Goal `Lower gross margin from 66% to 52%` and the KPI `Gross margin >= 60%` cannot both be met: one takes `gross margin` past the other's line.",
      "5:10 Goal `Lower gross margin from 66% to 52%` and the KPI `Gross margin >= 60%` cannot both be met: one takes `gross margin` past the other's line.",
    ],
  },
  {
    name: "looks similar, is fine: one metric in two countries",
    markdown:
      "# Plans, Q3 2026\n\n## North team\n\n- Objective: Chains pay for what they use\n  - KR1: Raise ARPU in Norway from $20 to $25\n\n## South team\n\n- Objective: Small shops can afford us\n  - KR1: Lower ARPU in Spain from $14 to $12\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: each team has its own cycle time",
    markdown:
      "# Plans, Q3 2026\n\n## Order team\n\n- Objective: Orders ship daily\n  - KR1: Cycle time from 9 days to 5 days\n\n## Audit team\n\n- Objective: Audits find what matters\n  - KR1: Cycle time from 4 days to 6 days\n",
    reports: [],
  },
]

type Pair = readonly [goal: PlacedGoal, other: PlacedGoal]

function isMoved(goal: PlacedGoal): boolean {
  if (goal.role === "kpi" || goal.kind !== "bet" || goal.cycle === undefined || goal.isGuardrail === true || goal.quantified !== true)
    return false
  const direction = directionOf(goal)
  return direction === "increase" || direction === "decrease"
}

/** A KPI with a line and the side to stay on. */
function isLine({ role, target, comparator }: PlacedGoal): boolean {
  return role === "kpi" && target !== undefined && (comparator === "at-least" || comparator === "at-most")
}

/** The same metric from the same number is the same thing, whatever words stand around it. */
function startKey({ metric, baseline }: PlacedGoal): string | undefined {
  if (metric === undefined || baseline === undefined) return undefined
  return JSON.stringify([metric.name, baseline.value, baseline.unit])
}

function groupByKey(goals: readonly PlacedGoal[], keyOf: (goal: PlacedGoal) => string | undefined): PlacedGoal[][] {
  return [...groupBy(goals, keyOf)].flatMap(([key, group]) => (key === undefined || group.length < 2 ? [] : [group]))
}

/** Each goal that rises with the first that falls at the same time, and the other way round. */
function findOpposites(goals: readonly PlacedGoal[]): Pair[] {
  const byCycle = listGroups(goals, ({ cycle }) => `${cycle?.start} ${cycle?.end}`).map(group => {
    const byDirection = groupBy(group, directionOf)
    return { cycle: group[0]!.cycle, rising: byDirection.get("increase") ?? [], falling: byDirection.get("decrease") ?? [] }
  })
  return byCycle.flatMap(({ cycle, rising, falling }) => {
    const others = byCycle.filter(other => overlap(cycle, other.cycle))
    const [fall] = others.find(({ falling: list }) => list.length > 0)?.falling ?? []
    const [rise] = others.find(({ rising: list }) => list.length > 0)?.rising ?? []
    return [
      ...rising.flatMap((goal): Pair[] => (fall === undefined || !isComparable(goal, fall) ? [] : [[goal, fall]])),
      ...falling.flatMap((goal): Pair[] => (rise === undefined || !isComparable(rise, goal) ? [] : [[rise, goal]])),
    ]
  })
}

/** Numbers of other units measure something else by the same name. */
function isComparable(a: PlacedGoal, b: PlacedGoal): boolean {
  return (a.target === undefined && b.target === undefined) || compareNumbers(a.target ?? a.delta, b.target ?? b.delta) !== undefined
}

function findCrossings(group: readonly PlacedGoal[]): Pair[] {
  const lines = group.filter(({ role }) => role === "kpi")
  return group
    .filter(({ role }) => role !== "kpi")
    .flatMap((goal): Pair[] => {
      const kpi = lines.find(line => crosses(goal, line))
      return kpi === undefined ? [] : [[goal, kpi]]
    })
}

/** Whether a goal moves away from what a KPI asks for, and ends on the wrong side. */
function crosses(goal: PlacedGoal, kpi: PlacedGoal): boolean {
  const values = compareNumbers(goal.target, kpi.target)
  if (values === undefined || (kpi.cycle !== undefined && !overlap(goal.cycle, kpi.cycle))) return false
  const [reached, line] = values
  return kpi.comparator === "at-least"
    ? directionOf(goal) === "decrease" && reached < line
    : directionOf(goal) === "increase" && reached > line
}
