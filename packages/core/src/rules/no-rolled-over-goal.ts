import { listGroups } from "../collections/group-by.ts"
import { clusterTexts } from "../similarity/index.ts"
import { defineRule, type DocumentFacts, type Example } from "../linter/index.ts"
import { findCycleRuns, type CycleOf } from "./shared/workspace/cycle-runs.ts"
import { goalFacts, type DocumentGoals } from "./shared/workspace/goal-facts.ts"
import { placeGoals } from "./shared/workspace/place-goals.ts"
import { keyResultsOf, type PlacedGoal } from "./shared/workspace/placed-goal.ts"
import { splitByTeam } from "./shared/workspace/split-goals.ts"

export default defineRule({
  id: "no-rolled-over-goal",
  scope: "workspace",
  type: "problem",
  since: "0.2.0",
  usesHistory: true,
  docs: {
    summary: "Find goals that stand unchanged in one cycle after another",
    why: "A goal that reads the same every quarter has no end state: it matters identically a year from now. It is a vital sign to watch, or a bet that nobody decides.",
    sources: ["002", "GP", "OO"],
    limits: [
      "A team is told by its name, else by the document's path without what holds a digit; a team that was renamed is another team.",
      "An objective that stays while its key results change is a direction, and fine.",
      "Guardrails, KPIs and goals marked as carried over are meant to stay.",
      "Only the latest page is reported: those before it are history.",
      "A page that is written over each cycle holds one of them; `okrlint diff BASE --rules` looks through its commits, too.",
    ],
  },
  messages: {
    rolledOver: {
      text: "{{role}} `{{goal}}` stands unchanged in {{count}} cycles in a row.",
      help: "Decide what it is: a KPI to watch, a bet with a new target, or `carried over:` with the reason.",
    },
  },
  options: z =>
    z.strictObject({
      minCycles: z.int().min(2).default(3).describe("Cycles in a row from which a goal is reported; ours."),
      threshold: z.number().min(0.5).max(1).default(0.9).describe("Similarity of the statements, 0.5 to 1 (docs/similarity.md)."),
    }),
  facts: goalFacts,
  split: splitByTeam,
  create({ options, report }) {
    return {
      workspace(documents, history) {
        const present = placeGoals(documents).filter(isPursued)
        const past = history && findPast(history.past, present)
        for (const ofTeam of listGroups([...present, ...(past ?? [])], ({ team }) => team)) {
          const runs = findCycleRuns(ofTeam, ({ cycle }) => cycle).filter(({ length }) => length >= options.minCycles)
          for (const run of runs) reportRun(run, past && new Set(past))
        }
      },
    }

    /** What can be told without the past is told by a run that does not know it. */
    function reportRun(run: readonly CycleOf<PlacedGoal>[], past: ReadonlySet<PlacedGoal> | undefined): void {
      const keys = keyGoals(
        run.flatMap(({ items }) => items),
        options,
      )
      const byKey = run.map(({ items }) => new Map(items.map(goal => [keys.get(goal), goal])))
      const reported = new Set<PlacedGoal | undefined>()
      for (const goal of run.at(-1)!.items) {
        if (past?.has(goal) === true || reported.has(goal.parent)) continue // one finding for an objective that came along with its key results
        const earlier: PlacedGoal[] = []
        for (const cycle of byKey.slice(0, -1).toReversed()) {
          const same = cycle.get(keys.get(goal))
          if (!keys.has(goal) || same === undefined || !isUnchanged(same, goal, keys)) break
          earlier.push(same)
        }
        const there = earlier.filter(other => past?.has(other) !== true)
        if (earlier.length + 1 < options.minCycles || (past !== undefined && there.length + 1 >= options.minCycles)) continue
        reported.add(goal)
        report({
          place: goal.place,
          message: "rolledOver",
          data: { role: goal.role === "objective" ? "Objective" : "Key result", goal: goal.text, count: earlier.length + 1 },
          related: there.map(({ place, cycle }) => ({ place, text: `It stood here in ${cycle?.name}.` })),
        })
      }
    }
  },
})

const history = (...cycles: readonly string[]): string =>
  `# Growth team\n${cycles.map(cycle => `\n## ${cycle}\n\n### Objective: Bakeries stay with us as they grow\n\n- KR1: Improve how complaints are handled\n`).join("")}`

export const examples: readonly Example[] = [
  {
    name: "the same goals for three quarters",
    markdown: /* @__PURE__ */ history("Q3 2026", "Q2 2026", "Q1 2026"),
    reports: ["5:16 Objective `Bakeries stay with us as they grow` stands unchanged in 3 cycles in a row."],
  },
  {
    name: "the same goals in three cycles, with a month off and a month in common",
    markdown: /* @__PURE__ */ history("2026-10-01 – 2026-12-31", "2026-05-01 – 2026-08-31", "2026-02-01 – 2026-05-31"),
    reports: ["5:16 Objective `Bakeries stay with us as they grow` stands unchanged in 3 cycles in a row."],
  },
  {
    name: "a key result that nobody decides, under objectives that change",
    markdown:
      "# Growth team\n\n## Q3 2026\n\n### Objective: Bakeries stay as they grow\n\n- KR1: Test coverage of the order service at 80%\n\n## Q2 2026\n\n### Objective: Win the north\n\n- KR1: Test coverage of the order service at 80%\n\n## Q1 2026\n\n### Objective: Orders never get lost\n\n- KR1: Test coverage of the order service at 80%\n",
    reports: ["7:8 Key result `Test coverage of the order service at 80%` stands unchanged in 3 cycles in a row."],
  },
  {
    name: "looks similar, is fine: a new target each time",
    markdown:
      "# Growth team\n\n## Q3 2026\n\n### Objective: Bakeries stay with us\n\n- KR1: Churn from 4% to 3%\n\n## Q2 2026\n\n### Objective: Bakeries stay with us\n\n- KR1: Churn from 5% to 4%\n\n## Q1 2026\n\n### Objective: Bakeries stay with us\n\n- KR1: Churn from 6% to 5%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: taken along on purpose",
    markdown:
      "# Growth team\n\n## Q3 2026\n\n### Objective: Move all orders to the new shop\n\n- KR1: Orders through the new shop from 10% to 100% (carried over: the launch slipped)\n\n## Q2 2026\n\n### Objective: Make orders easy to change\n\n- KR1: Orders through the new shop from 10% to 100%\n\n## Q1 2026\n\n### Objective: Learn what bakers change\n\n- KR1: Orders through the new shop from 10% to 100%\n",
    reports: [],
  },
]

/** What a goal is compared by: alike statements with the same numbers have the same key. */
type GoalKeys = ReadonlyMap<PlacedGoal, string>

/** The goals of former states of documents: of each page and cycle as they were last, when it does not hold them now. */
function findPast(documents: readonly DocumentFacts<DocumentGoals>[], present: readonly PlacedGoal[]): PlacedGoal[] {
  const keyOf = ({ filePath, team, cycle }: PlacedGoal): string => JSON.stringify([filePath, team, cycle?.name])
  const taken = new Set(present.map(keyOf))
  return documents.flatMap(document => {
    const goals = placeGoals([document]).filter(goal => isPursued(goal) && !taken.has(keyOf(goal)))
    for (const goal of goals) taken.add(keyOf(goal))
    return goals
  })
}

/** Only goals with the same numbers are compared, and only where there are enough of them. */
function keyGoals(
  goals: readonly PlacedGoal[],
  { threshold, minCycles }: { readonly threshold: number; readonly minCycles: number },
): GoalKeys {
  const groups = listGroups(goals, goal => `${goal.role} ${goal.numbers}`).filter(({ length }) => length >= minCycles)
  const keyed = groups.flatMap((group, groupIndex) => {
    const clusters = clusterTexts(
      group.map(({ words }) => words),
      threshold,
    )
    return group.map((goal, index) => [goal, `${groupIndex} ${clusters[index]}`] as const)
  })
  return new Map(keyed)
}

/** An objective is unchanged when most of its key results are, too. */
function isUnchanged(earlier: PlacedGoal, goal: PlacedGoal, keys: GoalKeys): boolean {
  if (goal.role !== "objective") return true
  const [before, now] = [keyResultsOf(earlier), keyResultsOf(goal)]
  if (before.length === 0 && now.length === 0) return true
  const known = new Set(before.map(keyResult => keys.get(keyResult)))
  return now.filter(keyResult => keys.has(keyResult) && known.has(keys.get(keyResult))).length * 2 > now.length
}

function isPursued(goal: PlacedGoal): boolean {
  if (goal.role !== "objective" && goal.role !== "keyResult") return false
  return goal.words !== "" && goal.kind !== "placeholder" && goal.carriedOver === undefined && goal.isGuardrail !== true
}
