import { hasTag, type KeyResult } from "../model/index.ts"
import type { Quantity, Reading, TextRange } from "../reading/index.ts"
import { createWordFinder, findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"

export default defineRule({
  id: "no-activity-volume",
  scope: "keyResult",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find key results that count effort: calls, posts, workshops, features",
    why: "Effort that is counted looks measured and is still effort: twelve workshops can change nothing. The count is easy to reach, so it is reached, and nobody asks what came of it.",
    sources: ["001", "OO"],
    limits: [
      "Early in a cycle a count of conversations can be the honest leading sign: tag it `[leading]`.",
      "Knows the English names of such things; add others with `nouns`.",
    ],
  },
  messages: {
    volume: {
      text: "Key result `{{keyResult}}` counts effort: `{{words}}`.",
      help: "Keep the count as an initiative, or tag it `[leading]`, and measure what it leads to: so that what happens?",
    },
  },
  options: z =>
    z.strictObject({
      allowLeading: z.boolean().default(true).describe("Accept counts that are tagged `[leading]` or `[learning]` (OpenOKR)."),
      nouns: z.array(z.string().min(2)).default([]).describe("Further things done that are counted, in the plural: `tastings`."),
    }),
  supersedes: [
    { rule: "no-output-key-result", on: "self" },
    { rule: "no-activity-key-result", on: "self" },
    { rule: "kr-has-baseline", on: "self" },
    { rule: "no-gameable-metric", on: "self" },
  ],
  create({ options, document, read, report }) {
    const findOwn = createWordFinder(options.nouns)
    const isEffort = (words: string): boolean =>
      findListedWords(words, "activityNouns", document.language).length + findOwn(words).length > 0
    const isRate = (words: string): boolean => findListedWords(words, "rateNouns", document.language).length > 0
    return {
      keyResult(goal) {
        if (isAccepted(goal, options.allowLeading)) return
        const reading = read(goal)
        const counted = findCount(reading, isEffort)
        if (counted === undefined || reading.direction === "decrease") return
        const { text } = goal.statement
        const words = counted.from === "statement" ? wordsOfCount(text, counted, isEffort) : undefined
        if (words !== undefined && isRate(text.slice(words.end))) return
        report({
          goal,
          ...(words !== undefined && { at: words }),
          message: "volume",
          data: { keyResult: text, words: words === undefined ? counted.text : text.slice(words.start, words.end) },
        })
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "what the calls and posts are for",
    markdown:
      "## Objective: Clinics hear of us from people they trust\n\n- KR1: Demo-to-contract conversion from 8% to 15%\n- KR2: Readers of the blog who ask for a demo from 1% to 3%\n",
    reports: [],
  },
  {
    name: "effort that is counted",
    markdown:
      "## Objective: Clinics hear of us from people they trust\n\n- KR1: Hold 12 customer interviews\n- KR2: Publish 5 blog posts\n",
    reports: [
      "3:13 Key result `Hold 12 customer interviews` counts effort: `12 customer interviews`.",
      "4:16 Key result `Publish 5 blog posts` counts effort: `5 blog posts`.",
    ],
  },
  {
    name: "looks similar, is fine: fewer of what nobody wants",
    markdown:
      "## Objective: Clinics get by without calling us\n\n- KR1: Reduce support tickets per 100 bookings from 9 to 4\n- KR2: Cut weekly meetings from 12 to 5\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a leading sign that is marked as one",
    markdown:
      "## Objective: Clinics hear of us from people they trust\n\n- KR1: Hold 10 meetings with heads of procurement [leading]\n- KR2: Sign 4 hospital groups\n",
    reports: [],
  },
  {
    name: "effort named by option",
    markdown: "## Objective: Clinics hear of us from people they trust\n\n- KR1: Host 8 tastings\n",
    options: { nouns: ["tastings"] },
    reports: ["3:13 Key result `Host 8 tastings` counts effort: `8 tastings`."],
  },
]

function isAccepted(goal: KeyResult, allowLeading: boolean): boolean {
  if (hasTag(goal, "guardrail") || hasTag(goal, "milestone")) return true
  return allowLeading && (hasTag(goal, "leading") || hasTag(goal, "learning"))
}

/** The count of things done: what the number counts, or a pushed metric that is a volume of output. */
function findCount({ kind, metric, quantities, target, delta }: Reading, isEffort: (words: string) => boolean): Quantity | undefined {
  const stated = target ?? delta
  if (kind === "bet") return metric?.category === "output-volume" && isCount(stated) ? stated : undefined
  if (kind !== "output" && kind !== "activity") return undefined
  return quantities.find(quantity => isCount(quantity) && quantity.unit !== undefined && isEffort(quantity.unit))
}

function isCount(quantity: Quantity | undefined): boolean {
  return quantity?.type === "count" || quantity?.type === "rate" || quantity?.type === "multiplier"
}

/** The number and the words up to the thing it counts. */
function wordsOfCount(text: string, { start, end, unit }: Quantity, isEffort: (words: string) => boolean): TextRange {
  if (unit === undefined || !isEffort(unit)) return { start, end }
  const noun = text.toLowerCase().indexOf(unit, end)
  return noun < 0 ? { start, end } : { start, end: noun + unit.length }
}
