import type { Goal } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { findLevel } from "./shared/find-level.ts"
import { listKpis } from "./shared/list-kpis.ts"
import { nameBoard } from "./shared/name-board.ts"

export default defineRule({
  id: "max-total-metrics",
  scope: "board",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Limit how many numbers of any kind one page asks a team to watch",
    why: "KPIs, key results and their guardrails add up. Beyond what people can remember, numbers replace judgement instead of helping it.",
    sources: ["001"],
    limits: ["Key results without a number are not counted; a company's page is not limited."],
  },
  messages: {
    tooMany: {
      text: "{{count}} numbers for {{board}} (KPIs: {{kpis}}, key results: {{keyResults}}), at most {{max}} expected.",
      help: "Drop the ones on which nobody has acted in the last cycle.",
    },
  },
  options: z =>
    z.strictObject({
      max: z.int().min(1).default(16).describe("Most KPIs and key results of a team together (our own: 6 KPIs and 10 key results)."),
    }),
  create({ document, options: { max }, read, report }) {
    return {
      board(board) {
        if (findLevel(board, document) === "company") return
        const kpis = listKpis(board).length
        const keyResults = board.goals.filter(goal => isNumber(goal, read(goal))).length
        const count = kpis + keyResults
        if (count > max) report({ board, message: "tooMany", data: { count, kpis, keyResults, board: nameBoard(board), max } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a key result beside two KPIs",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Uptime >= 99.9%\n- KPI: Churn <= 4%\n- Objective: The first order is effortless\n  - KR1: First-order rate from 20% to 30%\n",
    reports: [],
  },
  {
    name: "more than the option allows",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Uptime >= 99.9%\n- KPI: Churn <= 4%\n- Objective: The first order is effortless\n  - KR1: First-order rate from 20% to 30%\n",
    options: { max: 2 },
    reports: ["1:1 3 numbers for `Growth 2026-Q3` (KPIs: 2, key results: 1), at most 2 expected."],
  },
  {
    name: "looks similar, is fine: a result that is done or not done",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Uptime >= 99.9%\n- KPI: Churn <= 4%\n- Objective: The first order is effortless\n  - KR1: The food-safety certificate is issued\n",
    options: { max: 2 },
    reports: [],
  },
  {
    name: "looks similar, is fine: the whole company's page",
    markdown:
      "---\nlevel: company\n---\n\n# Company, Q3 2026\n\n- KPI: Uptime >= 99.9%\n- KPI: Churn <= 4%\n- KPI: Cash runway: at least 12 months\n",
    options: { max: 2 },
    reports: [],
  },
]

function isNumber({ role, parent }: Goal, { quantified }: Reading): boolean {
  return role === "keyResult" && parent?.role !== "keyResult" && quantified
}
