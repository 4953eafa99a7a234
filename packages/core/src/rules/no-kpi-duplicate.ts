import { hasTag, type Goal, type KeyResult, type Kpi } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { moveMetric, offer, removeGoal } from "../rewriting/index.ts"
import { listStandingKpis } from "./shared/list-kpis.ts"
import { isSameMetric } from "./shared/same-metric.ts"

export default defineRule({
  id: "no-kpi-duplicate",
  scope: "board",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find key results that repeat a KPI of the same page",
    why: "A key result with the number that the KPI list already guards adds ceremony and no change: it is a KPI report wearing an OKR badge.",
    sources: ["000", "003", "OOR"],
    limits: [
      "Metrics are compared by name and value; the same metric of another group of customers, with the same number, looks like a repetition.",
    ],
  },
  messages: {
    repeated: {
      text: "Key result `{{keyResult}}` repeats the KPI `{{kpi}}`.",
      help: "Drop it and keep the KPI, or state the change beyond it, such as `from {{value}} to <target>`.",
    },
  },
  suggestions: { drop: "Drop it and keep the KPI.", moveMetric: "Write it as a change: `{{words}}`." },
  supersedes: [
    { rule: "no-kpi-key-result", on: "self" },
    { rule: "kr-has-baseline", on: "self" },
  ],
  create({ document, read, report }) {
    return {
      board(board) {
        const kpis = listStandingKpis(board)
        if (kpis.length === 0) return
        for (const keyResult of board.goals.filter(isPlainKeyResult)) {
          const kpi = kpis.find(kpi => isRepetition(read(keyResult), read(kpi)))
          const value = read(keyResult).target?.text
          if (kpi === undefined || value === undefined) continue
          report({
            goal: keyResult,
            message: "repeated",
            data: { keyResult: keyResult.statement.text, kpi: kpi.statement.text, value },
            related: [placeOf(kpi, document.filePath)],
            suggestions: offer(
              { suggestion: "drop", edits: removeGoal(keyResult, document) },
              moveMetric(keyResult, read(keyResult), document),
            ),
          })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "the key result moves what the KPI guards",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Churn <= 4%\n- Objective: Bakeries stay with us as they grow\n  - KR1: Churn from 4% to 3% by 30 September 2026\n",
    reports: [],
  },
  {
    name: "the same metric with the same number",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Churn <= 4%\n- Objective: Bakeries stay with us as they grow\n  - KR1: Keep churn at or below 4%\n",
    reports: ["5:10 Key result `Keep churn at or below 4%` repeats the KPI `Churn <= 4%`."],
  },
  {
    name: "looks similar, is fine: declared as the guardrail",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Churn <= 4%\n- Objective: More bakeries find us\n  - KR1: Sign-ups from 200 to 400 a month\n  - KR2: Keep churn at or below 4% [guardrail]\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: another number",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Churn <= 4%\n- Objective: Bakeries stay with us as they grow\n  - KR1: Churn of bakeries with three shops below 2%\n",
    reports: [],
  },
]

function isPlainKeyResult(goal: Goal): goal is KeyResult {
  return goal.role === "keyResult" && !hasTag(goal, "guardrail") && !hasTag(goal, "health")
}

function isRepetition(keyResult: Reading, kpi: Reading): boolean {
  const [to, threshold] = [keyResult.target, kpi.target]
  if (to === undefined || threshold === undefined || keyResult.delta !== undefined || !isSameMetric(keyResult, kpi)) return false
  const isMoved = keyResult.baseline !== undefined && keyResult.baseline.value !== to.value
  return !isMoved && to.value === threshold.value && to.unit === threshold.unit && to.upper === threshold.upper
}

function placeOf({ statement, id }: Kpi, filePath: string | undefined) {
  return { place: { filePath, span: statement.span, goalId: id }, text: "The KPI stands here." }
}
