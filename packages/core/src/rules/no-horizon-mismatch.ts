import type { Goal } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { leaveOut, offer } from "../rewriting/index.ts"
import { listStandingKpis } from "./shared/list-kpis.ts"
import { pointAtDeadline } from "./shared/point-at-deadline.ts"

export default defineRule({
  id: "no-horizon-mismatch",
  scope: "statement",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find KPIs with an end and key results without one",
    why: "What is watched has no last day, and what is changed needs one. A KPI that ends is dropped when it matters, and a result that is repeated every week is never reached.",
    sources: ["001", "003"],
    limits: [
      "A recurring duty is left to `no-business-as-usual`.",
      "A rate such as `30 demos per month` is a number to reach, and is passed over.",
      "A rhythm counts only right behind the verb, at the beginning or at the end: elsewhere it may be that of a thing (`a dashboard with daily figures`).",
    ],
  },
  messages: {
    kpiEnds: {
      text: "KPI `{{kpi}}` ends {{deadline}}, though a KPI is watched without an end.",
      help: "Drop the day and say how often it is looked at, or make it a key result.",
    },
    neverEnds: {
      text: "{{role}} `{{goal}}` reads like something done {{cadence}}, without an end.",
      help: "State what should be different because of it, from where to where, by the end of the cycle.",
    },
  },
  suggestions: { dropDay: "Leave out `{{deadline}}`." },
  create({ document, read, report }) {
    const check = (goal: Goal, role: string): void => {
      const { cadence, deadline, quantified } = read(goal)
      if (cadence === undefined || deadline !== undefined || quantified || !isRhythmOfWork(goal.statement.text, read(goal))) return
      const words = goal.statement.text.slice(cadence.start, cadence.end)
      report({ goal, at: cadence, message: "neverEnds", data: { role, goal: goal.statement.text, cadence: `\`${words}\`` } })
    }
    return {
      objective: goal => check(goal, "Objective"),
      keyResult: goal => check(goal, "Key result"),
      board(board) {
        for (const kpi of listStandingKpis(board)) {
          const { deadline, cadence } = read(kpi)
          const hasRhythm = cadence !== undefined || kpi.fields.some(({ name }) => name === "cadence")
          if (deadline?.from !== "statement" || hasRhythm) continue
          const data = { kpi: kpi.statement.text, deadline: `\`${deadline.text}\`` }
          const edits = deadline.range && leaveOut(kpi, document, deadline.range)
          const suggestions = offer({ suggestion: "dropDay", data: { deadline: deadline.text }, edits })
          report({ goal: kpi, ...pointAtDeadline(kpi, deadline), message: "kpiEnds", data, suggestions })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "the KPI has a rhythm, the key result an end",
    markdown:
      "# Product team, Q3 2026\n\n- KPI: NPS at least 50, reviewed monthly\n- Objective: People come back for the digest\n  - KR1: Digest readers who open the app from 8% to 20% by 30 September 2026\n",
    reports: [],
  },
  {
    name: "the KPI ends, the key result does not",
    markdown:
      "# Product team, Q3 2026\n\n- KPI: NPS at least 50 by 30 September 2026\n- Objective: People come back for the digest\n  - KR1: Publish a weekly product digest\n",
    reports: [
      "3:24 KPI `NPS at least 50 by 30 September 2026` ends `by 30 September 2026`, though a KPI is watched without an end.",
      "5:20 Key result `Publish a weekly product digest` reads like something done `weekly`, without an end.",
    ],
  },
  {
    name: "looks similar, is fine: a rate is a number to reach",
    markdown: "# Product team, Q3 2026\n\n- Objective: Chains get to know us\n  - KR1: Reach 30 demos per month\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the metric's own window",
    markdown: "# Product team, Q3 2026\n\n- Objective: People come back\n  - KR1: Raise weekly active teams from 200 to 400\n",
    reports: [],
  },
]

/** Whether the cadence is how often the work itself is done, not part of a name, a metric or a description. */
function isRhythmOfWork(text: string, { kind, cadence, metric, verb }: Reading): boolean {
  if ((kind !== "activity" && kind !== "output") || cadence === undefined || metric !== undefined) return false
  const isName = cadence.start > 0 && text[cadence.start] !== text[cadence.start]!.toLowerCase()
  const isLast = text.slice(cadence.end).length <= 1
  const isBehindVerb = verb !== undefined && cadence.start >= verb.end && cadence.start - verb.end <= longestArticle
  return !isName && (isLast || isBehindVerb || cadence.start === 0)
}

/** Length of the longest article with the spaces around it. */
const longestArticle = 5
