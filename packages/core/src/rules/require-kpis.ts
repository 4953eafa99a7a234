import { hasTag, type Goal, type GoalDocument, type Span } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example, type FactsContext } from "../linter/index.ts"
import { offer, startKpis } from "../rewriting/index.ts"

export default defineRule({
  id: "require-kpis",
  scope: "workspace",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require a KPI or guardrail beside the OKRs of a page",
    why: "OKRs push a few things; the KPI base below them shows whether everything else stays well. A page with objectives only cannot see the harm it does.",
    sources: ["002", "003", "WOD", "PERD"],
    limits: [
      "KPIs on any other linted page count, whosever they are. Linted alone, a page has to name the one that holds them: `kpis: ./kpis.md` in the front matter.",
    ],
  },
  messages: {
    noKpis: {
      text: "No KPI or guardrail stands beside the objectives of this page.",
      help: "Add a `## KPIs` list of what must not get worse, or `kpis: <link>` to the front matter.",
    },
  },
  suggestions: { addList: "Add a KPI list to fill in." },
  options: z =>
    z.strictObject({
      where: z
        .enum(["document", "project"])
        .default("project")
        .describe("Where KPIs are looked for: on the page, or on every linted page."),
    }),
  facts: collectKpis,
  create({ options, report }) {
    return {
      workspace(documents) {
        if (options.where === "project" && documents.some(({ facts }) => facts.hasKpis)) return
        for (const { filePath, facts } of documents) {
          if (facts.lack === undefined) continue
          const { span, board, suggestions } = facts.lack
          report({ place: { filePath, span, board }, message: "noKpis", suggestions })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a health metric beside the objective",
    markdown:
      "# Growth team, Q3 2026\n\n- KPI: Uptime >= 99.9%\n- Objective: Bakeries stay as they grow\n  - KR1: Cut churn from 4% to 3%\n",
    reports: [],
  },
  {
    name: "objectives only",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective 1: Bakeries stay as they grow\n  - KR1: Cut churn from 4% to 3%\n- Objective 2: The first order is effortless\n  - KR1: First-order rate from 20% to 30%\n",
    reports: ["1:1 No KPI or guardrail stands beside the objectives of this page."],
  },
  {
    name: "looks similar, is fine: a guardrail among the key results",
    markdown:
      "# Growth team, Q3 2026\n\n- Objective: Bakeries stay as they grow\n  - KR1: Cut churn from 4% to 3%\n  - KR2: Keep the discount rate below 8%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the KPIs have a page of their own",
    markdown:
      "---\nkpis: ./kpis.md\n---\n\n# Growth team, Q3 2026\n\n- Objective: Bakeries stay as they grow\n  - KR1: Cut churn from 4% to 3%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the KPIs stand on another page",
    filePath: "growth.md",
    markdown: "# Growth team, Q3 2026\n\n- Objective: Bakeries stay as they grow\n  - KR1: Cut churn from 4% to 3%\n",
    beside: { "kpis.md": "# KPIs\n\n- KPI: Uptime >= 99.9%\n- KPI: Late deliveries <= 5%\n" },
    reports: [],
  },
]

interface KpiFacts {
  readonly hasKpis: boolean
  /** Where a page with objectives has nothing to watch. */
  readonly lack?: { readonly span: Span; readonly board: string; readonly suggestions: ReturnType<typeof offer> }
}

function collectKpis(document: GoalDocument, { read }: FactsContext<unknown>): KpiFacts | undefined {
  const { goals } = document
  if (goals.length === 0) return undefined
  if (goals.some(goal => isWatched(goal, read(goal)))) return { hasKpis: goals.some(({ role }) => role === "kpi") }
  const first = goals.find(({ role }) => role === "objective")
  if (first === undefined || !goals.some(({ role }) => role === "keyResult") || linksKpis(document)) return { hasKpis: false }
  const suggestions = offer({ suggestion: "addList", edits: startKpis(first, document) })
  return { hasKpis: false, lack: { span: first.board.span, board: first.board.name, suggestions } }
}

function linksKpis({ frontMatter }: GoalDocument): boolean {
  const link = frontMatter?.data["kpis"]
  return link !== undefined && link !== null && link !== ""
}

/** A KPI, a tagged guardrail, a level that is kept, or a sentence that guards itself. */
function isWatched(goal: Goal, { kind, guardrail }: Reading): boolean {
  if (goal.role === "kpi" || hasTag(goal, "guardrail") || hasTag(goal, "health") || guardrail !== undefined) return true
  return goal.role === "keyResult" && kind === "vital-sign"
}
