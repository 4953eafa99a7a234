import type { Goal, Statement } from "../model/index.ts"
import type { TextRange } from "../reading/index.ts"
import { createWordFinder, type WordFinder } from "../reading/word-lists/find-listed-words.ts"
import { findSentences } from "../reading/word-lists/find-sentences.ts"
import { findUsedWords } from "../reading/word-lists/find-used-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-sandbag-language",
  scope: "prose",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find words that promise an easy hit",
    why: "A target that is safe before the cycle begins measures how well it was chosen, not what the team changed. The page often says so itself.",
    sources: ["002", "003", "WOD", "ORCA", "GP"],
    limits: ["Sentences with a word such as “not”, questions, and languages without a list of such words are passed over."],
  },
  messages: {
    safe: {
      text: "`{{words}}` reads like a target that is safe to hit.",
      help: "Raise it to where success is open, or move the number to the KPI list: what would be hard, and worth it?",
    },
  },
  options: z =>
    z.strictObject({
      words: z.array(z.string().min(3)).default([]).describe("Further words for a safe target, in lower case."),
    }),
  create({ options, document, report }) {
    const findOwn = createWordFinder(options.words)
    const findIn = ({ text }: Statement, lists: readonly List[] = ["sandbag"]): TextRange | undefined =>
      findSafe(text, { language: document.language, lists, findOwn })
    const check = (goal: Goal): void => {
      const at = findIn(goal.statement, ["sandbag", "unchanged"])
      const inWhy = goal.why === undefined ? undefined : findIn(goal.why)
      if (at !== undefined) report({ goal, at, message: "safe", data: { words: goal.statement.text.slice(at.start, at.end) } })
      else if (goal.why !== undefined && inWhy !== undefined) {
        const { text } = goal.why
        report({ goal, at: goal.why.spanOf(inWhy.start, inWhy.end), message: "safe", data: { words: text.slice(inWhy.start, inWhy.end) } })
      }
    }
    return {
      objective: check,
      keyResult: check,
      prose(prose) {
        const at = document.goals.length === 0 ? undefined : findIn(prose.statement)
        if (at !== undefined) report({ prose, at, message: "safe", data: { words: prose.statement.text.slice(at.start, at.end) } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a target whose outcome is open",
    markdown:
      "# Ordering, Q3 2026\n\nWe hit this only if the new form works.\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders from 58% to 80%\n",
    reports: [],
  },
  {
    name: "a target that the page calls safe",
    markdown:
      "# Ordering, Q3 2026\n\nWe picked a safe target we will easily hit.\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders at 58%, same as last quarter\n",
    reports: [
      "3:13 `safe target` reads like a target that is safe to hit.",
      "7:36 `same as last quarter` reads like a target that is safe to hit.",
    ],
  },
  {
    name: "looks similar, is fine: the page says it is none",
    markdown:
      "# Ordering, Q3 2026\n\nThis is not a safe target.\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders from 58% to 80%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: safe is what the goal is about",
    markdown: "# Ordering, Q3 2026\n\n## Objective: Every delivery is a safe delivery\n\n- KR1: Accidents a year from 9 to 3\n",
    reports: [],
  },
]

type List = "sandbag" | "unchanged"

interface Search {
  readonly lists: readonly List[]
  readonly language: string
  readonly findOwn: WordFinder
}

/** The first words for a safe target in a sentence that does not turn them round. */
function findSafe(text: string, { language, lists, findOwn }: Search): TextRange | undefined {
  for (const { start, end, isQuestion } of findSentences(text)) {
    const sentence = text.slice(start, end)
    const found = isQuestion ? undefined : [...lists.flatMap(list => findUsedWords(sentence, list, language)), ...findOwn(sentence)][0]
    if (found !== undefined && findUsedWords(sentence, "denial", language).length === 0)
      return { start: start + found.start, end: start + found.end }
  }
  return undefined
}
