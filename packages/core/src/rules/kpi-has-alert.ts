import type { Goal, GoalDocument, Kpi } from "../model/index.ts"
import { findListedWords, hasWordList } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { listStandingKpis } from "./shared/list-kpis.ts"
import { reportsOfLack } from "./shared/report-lack.ts"

export default defineRule({
  id: "kpi-has-alert",
  scope: "kpi",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require a response for the moment a KPI breaks",
    why: "A vital sign is worth watching because something happens when it breaks. Without that, it is read once a quarter, long after the harm.",
    sources: ["002"],
    limits: [
      "Pages in a language without the list of words for alerts are passed over.",
      "A sentence about alerts anywhere on the page counts for all of its KPIs.",
    ],
  },
  messages: {
    noAlert: {
      text: "KPI `{{kpi}}` does not say what happens when it breaks.",
      help: "Add `Alert: <value>, <who does what>`.",
    },
    mostLack: {
      text: "{{count}} of {{total}} KPIs do not say what happens when they break; the first is `{{kpi}}`.",
      help: "Add a column `Alert`, or one sentence that names who is called when any of them breaks.",
    },
  },
  suggestions: { addBlank: "Add `{{line}}` to fill in." },
  create({ document, report }) {
    return {
      document() {
        if (!hasWordList("alert", document.language) || document.prose.some(({ statement }) => mentionsAlert(statement.text, document)))
          return
        const kpis = listStandingKpis(document)
        const lacks = (kpi: Kpi): boolean => !hasAlert(kpi, document)
        for (const each of reportsOfLack({ kpis, lacks, message: "noAlert", field: "alert" }, document)) report(each)
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "each KPI says who acts",
    markdown:
      "# Warehouse 2026\n\n## KPIs\n\n- Picking accuracy: at least 99.5%, page the shift lead below 99%\n- Stock-out rate < 2%\n  - Alert: above 3%, buy from the second mill\n",
    reports: [],
  },
  {
    name: "one of them breaks in silence",
    markdown:
      "# Warehouse 2026\n\n## KPIs\n\n| KPI | Target | Alert |\n| --- | --- | --- |\n| Picking accuracy | 99.5% | below 99% |\n| Stock-out rate | 2% | |\n",
    reports: ["8:3 KPI `Stock-out rate` does not say what happens when it breaks."],
  },
  {
    name: "none of them has a response",
    markdown: "# Warehouse 2026\n\n## KPIs\n\n- Picking accuracy: at least 99.5%\n- Stock-out rate < 2%\n- Sick leave < 5%\n",
    reports: ["5:3 3 of 3 KPIs do not say what happens when they break; the first is `Picking accuracy: at least 99.5%`."],
  },
  {
    name: "looks similar, is fine: one sentence for all of them",
    markdown:
      "# Warehouse 2026\n\n## KPIs\n\nEach of these alerts the shift lead.\n\n- Picking accuracy: at least 99.5%\n- Stock-out rate < 2%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a number to reach under an objective",
    markdown: "# OKRs 2026\n\n## Objective: Nothing spoils on its way\n\n- KPI: spoiled deliveries from 4% to 1%\n",
    reports: [],
  },
]

function hasAlert({ fields, statement, children }: Goal, document: GoalDocument): boolean {
  const isResponse = fields.some(({ name, text }) => name === "alert" || mentionsAlert(text, document))
  return (
    isResponse || mentionsAlert(statement.text, document) || children.some(({ statement: below }) => mentionsAlert(below.text, document))
  )
}

function mentionsAlert(text: string, { language }: GoalDocument): boolean {
  return findListedWords(text, "alert", language).length > 0
}
