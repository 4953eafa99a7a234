import type { GoalDocument } from "../model/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { createWordFinder, hasWordList, findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addContext, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "require-strategy-context",
  scope: "document",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require a word on where the goals of a page come from",
    why: "Measures follow from a direction; they cannot replace one. A page that begins with its first number leaves each reader to guess what the numbers are for.",
    sources: ["001", "WOD", "OLD"],
    limits: [
      "Any introduction of some length, a reason beside a goal, or a word such as mission or strategy counts; whether it is a good one is not judged.",
      "Pages in a language without the list of words are passed over.",
    ],
  },
  messages: {
    noContext: {
      text: "This page begins with its goals and does not say where they come from.",
      help: "Add a short section `Context`, or link the strategy these goals serve.",
    },
  },
  suggestions: { addSection: "Add a section `{{title}}`." },
  options: z =>
    z.strictObject({
      headings: z.array(z.string().min(2)).default([]).describe("Further words that show where goals come from, in lower case."),
      minWords: z.int().min(1).default(12).describe("Words of an introduction before the first goal that count as context; ours."),
    }),
  create({ options, document, report }) {
    const findOwn = createWordFinder(options.headings)
    return {
      document() {
        const board = document.boards.find(({ goals }) => goals.some(({ role }) => role === "objective"))
        if (board === undefined || !hasWordList("strategy", document.language)) return
        if (!isExplained(document) && !hasIntroduction(document, options.minWords) && !namesContext(document, findOwn))
          report({ board, message: "noContext", suggestions: offer(addContext(board, document)) })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a section on why now",
    markdown:
      "# Ordering, Q3 2026\n\n## Why this quarter\n\nBakers leave for the phone.\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders from 58% to 80%\n",
    reports: [],
  },
  {
    name: "a page that begins with its first objective",
    markdown: "# Ordering, Q3 2026\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders from 58% to 80%\n",
    reports: ["1:1 This page begins with its goals and does not say where they come from."],
  },
  {
    name: "looks similar, is fine: the front matter links the strategy",
    markdown:
      "---\nstrategy: ../strategy.md\n---\n\n# Ordering, Q3 2026\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders from 58% to 80%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: each objective says why",
    markdown:
      "# Ordering, Q3 2026\n\n## Objective: Bakers order without calling us\n\nWhy: four in ten new bakeries phone us before they dare to order.\n\n- KR1: Online first orders from 58% to 80%\n",
    reports: [],
  },
]

/** Keys under which front matter links what goals come from. */
const contextKeys = ["strategy", "vision", "mission", "northStar", "north_star", "context", "parent"] as const

/** A reason beside a goal, a goal that it supports, or a link in the front matter. */
function isExplained({ goals, frontMatter }: GoalDocument): boolean {
  return (
    goals.some(({ why, fields }) => why !== undefined || fields.some(({ name }) => name === "supports")) ||
    contextKeys.some(key => frontMatter?.data[key] !== undefined)
  )
}

function hasIntroduction({ goals, prose }: GoalDocument, minWords: number): boolean {
  const first = goals[0]?.span.start.offset ?? 0
  const before = prose.filter(({ statement }) => statement.span.end.offset <= first)
  return before.reduce((words, { statement }) => words + countWords(statement.text), 0) >= minWords
}

function namesContext({ sections, prose, language }: GoalDocument, findOwn: (text: string) => readonly unknown[]): boolean {
  const texts = [...sections.map(({ title }) => title), ...prose.map(({ statement }) => statement.text)]
  return texts.some(text => findListedWords(text, "strategy", language).length > 0 || findOwn(text).length > 0)
}
