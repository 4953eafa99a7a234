import type { Goal } from "../model/index.ts"
import type { Kind, Reading, TextRange } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { createWordFinder, findListedWords, hasWordList } from "../reading/word-lists/find-listed-words.ts"
import { isTooLong } from "../reading/word-lists/is-too-long.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-internal-terms",
  scope: "statement",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find goals that name a version or a ticket instead of an effect",
    why: "A version number or a ticket says what the team will have closed. Whoever is not on the team cannot tell what it is for, nor whether it was worth it.",
    sources: ["GP"],
    limits: [
      "Speaks where the version or ticket is the very thing the goal is about; a reference in brackets or behind the words is fine.",
      "Code names have to be told with `codeNames`; pages in a language without a list of standards are passed over.",
    ],
  },
  messages: {
    internal: {
      text: "{{role}} `{{goal}}` is about `{{term}}`, which only insiders know.",
      help: "Say what is different for whom once it is done, and keep the number as a link.",
    },
  },
  options: z =>
    z.strictObject({
      codeNames: z.array(z.string().min(2)).default([]).describe("Names that only insiders know, in lower case."),
      allow: z
        .array(z.string().min(1))
        .default([])
        .describe("Words whose numbers outsiders know, beside standards such as ISO or WCAG, in lower case."),
    }),
  create({ options, read, report }) {
    const findCodeNames = createWordFinder(options.codeNames)
    const findAllowed = createWordFinder(options.allow)
    const check = (goal: Goal, role: string): void => {
      const reading = read(goal)
      const { text } = goal.statement
      if (isTooLong(text) || !hasWordList("standard", reading.language)) return
      if (!judged.has(reading.kind) || reading.quantified || reading.why !== undefined) return
      const known = [...findListedWords(text, "standard", reading.language), ...findAllowed(text)]
      const at = findCodeNames(text)[0] ?? findTerms(text).find(term => isSubject(text, term, reading) && !isKnown(text, term, known))
      if (at !== undefined) report({ goal, at, message: "internal", data: { role, goal: text, term: text.slice(at.start, at.end) } })
    }
    return { objective: goal => check(goal, "Objective"), keyResult: goal => check(goal, "Key result") }
  },
})

export const examples: readonly Example[] = [
  {
    name: "the effect, with the version as its means",
    markdown: "## Objective: Bakers order without calling us\n\n- KR1: Launch Larder 4.1 to lift online first orders by 25%\n",
    reports: [],
  },
  {
    name: "a version and two tickets",
    markdown: "## Objective: Bakers order without calling us\n\n- KR1: Launch Larder v4.1\n- KR2: Close SHOP-1234 and SHOP-1240\n",
    reports: [
      "3:22 Key result `Launch Larder v4.1` is about `v4.1`, which only insiders know.",
      "4:14 Key result `Close SHOP-1234 and SHOP-1240` is about `SHOP-1234`, which only insiders know.",
    ],
  },
  {
    name: "looks similar, is fine: a standard that others know",
    markdown: "## Objective: Bakers order without calling us\n\n- KR1: Publish the WCAG 2.2 report\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the ticket is a reference",
    markdown: "## Objective: Bakers order without calling us\n\n- KR1: Ship the reorder button (SHOP-1234)\n",
    reports: [],
  },
]

const judged: ReadonlySet<Kind> = new Set(["output", "milestone", "activity", "unknown"])

/** Versions and tickets; each part is bounded, so that the search is linear. Made where the rule is on: patterns over all scripts are costly to make. */
const terms = (): readonly RegExp[] => [
  /(?<![\p{L}\p{N}.$€£#-])[vV]?\d{1,4}(?:\.\d{1,4}){1,3}(?![\p{L}\p{N}%])/gu,
  /(?<![\p{L}\p{N}-])[A-Z]{2,10}-\d{1,6}(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}&])#\d{2,6}(?![\p{L}\p{N}])/gu,
]

function findTerms(text: string): readonly TextRange[] {
  return terms()
    .flatMap(term => Array.from(text.matchAll(term), ({ index, 0: { length } }) => ({ start: index, end: index + length })))
    .sort((a, b) => a.start - b.start)
}

/** Whether no other thing is named before the term: at most one word, as in "launch Larder 4.1". */
function isSubject(text: string, { start, end }: TextRange, { verb, quantities, language }: Reading): boolean {
  const isNumber = quantities.some(quantity => quantity.start < end && start < quantity.end)
  const between = text.slice(verb === undefined || verb.end > start ? 0 : verb.end, start)
  const small = findListedWords(between, "determiner", language).length
  return !isNumber && !between.includes("(") && !between.includes("[") && countWords(between) - small <= 1
}

/** Whether the term is the number of a standard: `WCAG 2.2`, `ISO-27001`. */
function isKnown(text: string, { start, end }: TextRange, known: readonly TextRange[]): boolean {
  return known.some(word => (word.start >= start && word.end <= end) || (word.end <= start && text.slice(word.end, start).trim() === ""))
}
