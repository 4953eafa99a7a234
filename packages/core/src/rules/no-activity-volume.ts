import { hasTag, type KeyResult } from "../model/index.ts"
import type { Reading, TextRange } from "../reading/index.ts"
import { countWordsOutside } from "../reading/word-lists/count-words.ts"
import { createWordFinder, findListedWords, type WordFinder } from "../reading/word-lists/find-listed-words.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addTag, moveToInitiatives, offer } from "../rewriting/index.ts"

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
  suggestions: { tag: "Tag it `[leading]`.", toInitiatives: "Move it to the initiatives." },
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
    const find: WordFinder = text => [...findListedWords(text, "activityNouns", document.language), ...findOwn(text)]
    const isRate = (words: string): boolean => findListedWords(words, "rateNouns", document.language).length > 0
    return {
      keyResult(goal) {
        const reading = read(goal)
        if (isAccepted(goal, options.allowLeading) || reading.direction === "decrease") return
        const { text } = goal.statement
        const words = reading.kind === "bet" ? findPushedVolume(text, reading, find) : findCount(text, reading, find)
        if (words === undefined || isRate(clauseOf(text, words))) return
        const data = { keyResult: text, words: text.slice(words.start, words.end) }
        const suggestions = offer(
          { suggestion: "tag", edits: options.allowLeading ? addTag(goal, document, "leading") : undefined },
          { suggestion: "toInitiatives", edits: moveToInitiatives(goal, document) },
        )
        report({ goal, at: words, message: "volume", data, suggestions })
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
      "## Objective: Clinics hear of us from people they trust\n\n- KR1: Hold 12 customer interviews\n- KR2: Publish 5 blog posts\n- KR3: Increase sales calls from 40 to 120 a week\n- KR4: By the end of September, host three webinars, share the recordings\n",
    reports: [
      "3:13 Key result `Hold 12 customer interviews` counts effort: `12 customer interviews`.",
      "4:16 Key result `Publish 5 blog posts` counts effort: `5 blog posts`.",
      "5:17 Key result `Increase sales calls from 40 to 120 a week` counts effort: `sales calls`.",
      "6:38 Key result `By the end of September, host three webinars, share the recordings` counts effort: `three webinars`.",
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

/** The text up to the comma behind some words: in "host 8 sessions, share the notes" nothing is a share. */
function clauseOf(text: string, { end }: TextRange): string {
  const comma = text.indexOf(",", end)
  return comma < 0 ? text : text.slice(0, comma)
}

/** Words between the verb and its number, or in front of it: `host at least 8`. */
const REACH = 16

/** `Host 8 sessions`: a number, right behind the verb or at the start, of things that the team does or makes. */
function findCount(text: string, { kind, verb, deadline, quantities }: Reading, find: WordFinder): TextRange | undefined {
  if (kind !== "output" && kind !== "activity") return undefined
  const counts = quantities.filter(({ type, from }) => from === "statement" && (type === "count" || type === "rate"))
  // "By June, host 8 sessions": the day may come first.
  const isFirst = verb !== undefined && countWordsOutside(text.slice(0, verb.start), deadline?.range ? [deadline.range] : []) === 0
  const beginning = isFirst ? verb.end : 0
  // What an activity counts is effort wherever the number stands; beside a thing made it has to be the thing.
  const near = kind === "activity" ? counts : counts.slice(0, 1).filter(({ start }) => start - beginning <= REACH)
  for (const counted of near) {
    const noun = find(text.slice(counted.end)).find(({ phrase }) => phrase.split(" ").includes(counted.unit ?? ""))
    if (noun !== undefined) return { start: counted.start, end: counted.end + noun.end }
  }
  return undefined
}

/** `Increase sales calls from 40 to 120`: more of what the team does or makes, named between the verb and the first number. */
function findPushedVolume(text: string, { verb, quantities }: Reading, find: WordFinder): TextRange | undefined {
  const [first] = quantities
  if (verb?.class !== "increase" || first?.from !== "statement" || first.start < verb.end) return undefined
  // "From 6 workshops to 11".
  const counted = find(text.slice(first.end)).find(({ start }) => start <= 1)
  if (counted !== undefined) return { start: first.start, end: first.end + counted.end }
  const between = text.slice(verb.end, first.start)
  const noun = find(between).at(-1)
  const isAllThereIs = noun !== undefined && between.slice(noun.end).trim().split(" ").length <= 1
  return isAllThereIs ? { start: verb.end + noun.start, end: verb.end + noun.end } : undefined
}
