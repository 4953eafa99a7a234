import { defineRule, type Example } from "../linter/index.ts"
import { isLevelObjective } from "./shared/is-level-objective.ts"
import { nameBoard } from "./shared/name-board.ts"

export default defineRule({
  id: "max-kpi-share",
  scope: "board",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Limit how much of a board is KPIs in disguise",
    why: "When levels to keep stand among the objectives, they look as important as the bets, stay green by themselves, and hide the few goals that could fail.",
    sources: ["002"],
    limits: ["Objectives whose kind cannot be told count as no KPIs.", "A single such objective is left to `no-kpi-objective`."],
  },
  messages: {
    tooMany: {
      text: "{{count}} of the {{total}} objectives of {{board}} read like KPIs, at most {{percent}}% expected.",
      help: "Move {{first}} and its like to a KPI list, and keep here what should be different when the cycle ends.",
    },
  },
  options: z =>
    z.strictObject({
      max: z.number().min(0).max(1).default(0.33).describe("Largest share of such objectives, 0 to 1 (source 002: a third)."),
      minObjectives: z.int().min(2).default(3).describe("Fewest objectives at which a share says something (our own)."),
    }),
  create({ document, options, read, report }) {
    return {
      board(board) {
        const objectives = board.goals.filter(goal => goal.role === "objective")
        const levels = objectives.filter(objective => isLevelObjective(objective, read))
        const [first] = levels
        if (objectives.length < options.minObjectives || first === undefined || levels.length < 2) return
        if (toPercent(levels.length / objectives.length) <= toPercent(options.max)) return
        report({
          board,
          message: "tooMany",
          data: {
            count: levels.length,
            total: objectives.length,
            board: nameBoard(board),
            percent: toPercent(options.max),
            first: `\`${first.statement.text}\``,
          },
          related: levels.map(({ id, statement }) => ({
            place: { filePath: document.filePath, span: statement.span, goalId: id },
            text: `\`${statement.text}\` reads like a KPI.`,
          })),
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "one level among four objectives",
    markdown:
      "# Platform team, Q3 2026\n\n- Objective: Maintain 99.9% uptime\n- Objective: Enter the German market\n- Objective: New bakeries order on their first day\n- Objective: Become the platform people recommend\n",
    reports: [],
  },
  {
    name: "two of three",
    markdown:
      "# Platform team, Q3 2026\n\n- Objective: Maintain 99.9% uptime\n- Objective: Keep churn below 4%\n- Objective: Become the platform people recommend\n",
    reports: ["1:1 2 of the 3 objectives of `Platform 2026-Q3` read like KPIs, at most 33% expected."],
  },
  {
    name: "looks similar, is fine: the levels stand in a list of KPIs",
    markdown:
      "# Platform team, Q3 2026\n\n- KPI: Uptime at least 99.9%\n- KPI: Churn below 4%\n- Objective: Become the platform people recommend\n  - KR1: NPS from 31 to 45\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: levels that guard a bet",
    markdown:
      "# Platform team, Q3 2026\n\n- Objective: Halve the time from idea to customer\n  - KR1: Cycle time from 10 to 5 days\n  - KR2: Keep the change-failure rate below 5%\n- Objective: Enter the German market\n  - KR1: Sign 40 bakeries\n  - KR2: Keep acquisition cost below €180\n- Objective: Become the platform people recommend\n",
    reports: [],
  },
]

/** An objective that keeps a level or names a duty, or one that is proved by nothing else. */
/** Shares are compared as they are shown: two of six is no more than 33%. */
function toPercent(share: number): number {
  return Math.round(share * 100)
}
