import type { GoalDocument } from "../model/index.ts"
import { findListedWords, hasWordList } from "../reading/word-lists/find-listed-words.ts"
import { findSentences } from "../reading/word-lists/find-sentences.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addFrontMatter, offer } from "../rewriting/index.ts"

export default defineRule({
  id: "require-review-cadence",
  scope: "document",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Require a word on when the goals of a page are looked at",
    why: "Goals that are written in the first week and read in the last are theatre. A fixed day in the week is what turns a page into steering.",
    sources: ["003", "Doerr", "WOD", "15Five"],
    limits: [
      "A page that keeps scores, a current value or updates is looked at, whatever it says.",
      "Pages in a language without the lists of words are passed over.",
    ],
  },
  messages: {
    noCadence: {
      text: "This page does not say when its goals are looked at.",
      help: "Add a sentence such as `Reviewed every Monday`, or `review: weekly` in the front matter.",
    },
  },
  suggestions: { declare: "Add `review: weekly` to the front matter." },
  create({ document, report }) {
    return {
      document() {
        const board = document.boards.find(({ goals }) => goals.some(({ role }) => role === "objective"))
        if (board === undefined || !hasWordList("reviewing", document.language) || !hasWordList("rhythm", document.language)) return
        if (isKeptCurrent(document) || namesRhythm(document)) return
        const suggestions = offer({ suggestion: "declare", edits: addFrontMatter(document, "review: weekly") })
        report({ board, message: "noCadence", suggestions })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a day in the week",
    markdown:
      "# Ordering, Q3 2026\n\nReviewed every Monday.\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders from 58% to 80%\n",
    reports: [],
  },
  {
    name: "a page that will be read at the end",
    markdown:
      "# Ordering, Q3 2026\n\nWe will look at these in December.\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders from 58% to 80%\n",
    reports: ["1:1 This page does not say when its goals are looked at."],
  },
  {
    name: "looks similar, is fine: the front matter says so",
    markdown:
      "---\nreview: biweekly\n---\n\n# Ordering, Q3 2026\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders from 58% to 80%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the page has updates",
    markdown:
      "# Ordering, Q3 2026\n\n## Objective: Bakers order without calling us\n\n- KR1: Online first orders from 58% to 80%\n\n## Check-in of 13 July\n\nThe new form is live in two regions.\n",
    reports: [],
  },
]

/** Keys under which front matter says how often goals are looked at. */
const rhythmKeys = ["review", "reviews", "cadence", "checkin", "checkIn", "check-in", "check_in"] as const

/** Scores, current values and sections of updates are signs that someone looks. */
function isKeptCurrent({ goals, frontMatter, sections, language }: GoalDocument): boolean {
  return (
    rhythmKeys.some(key => frontMatter?.data[key] !== undefined) ||
    goals.some(({ fields }) => fields.some(({ name, text }) => steering.has(name) && text !== "")) ||
    sections.some(({ title }) => findListedWords(title, "reviewing", language).length > 0)
  )
}

const steering: ReadonlySet<string> = new Set(["cadence", "score", "current", "status", "confidence"])

/** A sentence that says both what is done and how often. */
function namesRhythm({ prose, language }: GoalDocument): boolean {
  return prose.some(({ statement: { text } }) =>
    findSentences(text).some(({ start, end }) => {
      const sentence = text.slice(start, end)
      return findListedWords(sentence, "rhythm", language).length > 0 && findListedWords(sentence, "reviewing", language).length > 0
    }),
  )
}
