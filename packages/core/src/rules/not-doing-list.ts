import type { GoalDocument } from "../model/index.ts"
import { createWordFinder, findListedWords, hasWordList } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addNotDoing, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "not-doing-list",
  scope: "document",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require a list of what was left out on purpose",
    why: "Focus is only visible when something was left out. A list of what the team will not do this cycle saves the same discussion every week.",
    sources: ["002", "OLD", "OO", "Grove"],
    limits: [
      "In no preset: a good habit, and no fault where it is missing. Pages in a language without the list of words are passed over.",
    ],
  },
  messages: {
    nothingLeftOut: {
      text: "This page does not say what was left out.",
      help: "Add a section `Not doing` with the ideas that have to wait.",
    },
  },
  suggestions: { addSection: "Add a section `{{title}}`." },
  options: z =>
    z.strictObject({
      headings: z.array(z.string().min(2)).default([]).describe("Further words for what was left out, in lower case."),
    }),
  create({ options, document, report }) {
    const findOwn = createWordFinder(options.headings)
    return {
      document() {
        const board = document.boards.find(({ goals }) => goals.some(({ role }) => role === "objective"))
        if (board === undefined || !hasWordList("notDoing", document.language)) return
        const isNamed = textsOf(document).some(
          text => findListedWords(text, "notDoing", document.language).length > 0 || findOwn(text).length > 0,
        )
        if (!isNamed) report({ board, message: "nothingLeftOut", suggestions: offer(addNotDoing(board, document)) })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "what has to wait",
    markdown:
      "# Ordering, Q3 2026\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders from 58% to 80%\n\n## Not doing this quarter\n\n- A shop for restaurants\n",
    reports: [],
  },
  {
    name: "nothing was left out",
    markdown: "# Ordering, Q3 2026\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders from 58% to 80%\n",
    reports: ["1:1 This page does not say what was left out."],
  },
  {
    name: "looks similar, is fine: a sentence will do",
    markdown:
      "# Ordering, Q3 2026\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders from 58% to 80%\n\nOut of scope: restaurants and a brand of our own.\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a page of KPIs",
    markdown: "# Warehouse 2026\n\n## KPIs\n\n- Picking accuracy: at least 99.5%\n",
    reports: [],
  },
]

function textsOf({ sections, prose, leftOut }: GoalDocument): readonly string[] {
  return [...sections.map(({ title }) => title), ...prose.map(({ statement }) => statement.text), ...leftOut.map(({ text }) => text)]
}
