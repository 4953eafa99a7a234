import type { Goal, GoalDocument, Span } from "../model/index.ts"
import type { MetricCategory, Reading } from "../reading/index.ts"
import { guardrailPairs } from "../reading/guardrail-pairs.ts"
import { wordSet } from "../reading/similar-statements.ts"
import { defineRule, type Example, type FactsContext } from "../linter/index.ts"
import { listStandingKpis } from "./shared/list-kpis.ts"
import { nameBoard } from "./shared/name-board.ts"

export default defineRule({
  id: "require-kpi-link",
  scope: "workspace",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find boards whose KPIs and key results have nothing to do with each other",
    why: "KPIs and OKRs are related but not identical: the KPIs show where a bet is needed, and the bets should move or at least not hurt them.",
    sources: ["001", "003", "LAM", "OO"],
    limits: [
      "Metrics are compared by name, by category, by shared words, and by what guards what; any one tie on the board is enough.",
      "Speaks only when the category of every KPI, and of most key results, is known, and no KPI of another linted page is tied to the board either.",
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
  facts: collectBoards,
  create({ options, report }) {
    return {
      workspace(documents) {
        const kpis = documents.flatMap(({ facts }) => facts.kpis)
        for (const { filePath, facts } of documents) {
          for (const { span, name, shownName, kpi, keyResults } of facts.boards) {
            if (keyResults.filter(keyResult => isTiedToAny(keyResult, kpis)).length >= options.min) continue
            const data = { count: keyResults.length, board: shownName, kpi }
            report({ place: { filePath, span, board: name }, message: "unrelated", data })
          }
        }
      },
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
  {
    name: "looks similar, is fine: the KPIs that it moves stand on another page",
    filePath: "growth.md",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Uptime >= 99.9%\n- Objective: Bakeries have heard of us\n  - KR1: Raise brand awareness from 9% to 40%\n  - KR2: Raise market share from 2% to 5%\n",
    beside: { "company.md": "# KPIs of the mill\n\n- KPI: Market share >= 2%\n" },
    reports: [],
  },
]

/** What ties goals to each other. */
interface Ties {
  readonly metric?: string
  readonly category?: MetricCategory
  /** Its words that carry meaning. */
  readonly words: readonly string[]
  /** Says itself what it contributes to. */
  readonly isLinked?: true
}

interface BoardWithKpis {
  readonly span: Span
  readonly name: string
  readonly shownName: string
  /** Its first KPI. */
  readonly kpi: string
  readonly keyResults: readonly Ties[]
}

interface LinkFacts {
  /** Every KPI that stands for itself. */
  readonly kpis: readonly Ties[]
  /** Boards with KPIs and key results of which enough is known. */
  readonly boards: readonly BoardWithKpis[]
}

function collectBoards(document: GoalDocument, { read }: FactsContext<unknown>): LinkFacts | undefined {
  if (document.goals.length === 0) return undefined
  const tiesOf = (goal: Goal): Ties => findTies(goal, read(goal))
  return {
    kpis: listStandingKpis(document).map(tiesOf),
    boards: document.boards.flatMap(board => {
      const [kpi, ...others] = listStandingKpis(board)
      const keyResults = board.goals.filter(({ role }) => role === "keyResult").map(tiesOf)
      const isKnown = [kpi, ...others].every(one => one !== undefined && read(one).metric?.category !== undefined)
      const known = keyResults.filter(({ category }) => category !== undefined).length
      if (kpi === undefined || !isKnown || keyResults.length < 2 || known * 2 <= keyResults.length) return []
      return [{ span: board.span, name: board.name, shownName: nameBoard(board), kpi: kpi.statement.text, keyResults }]
    }),
  }
}

function findTies({ statement, fields }: Goal, { metric }: Reading): Ties {
  return {
    words: wordSet(statement.text).filter(isContent),
    ...(metric && { metric: metric.name.toLowerCase() }),
    ...(metric?.category && { category: metric.category }),
    ...(fields.some(({ name }) => name === "supports") && { isLinked: true as const }),
  }
}

/** Short words and numbers join any two statements. */
function isContent(word: string): boolean {
  return word.length > 3 && Number.isNaN(Number(word))
}

function isTiedToAny(keyResult: Ties, kpis: readonly Ties[]): boolean {
  return keyResult.isLinked === true || kpis.some(kpi => isTied(keyResult, kpi))
}

function isTied(moved: Ties, watched: Ties): boolean {
  if (moved.metric !== undefined && moved.metric === watched.metric) return true
  const [push, counter] = [moved.category, watched.category]
  if (push !== undefined && counter !== undefined && (push === counter || guardrailPairs[push]?.counters.includes(counter))) return true
  return moved.words.some(word => watched.words.includes(word))
}
