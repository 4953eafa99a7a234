import { hasTag, type Goal, type KeyResult } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { offer, trackMetric } from "../rewriting/index.ts"
import { listStandingKpis } from "./shared/list-kpis.ts"
import { isSameMetric } from "./shared/same-metric.ts"

export default defineRule({
  id: "shifted-kpi-stays-tracked",
  scope: "board",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require that a vital sign moved by a bet stays in the KPI list",
    why: "The bet ends with the cycle, the vital sign does not: what was won is lost again when nobody watches it afterwards.",
    sources: ["002", "003", "PERD"],
    limits: ["Speaks only on pages with a KPI list, and only of metrics that are known as vital signs; name others with `metrics`."],
  },
  messages: {
    untracked: {
      text: "Key result `{{keyResult}}` moves `{{metric}}`, which is missing from the KPI list.",
      help: "Add it to the KPIs, with the level that must hold after this cycle.",
    },
  },
  suggestions: { track: "Add `{{entry}}` to the KPI list." },
  options: z =>
    z.strictObject({
      metrics: z
        .array(z.string())
        .default([])
        .describe(
          "Metrics to keep watching, beside the vital signs that source 002 names (uptime, churn, revenue, cycle time, NPS and their like).",
        ),
    }),
  create({ document, options, read, report }) {
    const more = options.metrics.map(name => name.toLowerCase())
    return {
      board(board) {
        const kpis = listStandingKpis(board)
        if (kpis.length === 0) return
        for (const goal of board.goals.filter(isKeyResult)) {
          const reading = read(goal)
          const { metric } = reading
          if (metric === undefined || !isShift(reading) || !(metric.vitalSign || more.includes(metric.name.toLowerCase()))) continue
          const words = goal.statement.text.slice(metric.start, metric.end)
          const isTracked = kpis.some(kpi => isSameMetric(reading, read(kpi)) || mentions(kpi, words))
          if (isTracked) continue
          const data = { keyResult: goal.statement.text, metric: words }
          report({ goal, at: metric, message: "untracked", data, suggestions: offer(trackMetric(goal, reading, document)) })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "the KPI list keeps watching",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Churn <= 4%\n- KPI: Uptime >= 99.9%\n- Objective: Bakeries stay with us as they grow\n  - KR1: Churn from 4% to 3% by 30 September 2026\n",
    reports: [],
  },
  {
    name: "after this cycle nobody watches churn",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Uptime >= 99.9%\n- Objective: Bakeries stay with us as they grow\n  - KR1: Cut churn from 4% to 3% by 30 September 2026\n",
    reports: ["5:14 Key result `Cut churn from 4% to 3% by 30 September 2026` moves `churn`, which is missing from the KPI list."],
  },
  {
    name: "looks similar, is fine: a page without a KPI list",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective: Bakeries stay with us as they grow\n  - KR1: Cut churn from 4% to 3% by 30 September 2026\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a number that is done with when it is reached",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Uptime >= 99.9%\n- Objective: Bakeries stay with us as they grow\n  - KR1: Open 3 depots by 30 September 2026\n",
    reports: [],
  },
]

function isKeyResult(goal: Goal): goal is KeyResult {
  return goal.role === "keyResult" && !hasTag(goal, "guardrail")
}

function isShift({ kind, target, delta }: Reading): boolean {
  return kind === "bet" && (target !== undefined || delta !== undefined)
}

function mentions({ statement }: Goal, words: string): boolean {
  return statement.text.toLowerCase().includes(words.toLowerCase())
}
