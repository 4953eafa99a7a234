import { hasTag, type Goal, type GoalDocument } from "../model/index.ts"
import type { Reading } from "../reading/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { offer, startKpis } from "../rewriting/index.ts"

export default defineRule({
  id: "require-kpis",
  scope: "document",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require a KPI or guardrail beside the OKRs of a page",
    why: "OKRs push a few things; the KPI base below them shows whether everything else stays well. A page with objectives only cannot see the harm it does.",
    sources: ["002", "003", "WOD", "PERD"],
    limits: ["KPIs on another page are seen only when the front matter names it: `kpis: ./kpis.md`."],
  },
  messages: {
    noKpis: {
      text: "No KPI or guardrail stands beside the objectives of this page.",
      help: "Add a `## KPIs` list of what must not get worse, or `kpis: <link>` to the front matter.",
    },
  },
  suggestions: { addList: "Add a KPI list to fill in." },
  create({ document, read, report }) {
    return {
      document() {
        const first = document.goals.find(({ role }) => role === "objective")
        if (first === undefined || !document.goals.some(({ role }) => role === "keyResult") || linksKpis(document)) return
        if (document.goals.some(goal => isWatched(goal, read(goal)))) return
        report({
          board: first.board,
          message: "noKpis",
          suggestions: offer({ suggestion: "addList", edits: startKpis(first, document) }),
        })
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
]

function linksKpis({ frontMatter }: GoalDocument): boolean {
  const link = frontMatter?.data["kpis"]
  return link !== undefined && link !== null && link !== ""
}

/** A KPI, a tagged guardrail, a level that is kept, or a sentence that guards itself. */
function isWatched(goal: Goal, { kind, guardrail }: Reading): boolean {
  if (goal.role === "kpi" || hasTag(goal, "guardrail") || hasTag(goal, "health") || guardrail !== undefined) return true
  return goal.role === "keyResult" && kind === "vital-sign"
}
