import { listGroups } from "../collections/group-by.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { findCycleRuns, type CycleOf } from "./shared/workspace/cycle-runs.ts"
import { goalFacts } from "./shared/workspace/goal-facts.ts"
import { placeGoals } from "./shared/workspace/place-goals.ts"
import type { PlacedGoal } from "./shared/workspace/placed-goal.ts"
import { splitByTeam } from "./shared/workspace/split-goals.ts"

export default defineRule({
  id: "no-always-green",
  scope: "workspace",
  type: "suggestion",
  since: "0.2.0",
  docs: {
    summary: "Find teams that reach nearly everything, cycle after cycle",
    why: "Stretch goals are reached in part: seventy per cent is a success. A history of full scores is a sea of green that nobody learns from.",
    sources: ["002", "003", "OO", "GP"],
    limits: [
      "Reads scores of key results, from 0 to 1 or in per cent; a cycle with fewer than three scores says too little.",
      "Goals marked as committed are expected in full and do not count. Goals without a mark count only where no goal of the team has one.",
    ],
  },
  messages: {
    allGreen: {
      text: "The scores of {{team}} average {{average}} over {{count}} cycles.",
      help: "Set at least one goal that may fail: what would be worth reaching only in part?",
    },
  },
  options: z =>
    z.strictObject({
      maxAverage: z
        .number()
        .min(0)
        .max(1)
        .default(0.85)
        .describe("Average score of a cycle above which it is all green, 0 to 1 (OpenOKRs)."),
      fullShare: z.number().min(0).max(1).default(0.75).describe("Share of full scores from which a cycle is all green, too (OpenOKRs)."),
      minCycles: z.int().min(1).default(2).describe("Green cycles in a row from which a team is reported."),
      treatUnknownAs: z
        .enum(["aspirational", "committed"])
        .default("aspirational")
        .describe("What the goals of a team are that marks none of them."),
    }),
  facts: goalFacts,
  split: splitByTeam,
  create({ options, report }) {
    return {
      workspace(documents) {
        const scored = placeGoals(documents).filter(({ role, score }) => role === "keyResult" && score !== undefined)
        for (const ofTeam of listGroups(scored, ({ team }) => team)) {
          for (const run of findCycleRuns(ofTeam.filter(stretchOf(ofTeam)), ({ cycle }) => cycle)) reportRun(run)
        }
      },
    }

    /** Which scores count: those of stretch goals, or all where the team does not tell kinds apart. */
    function stretchOf(goals: readonly PlacedGoal[]): (goal: PlacedGoal) => boolean {
      if (goals.some(({ commitment }) => commitment !== undefined)) return ({ commitment }) => commitment === "aspirational"
      return () => options.treatUnknownAs === "aspirational"
    }

    function reportRun(run: readonly CycleOf<PlacedGoal>[]): void {
      const green = run.slice(run.findLastIndex(cycle => !isGreen(cycle)) + 1)
      const last = green.at(-1)
      const [goal] = last?.items ?? []
      if (goal === undefined || green.length < options.minCycles) return
      const average = averageOf(green.flatMap(({ items }) => items))
      report({
        place: goal.place,
        message: "allGreen",
        data: {
          team: goal.board.team === undefined ? "this team" : `\`${goal.board.team}\``,
          average: average.toFixed(2),
          count: green.length,
        },
        related: green.slice(0, -1).map(({ cycle, items }) => ({ place: items[0]!.place, text: `${cycle.name} was all green, too.` })),
      })
    }

    function isGreen({ items }: CycleOf<PlacedGoal>): boolean {
      if (items.length < fewestScores) return false
      const full = items.filter(({ score }) => score === 1).length
      return averageOf(items) > options.maxAverage || full / items.length >= options.fullShare
    }
  },
})

const scores = (values: Readonly<Record<string, readonly string[]>>, { tag = "", head = "" } = {}): string =>
  `${head}# Growth team\n\n${Object.entries(values)
    .map(
      ([cycle, [churn, nps, repeats]]) =>
        `## ${cycle}\n\n### Objective: Bakeries stay as they grow\n\n| Key result | Score |\n| --- | --- |\n| Churn from 6% to ${cycle.slice(1, 2)}%${tag} | ${churn} |\n| NPS from 31 to 45${tag} | ${nps} |\n| Repeat orders from 20% to 30%${tag} | ${repeats} |\n\n`,
    )
    .join("")}`

export const examples: readonly Example[] = [
  {
    name: "two quarters in a row with everything reached",
    markdown: /* @__PURE__ */ scores({ "Q2 2026": ["1.0", "1.0", "0.9"], "Q1 2026": ["1.0", "0.9", "1.0"] }),
    reports: ["9:3 The scores of `Growth` average 0.97 over 2 cycles."],
  },
  {
    name: "looks similar, is fine: seventy per cent",
    markdown: /* @__PURE__ */ scores({ "Q2 2026": ["0.7", "1.0", "0.6"], "Q1 2026": ["1.0", "0.9", "1.0"] }),
    reports: [],
  },
  {
    name: "looks similar, is fine: promises are kept",
    markdown: /* @__PURE__ */ scores({ "Q2 2026": ["1.0", "1.0", "0.9"], "Q1 2026": ["1.0", "0.9", "1.0"] }, { tag: " [committed]" }),
    reports: [],
  },
  {
    name: "looks similar, is fine: the whole page is a promise",
    markdown: /* @__PURE__ */ scores(
      { "Q2 2026": ["1.0", "1.0", "0.9"], "Q1 2026": ["1.0", "0.9", "1.0"] },
      { head: "---\ncommitment: committed\n---\n\n" },
    ),
    reports: [],
  },
]

/** Below this many one lucky result makes the average. */
const fewestScores = 3

function averageOf(goals: readonly PlacedGoal[]): number {
  return goals.reduce((sum, { score = 0 }) => sum + score, 0) / goals.length
}
