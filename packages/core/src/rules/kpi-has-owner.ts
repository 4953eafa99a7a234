import type { Kpi } from "../model/index.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { hasBoardOwner, hasNamedOwner } from "./shared/has-owner.ts"
import { listStandingKpis } from "./shared/list-kpis.ts"
import { reportsOfLack } from "./shared/report-lack.ts"

export default defineRule({
  id: "kpi-has-owner",
  scope: "kpi",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require somebody who looks at each KPI",
    why: "A KPI that nobody owns is a decoration of the dashboard: when it turns red, everybody waits for somebody else.",
    sources: ["003"],
    limits: ["An owner who is named only in running text is not seen."],
  },
  messages: {
    noOwner: {
      text: "KPI `{{kpi}}` has no owner.",
      help: "Add `Owner: <name>`: who acts when it turns red?",
    },
    mostLack: {
      text: "{{count}} of {{total}} KPIs have no owner; the first is `{{kpi}}`.",
      help: "Add a column `Owner`, or `owner: <team>` to the front matter when one team looks at all of them.",
    },
  },
  suggestions: { addBlank: "Add `{{line}}` to fill in." },
  options: z =>
    z.strictObject({
      perItem: z.boolean().default(false).describe("Ask each KPI for its own owner, also where a team owns the page."),
    }),
  create({ document, options, report, settings }) {
    return {
      document() {
        const kpis = listStandingKpis(document)
        const lacks = (kpi: Kpi): boolean => !hasNamedOwner(kpi) && (options.perItem || !hasBoardOwner(kpi, document, settings))
        for (const each of reportsOfLack({ kpis, lacks, message: "noOwner", field: "owner" }, document)) report(each)
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "each KPI has its owner",
    markdown: "# Warehouse 2026\n\n## KPIs\n\n- Picking accuracy: at least 99.5% (@pavel)\n- Stock-out rate < 2%\n  - Owner: Greta\n",
    reports: [],
  },
  {
    name: "nobody looks at one of them",
    markdown:
      "# Warehouse 2026\n\n## KPIs\n\n| KPI | Target | Owner |\n| --- | --- | --- |\n| Picking accuracy | 99.5% | Pavel |\n| Stock-out rate | 2% | |\n",
    reports: ["8:3 KPI `Stock-out rate` has no owner."],
  },
  {
    name: "looks similar, is fine: a team owns the page",
    markdown: "---\nowner: warehouse\n---\n\n# KPIs 2026\n\n- Picking accuracy: at least 99.5%\n- Stock-out rate < 2%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the measure of an owned objective",
    markdown: "# OKRs 2026\n\n## Objective: Nothing spoils on its way\n\n- Owner: Greta\n- KPI: spoiled deliveries below 1%\n",
    reports: [],
  },
  {
    name: "asked of each KPI by option",
    markdown: "---\nowner: warehouse\n---\n\n# KPIs 2026\n\n- Picking accuracy: at least 99.5%\n",
    options: { perItem: true },
    reports: ["7:3 KPI `Picking accuracy: at least 99.5%` has no owner."],
  },
]
