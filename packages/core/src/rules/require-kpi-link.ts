import type { Goal } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { guardrailPairs } from "../reading/guardrail-pairs.ts"
import { wordSet } from "../reading/similar-statements.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { listStandingKpis } from "./shared/list-kpis.ts"
import { nameBoard } from "./shared/name-board.ts"
import { isSameMetric } from "./shared/same-metric.ts"

export default defineRule({
  id: "require-kpi-link",
  scope: "board",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find boards whose KPIs and key results have nothing to do with each other",
    why: "KPIs and OKRs are related but not identical: the KPIs show where a bet is needed, and the bets should move or at least not hurt them.",
    sources: ["001", "003", "LAM", "OO"],
    limits: [
      "Metrics are compared by name, by category, by shared words, and by what guards what; any one tie on the board is enough.",
      "Speaks only when the category of every KPI, and of most key results, is known.",
    ],
  },
  messages: {
    unrelated: {
      text: "None of the {{count}} key results seems to touch a KPI of {{board}}, such as `{{kpi}}`.",
      help: "Name the KPI that each objective is meant to move: which of them should look different after this cycle?",
    },
  },
  options: z =>
    z.strictObject({
      min: z.int().min(1).default(1).describe("Fewest key results that are tied to a KPI (our own)."),
    }),
  create({ options, read, report }) {
    return {
      board(board) {
        const kpis = listStandingKpis(board)
        const keyResults = board.goals.filter(({ role }) => role === "keyResult")
        const [kpi] = kpis
        if (kpi === undefined || keyResults.length < 2 || !kpis.every(hasCategory)) return
        if (keyResults.filter(hasCategory).length * 2 <= keyResults.length) return
        const tied = keyResults.filter(keyResult => kpis.some(other => isTied({ keyResult, kpi: other, read })))
        if (tied.length >= options.min) return
        report({ board, message: "unrelated", data: { count: keyResults.length, board: nameBoard(board), kpi: kpi.statement.text } })
      },
    }

    function hasCategory(goal: Goal): boolean {
      return read(goal).metric?.category !== undefined
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a key result that moves a KPI",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Monthly churn <= 4%\n- Objective: Bakeries stay as they grow\n  - KR1: Cut churn from 4% to 3%\n  - KR2: Raise NPS from 31 to 45\n",
    reports: [],
  },
  {
    name: "two worlds on one page",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Uptime >= 99.9%\n- Objective: Bakeries have heard of us\n  - KR1: Raise brand awareness from 9% to 40%\n  - KR2: Raise market share from 2% to 5%\n",
    reports: ["1:1 None of the 2 key results seems to touch a KPI of `Growth 2026-Q3`, such as `Uptime >= 99.9%`."],
  },
  {
    name: "looks similar, is fine: a KPI that guards what is pushed",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Monthly churn <= 4%\n- Objective: More bakeries find us\n  - KR1: Raise conversion rate from 8% to 12%\n  - KR2: Raise sign-ups from 200 to 400\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the same thing in other words",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Enterprise pipeline >= $2M\n- Objective: Chains buy from us\n  - KR1: Sign 5 enterprise customers\n  - KR2: Raise market share from 2% to 5%\n",
    reports: [],
  },
]

interface Pair {
  readonly keyResult: Goal
  readonly kpi: Goal
  readonly read: (goal: Goal) => Reading
}

function isTied({ keyResult, kpi, read }: Pair): boolean {
  const [moved, watched] = [read(keyResult), read(kpi)]
  if (isSameMetric(moved, watched) || keyResult.fields.some(({ name }) => name === "supports")) return true
  const [push, counter] = [moved.metric?.category, watched.metric?.category]
  if (push !== undefined && counter !== undefined && (push === counter || guardrailPairs[push]?.counters.includes(counter))) return true
  const words = new Set(wordSet(kpi.statement.text).filter(isContent))
  return wordSet(keyResult.statement.text).some(word => words.has(word))
}

/** Short words and numbers join any two statements. */
function isContent(word: string): boolean {
  return word.length > 3 && Number.isNaN(Number(word))
}
