import type { TextRange } from "../reading/index.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "kpi-not-aspirational",
  scope: "kpi",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find KPIs that are worded as a stretch",
    why: "A KPI is a line to stay above: meeting it in full is the standard. A target that is meant to be missed belongs to an objective, where 70% of it can be a success.",
    sources: ["003", "GP"],
    limits: [
      "A column for a stretch value beside the target is accepted.",
      "Only pages in a language with the list of such words are looked at.",
    ],
  },
  messages: {
    stretch: {
      text: "KPI `{{kpi}}` reads like a stretch: `{{words}}`.",
      help: "State the level that is expected in full, or make the stretch a key result.",
    },
    partial: {
      text: "KPI `{{kpi}}` seems to count as met when only a part is reached: `{{words}}`.",
      help: "State the level that is expected in full; grading by degrees belongs to key results.",
    },
  },
  create({ document, report }) {
    return {
      kpi(goal) {
        const { text } = goal.statement
        const [stretch] = findListedWords(text, "stretch", document.language)
        const [partial] = findListedWords(text, "partialSuccess", document.language)
        if (goal.parent?.role === "objective" || goal.parent?.role === "keyResult") return
        if (stretch !== undefined) report({ goal, at: stretch, message: "stretch", data: { kpi: text, words: wordsAt(text, stretch) } })
        else if (partial !== undefined)
          report({ goal, at: partial, message: "partial", data: { kpi: text, words: wordsAt(text, partial) } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a level to stay above",
    markdown: "# Support 2026\n\n## KPIs\n\n- Satisfaction after a request: at least 85%\n",
    reports: [],
  },
  {
    name: "a stretch among the KPIs",
    markdown: "# Support 2026\n\n## KPIs\n\n- Stretch goal of 95% satisfaction after a request\n- Uptime 99.99% (0.7 is a success)\n",
    reports: [
      "5:3 KPI `Stretch goal of 95% satisfaction after a request` reads like a stretch: `Stretch goal`.",
      "6:22 KPI `Uptime 99.99% (0.7 is a success)` seems to count as met when only a part is reached: `is a success`.",
    ],
  },
  {
    name: "looks similar, is fine: 70% is the level",
    markdown: "# Support 2026\n\n## KPIs\n\n- Requests solved by the first person: at least 70%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a stretch under an objective",
    markdown:
      "# OKRs Q3 2026\n\n## Objective: Bakeries hear the answer from the first person they ask\n\n- KR1: First-person solutions from 48% to 70% (stretch: 80%)\n",
    reports: [],
  },
]

function wordsAt(text: string, { start, end }: TextRange): string {
  return text.slice(start, end)
}
