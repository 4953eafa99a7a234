import { findUsedWords } from "../reading/word-lists/find-used-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-okr-kpi-conflation",
  scope: "document",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find pages that use OKR and KPI as two words for one thing",
    why: "A KPI says whether things are healthy, an OKR what is to change. Where both are one list, the changes are managed like levels: watched, reported, and never reached.",
    sources: ["000", "003", "LAM"],
    limits: [
      "A heading over a page that has both objectives and KPIs is taken for the name of both.",
      "Naming the two side by side (`OKRs and KPIs`, `OKRs vs KPIs`) is fine.",
    ],
  },
  messages: {
    conflated: {
      text: "`{{words}}` uses OKR and KPI as one thing.",
      help: "Name them apart: levels to watch as KPIs, changes to reach as OKRs.",
    },
  },
  create({ document, report }) {
    const { goals, language, prose, sections } = document
    const hasBoth = goals.some(({ role }) => role === "kpi") && goals.some(({ role }) => role === "objective")
    return {
      document() {
        if (goals.length === 0 || hasBoth) return
        for (const { title, headingSpan } of sections) {
          const [found] = findUsedWords(title, "conflation", language)
          if (found !== undefined) report({ span: headingSpan, message: "conflated", data: { words: title.slice(found.start, found.end) } })
        }
        for (const paragraph of prose) {
          const { text } = paragraph.statement
          const [found] = findUsedWords(text, "conflation", language)
          if (found === undefined) continue
          report({ prose: paragraph, at: found, message: "conflated", data: { words: text.slice(found.start, found.end) } })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "two lists",
    markdown:
      "# Warehouse 2026\n\n## OKRs\n\n### Objective: Nothing spoils on its way\n\n- KR1: Spoiled deliveries from 4% to 1%\n\n## KPIs\n\n- Sick leave: below 5%\n",
    reports: [],
  },
  {
    name: "two words for one list",
    markdown:
      "# OKRs / KPIs for Q3 2026\n\nOur OKRs are these monthly KPIs.\n\n## Objective: Nothing spoils on its way\n\n- KR1: Spoiled deliveries from 4% to 1%\n",
    reports: ["1:1 `OKRs / KPIs` uses OKR and KPI as one thing.", "3:5 `OKRs are these monthly KPIs` uses OKR and KPI as one thing."],
  },
  {
    name: "looks similar, is fine: a sentence about how the two relate",
    markdown:
      "# Warehouse OKRs 2026\n\nThis is how our KPIs support the OKRs.\n\n## Objective: Nothing spoils on its way\n\n- KR1: Spoiled deliveries from 4% to 1%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: one title over both lists",
    markdown:
      "# OKRs / KPIs 2026\n\n## Objective: Nothing spoils on its way\n\n- KR1: Spoiled deliveries from 4% to 1%\n\n## KPIs\n\n- Sick leave: below 5%\n",
    reports: [],
  },
]
