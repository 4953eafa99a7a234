import { type GoalDocument, hasLetter } from "../model/index.ts"
import type { Reading, TextRange } from "../reading/index.ts"
import { createWordFinder, findListedWords, type WordFinder } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-ambiguous-metric",
  scope: "keyResult",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find metrics that do not say who is counted, or over what time",
    why: "A million users may be everyone who ever signed up or everyone who came last week. Leaders with different definitions of success fight about the number at the review instead of about the work before it.",
    sources: ["001", "GP", "ORCA"],
    limits: ["Knows common English nouns; a page with a section of definitions is passed over, whether or not it defines this metric."],
  },
  messages: {
    ambiguous: {
      text: "`{{metric}}` does not say who is counted, or over what time.",
      help: "Name both, for example `weekly active users`, or define it once on the page: who counts as one?",
    },
  },
  options: z =>
    z.strictObject({
      metrics: z.array(z.string().min(2)).default([]).describe("Further metrics that need a definition wherever they stand alone."),
    }),
  create({ options, document, read, report }) {
    if (hasDefinitions(document)) return {}
    const findOwn = createWordFinder(options.metrics)
    return {
      keyResult(goal) {
        const reading = read(goal)
        if (reading.kind !== "bet" || !reading.quantified) return
        const { text } = goal.statement
        if (findListedWords(text, "metricQualifiers", document.language).length > 0) return
        const bare = findBare(text, { reading, findOwn, language: document.language })
        if (bare !== undefined) report({ goal, at: bare, message: "ambiguous", data: { metric: text.slice(bare.start, bare.end) } })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "who is counted, and when",
    markdown:
      "## Objective: Planning becomes a habit\n\n- KR1: Reach 1 million weekly active users\n- KR2: Readers who start a trial, from 1.4% to 3.2%\n",
    reports: [],
  },
  {
    name: "anybody, at any time",
    markdown: "## Objective: Planning becomes a habit\n\n- KR1: Reach 1 million users\n- KR2: Increase engagement by 25%\n",
    reports: [
      "3:24 `users` does not say who is counted, or over what time.",
      "4:17 `engagement` does not say who is counted, or over what time.",
    ],
  },
  {
    name: "looks similar, is fine: a named group",
    markdown: "## Objective: Planning becomes a habit\n\n- KR1: Sign 40 bakery customers in Lisbon\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the page defines its metrics",
    markdown:
      "## Objective: Planning becomes a habit\n\n- KR1: Reach 1 million users\n\n## Definitions\n\nA user is a person who planned a week in the last 28 days.\n",
    reports: [],
  },
]

interface Search {
  readonly reading: Reading
  readonly findOwn: WordFinder
  readonly language: string
}

/** An ambiguous noun that stands alone behind the verb or the number: nothing in front of it or behind it narrows it. */
function findBare(text: string, { reading, findOwn, language }: Search): TextRange | undefined {
  const found = [...findListedWords(text, "ambiguousMetrics", language), ...findOwn(text)]
  const { verb, quantities } = reading
  const openings = [0, verb?.end ?? 0, ...quantities.flatMap(({ from, end }) => (from === "statement" ? [end] : []))]
  return found.find(({ start, end }) => {
    const opening = Math.max(...openings.filter(offset => offset <= start))
    const isOpen = text
      .slice(opening, start)
      .split(" ")
      .every(word => word === "" || findListedWords(word, "bareModifiers", language).length > 0)
    return isOpen && isLast(text.slice(end), language)
  })
}

/** Whether what follows is no further noun, as in `40 users groups`, and no group, as in `users in Lisbon`. */
function isLast(rest: string, language: string): boolean {
  const [next] = findListedWords(rest, "measureWords", language)
  return !hasLetter(rest) || (next !== undefined && !hasLetter(rest.slice(0, next.start)))
}

function hasDefinitions({ sections, language }: GoalDocument): boolean {
  return sections.some(({ title }) => findListedWords(title, "definitionTitles", language).length > 0)
}
