import { sameWords, similarity } from "../similarity/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { findCycleRuns, groupBy, type CycleOf } from "./shared/workspace/cycle-runs.ts"
import { goalFacts } from "./shared/workspace/goal-facts.ts"
import { hasSameNumbers, isGuardrail, keyResultsOf, placeGoals, type PlacedGoal } from "./shared/workspace/placed-goal.ts"

export default defineRule({
  id: "no-rolled-over-goal",
  scope: "workspace",
  type: "problem",
  since: "0.2.0",
  docs: {
    summary: "Find goals that stand unchanged in one cycle after another",
    why: "A goal that reads the same every quarter has no end state: it matters identically a year from now. It is a vital sign to watch, or a bet that nobody decides.",
    sources: ["002", "GP", "OO"],
    limits: [
      "A team is told by its name, else by the document's path without what holds a digit; a team that was renamed is another team.",
      "An objective that stays while its key results change is a direction, and fine.",
      "Guardrails, KPIs and goals marked as carried over are meant to stay.",
    ],
  },
  messages: {
    rolledOver: {
      text: "{{role}} `{{goal}}` stands unchanged in its {{count}}th cycle.",
      help: "Decide what it is: a KPI to watch, a bet with a new target, or `carried over:` with the reason.",
    },
  },
  options: z =>
    z.strictObject({
      minCycles: z.int().min(2).default(3).describe("Cycles in a row from which a goal is reported; ours."),
      threshold: z.number().min(0.5).max(1).default(0.9).describe("Similarity of the statements, 0.5 to 1 (docs/similarity.md)."),
    }),
  // One finding for an objective that came along with its key results.
  supersedes: [{ rule: "no-rolled-over-goal", on: "keyResults" }],
  facts: goalFacts,
  create({ options, report }) {
    return {
      workspace(documents) {
        const goals = placeGoals(documents).filter(isPursued)
        for (const ofTeam of groupBy(goals, ({ team, role }) => `${role} ${team}`)) {
          for (const run of findCycleRuns(ofTeam, ({ cycle }) => cycle)) reportRun(run)
        }
      },
    }

    /** Each goal of the last cycle, and of one after which it was dropped, looks back as long as it stood. */
    function reportRun(run: readonly CycleOf<PlacedGoal>[]): void {
      for (const [index, { items }] of run.entries()) {
        for (const goal of items) {
          const next = run[index + 1]?.items.some(other => isSame(goal, other)) ?? false
          const earlier = next ? [] : lookBack(run.slice(0, index), goal)
          if (earlier.length + 1 < options.minCycles) continue
          report({
            place: goal.place,
            message: "rolledOver",
            data: { role: goal.role === "objective" ? "Objective" : "Key result", goal: goal.text, count: earlier.length + 1 },
            related: earlier.map(({ place, cycle }) => ({ place, text: `It stood here in ${cycle?.name}.` })),
          })
        }
      }
    }

    function lookBack(before: readonly CycleOf<PlacedGoal>[], goal: PlacedGoal): PlacedGoal[] {
      const earlier: PlacedGoal[] = []
      for (const { items } of before.toReversed()) {
        const same = items.find(item => isSame(item, earlier.at(-1) ?? goal))
        if (same === undefined) break
        earlier.push(same)
      }
      return earlier
    }

    function isSame(a: PlacedGoal, b: PlacedGoal): boolean {
      if (!hasSameNumbers(a, b) || similarity(a.words, b.words) < options.threshold) return false
      return a.role === "keyResult" || sharesKeyResults(a, b)
    }
  },
})
