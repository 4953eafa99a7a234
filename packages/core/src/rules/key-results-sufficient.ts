import { childrenOf } from "../model/index.ts"
import type { MetricCategory, Reading } from "../reading/index.ts"
import { findListedWords, type WordListName } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "key-results-sufficient",
  scope: "objective",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find notions of an objective that none of its key results is about",
    why: "When every key result scores full marks, the objective should have happened. What the objective promises and nobody measures is the first thing to be given up.",
    sources: ["000", "001", "GP"],
    limits: ["Compares words, which is weak evidence: a key result can be about safety without naming it. Off in `recommended`."],
  },
  messages: {
    uncovered: {
      text: "Objective `{{objective}}` speaks of {{notions}}, and no key result seems to be about it.",
      help: "Add a key result for it, or leave it out of the objective: is it meant?",
    },
  },
  options: z =>
    z.strictObject({
      minConcepts: z.int().min(1).default(2).describe("Notions an objective must name before it is looked at."),
    }),
  create({ options, document, read, report }) {
    const { language } = document
    return {
      objective(goal) {
        const keyResults = childrenOf(goal, "keyResult")
        if (keyResults.length === 0 || keyResults.some(keyResult => read(keyResult).kind === "placeholder")) return
        const [promise = ""] = goal.statement.text.split(" (", 1) // an aside promises nothing
        const notions = findNotions(promise, language)
        if (notions.length < options.minConcepts) return
        const results = keyResults.map(keyResult => ({ text: keyResult.statement.text, reading: read(keyResult), language }))
        const open = notions.filter(notion => !results.some(result => isCovered(notion, result)))
        if (open.length === 0) return
        report({
          goal,
          message: "uncovered",
          data: { objective: goal.statement.text, notions: open.map(({ words }) => `\`${words}\``).join(" and ") },
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "both promises are measured",
    markdown:
      "## Objective: Faster and safer checkout\n\n- KR1: Checkout time from 90 to 40 seconds\n- KR2: Fraud rate from 0.8% to 0.3%\n",
    reports: [],
  },
  {
    name: "one promise is forgotten",
    markdown: "## Objective: Faster and safer checkout\n\n- KR1: Checkout time from 90 to 40 seconds\n",
    reports: ["1:15 Objective `Faster and safer checkout` speaks of `safer`, and no key result seems to be about it."],
  },
  {
    name: "looks similar, is fine: a place and a group, both in one result",
    markdown: "## Objective: Win enterprise customers in Germany\n\n- KR1: Sign 5 German enterprise contracts\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: an objective with one notion",
    markdown: "## Objective: A checkout people feel safe with\n\n- KR1: Checkouts that are finished from 61% to 75%\n",
    reports: [],
  },
]

/** What an objective can promise, and the category of metrics that are about the same. */
const notionLists: readonly { readonly list: WordListName; readonly category: MetricCategory }[] = [
  { list: "notionSpeed", category: "speed" },
  { list: "notionSafety", category: "reliability" },
  { list: "notionQuality", category: "quality" },
  { list: "notionReliability", category: "reliability" },
  { list: "notionCost", category: "cost" },
  { list: "notionEase", category: "satisfaction" },
  { list: "notionDelight", category: "satisfaction" },
]

interface Result {
  readonly text: string
  readonly reading: Reading
  readonly language: string
}

interface Notion {
  /** As the objective has it. */
  readonly words: string
  /** How a promise can be kept; undefined for a name, which is compared by its beginning. */
  readonly promise?: (typeof notionLists)[number]
}

function findNotions(text: string, language: string): readonly Notion[] {
  const promises: Notion[] = notionLists.flatMap(promise => {
    const [first] = findListedWords(text, promise.list, language)
    return first === undefined ? [] : [{ words: text.slice(first.start, first.end), promise }]
  })
  const segments = findListedWords(text, "segments", language).map(({ start, end }) => ({ words: text.slice(start, end) }))
  return [...promises, ...segments, ...findPlaces(text, language).map(words => ({ words }))]
}

/** Names of places: a word with a capital letter behind one that says where. */
function findPlaces(text: string, language: string): readonly string[] {
  return findListedWords(text, "placeOpenings", language).flatMap(
    ({ end }) => /^ (\p{Lu}\p{Ll}{3,30})/u.exec(text.slice(end, end + 40))?.[1] ?? [],
  )
}

function isCovered({ words, promise }: Notion, { text, reading, language }: Result): boolean {
  if (promise !== undefined) {
    if (findListedWords(text, promise.list, language).length > 0 || reading.metric?.category === promise.category) return true
    return promise.category === "speed" && reading.target?.type === "duration"
  }
  // `Germany` and `German`, `enterprises` and `enterprise` begin alike.
  const stem = words.toLowerCase().slice(0, Math.max(4, words.length - 2))
  return text.toLowerCase().includes(stem)
}
