import { hasTag, type Goal, type GoalDocument, type KeyResult, type Span } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example, type FactsContext } from "../linter/index.ts"
import { offer, trackMetric } from "../rewriting/index.ts"
import { listStandingKpis } from "./shared/list-kpis.ts"
import { teamKey } from "../model/team-key.ts"

export default defineRule({
  id: "shifted-kpi-stays-tracked",
  scope: "workspace",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require that a vital sign moved by a bet stays in the KPI list",
    why: "The bet ends with the cycle, the vital sign does not: what was won is lost again when nobody watches it afterwards.",
    sources: ["002", "003", "PERD"],
    limits: [
      "Speaks only where the page, or another linted page of the same team, has a KPI list; a metric on any linted list is watched.",
      "Knows the vital signs that source 002 names; name others with `metrics`.",
    ],
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
  facts: collectShifts,
  create({ report }) {
    return {
      workspace(documents) {
        const kpis = documents.flatMap(({ facts }) => facts.kpis)
        const teams = new Set(kpis.map(({ team }) => team))
        for (const { filePath, facts } of documents) {
          for (const { id, span, metric, team, hasList, keyResult, words, suggestions } of facts.shifts) {
            const isListed = kpis.some(kpi => kpi.metric === metric || kpi.text.includes(words.toLowerCase()))
            if (isListed || !(hasList || teams.has(team))) continue
            report({ place: { filePath, span, goalId: id }, message: "untracked", data: { keyResult, metric: words }, suggestions })
          }
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
  {
    name: "the team's KPI list on another page lacks it",
    filePath: "growth/2026-q3.md",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective: Bakeries stay with us as they grow\n  - KR1: Cut churn from 4% to 3% by 30 September 2026\n",
    beside: { "growth/kpis.md": "# Growth team KPIs\n\n- KPI: Uptime >= 99.9%\n" },
    reports: ["4:14 Key result `Cut churn from 4% to 3% by 30 September 2026` moves `churn`, which is missing from the KPI list."],
  },
  {
    name: "looks similar, is fine: another page watches it",
    filePath: "growth.md",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Uptime >= 99.9%\n- Objective: Bakeries stay with us as they grow\n  - KR1: Cut churn from 4% to 3% by 30 September 2026\n",
    beside: { "kpis.md": "# KPIs of the mill\n\n- KPI: Churn <= 4%\n" },
    reports: [],
  },
]

interface ShiftFacts {
  readonly kpis: readonly { readonly team: string; readonly metric?: string; readonly text: string }[]
  /** Key results that move a vital sign. */
  readonly shifts: readonly Shift[]
}

interface Shift {
  readonly id: string
  /** Of the metric's words. */
  readonly span: Span
  readonly metric: string
  readonly words: string
  readonly keyResult: string
  readonly team: string
  /** Whether the board has KPIs. */
  readonly hasList: boolean
  readonly suggestions: ReturnType<typeof offer>
}

function collectShifts(
  document: GoalDocument,
  { options, read }: FactsContext<{ readonly metrics: readonly string[] }>,
): ShiftFacts | undefined {
  if (document.goals.length === 0) return undefined
  const more = options.metrics.map(name => name.toLowerCase())
  const teamOf = (goal: Goal): string => teamKey(goal.board.team, document.filePath)
  return {
    kpis: listStandingKpis(document).map(kpi => {
      const metric = read(kpi).metric?.name.toLowerCase()
      return { team: teamOf(kpi), text: kpi.statement.text.toLowerCase(), ...(metric !== undefined && { metric }) }
    }),
    shifts: document.goals.filter(isKeyResult).flatMap(goal => {
      const reading = read(goal)
      const { metric } = reading
      if (metric === undefined || !isShift(reading) || !(metric.vitalSign || more.includes(metric.name.toLowerCase()))) return []
      const hasList = listStandingKpis(goal.board).length > 0
      return {
        id: goal.id,
        span: goal.statement.spanOf(metric.start, metric.end),
        metric: metric.name.toLowerCase(),
        words: goal.statement.text.slice(metric.start, metric.end),
        keyResult: goal.statement.text,
        team: teamOf(goal),
        hasList,
        suggestions: hasList ? offer(trackMetric(goal, reading, document)) : [],
      }
    }),
  }
}

function isKeyResult(goal: Goal): goal is KeyResult {
  return goal.role === "keyResult" && !hasTag(goal, "guardrail")
}

function isShift({ kind, target, delta }: Reading): boolean {
  return kind === "bet" && (target !== undefined || delta !== undefined)
}
