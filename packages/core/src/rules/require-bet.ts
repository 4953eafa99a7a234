import type { Goal, Objective } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { keepsLevel } from "./shared/keeps-level.ts"
import { nameBoard } from "./shared/name-board.ts"

export default defineRule({
  id: "require-bet",
  scope: "board",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Require at least one objective that changes something",
    why: "When every objective keeps something where it is, nothing is risked this cycle. That is a KPI list, and it needs no objectives.",
    sources: ["002", "GP", "PERD"],
    limits: [
      "Speaks only when most statements of the board were understood and all of those keep a level or name a duty.",
      "A board with a single objective is left to the rules about that objective.",
    ],
  },
  messages: {
    noBet: {
      text: "None of the {{count}} objectives of {{board}} seems to change anything: each keeps a level or names a duty.",
      help: "Move the levels to a KPI list, and state one change, such as `{{metric}} from <now> to <target>`: what should be different when the cycle ends?",
    },
  },
  options: z =>
    z.strictObject({
      min: z.int().min(1).default(1).describe("Fewest objectives that change something (source 002: no real bets)."),
    }),
  supersedes: [{ rule: "max-kpi-share", on: "self" }],
  create({ options, read, report }) {
    return {
      board(board) {
        const objectives = board.goals.filter(goal => goal.role === "objective")
        if (objectives.length < 2) return
        const verdicts = objectives.map(objective => judge(objective, read))
        const isMostlyKnown = verdicts.filter(verdict => verdict === "unknown").length * 2 < objectives.length
        const bets = verdicts.filter(verdict => verdict !== "keeps").length
        if (!isMostlyKnown || bets >= options.min) return
        const level = board.goals.find(goal => read(goal).metric !== undefined)
        report({ board, message: "noBet", data: { count: objectives.length, board: nameBoard(board), metric: nameMetric(level, read) } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "one objective among two changes something",
    markdown:
      "# Platform team, Q3 2026\n\n- Objective: Maintain 99.9% uptime\n- Objective: New bakeries order on their first day\n  - KR1: Move activation from 61% to 75%\n",
    reports: [],
  },
  {
    name: "levels and duties only",
    markdown:
      "# Platform team, Q3 2026\n\n- Objective: Maintain 99.9% uptime\n- Objective: Make the platform dependable\n  - KR1: Keep P1 incidents below 3\n  - KR2: Keep latency below 200 ms\n",
    reports: ["1:1 None of the 2 objectives of `Platform 2026-Q3` seems to change anything: each keeps a level or names a duty."],
  },
  {
    name: "looks similar, is fine: a KPI list without objectives",
    markdown: "# Platform KPIs 2026\n\n- Uptime: at least 99.9%\n- P1 incidents: below 3\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a wish whose results are not written yet",
    markdown: "# Platform team, Q3 2026\n\n- Objective: Maintain 99.9% uptime\n- Objective: Become the platform people recommend\n",
    reports: [],
  },
]

type Verdict = "keeps" | "changes" | "unknown"

/** What an objective does, by its key results where it has any, else by its own words. */
function judge(objective: Objective, read: (goal: Goal) => Reading): Verdict {
  const results = objective.children.filter(({ role }) => role === "keyResult" || role === "objective")
  const readings = (results.length > 0 ? results : [objective]).map(read)
  if (readings.every(keepsLevel)) return "keeps"
  return readings.every(reading => reading.kind === "unknown" || keepsLevel(reading)) ? "unknown" : "changes"
}

function nameMetric(goal: Goal | undefined, read: (goal: Goal) => Reading): string {
  const metric = goal === undefined ? undefined : read(goal).metric
  return goal === undefined || metric === undefined ? "<metric>" : goal.statement.text.slice(metric.start, metric.end)
}
