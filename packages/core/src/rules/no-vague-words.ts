import type { Goal } from "../model/index.ts"
import type { Reading, TextRange } from "../reading/index.ts"
import { createWordFinder, findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { findUsedWords } from "../reading/word-lists/find-used-words.ts"
import { isTooLong } from "../reading/word-lists/is-too-long.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { addMovement, offer } from "../rewriting/index.ts"
import { isInBrackets } from "./shared/is-in-brackets.ts"

export default defineRule({
  id: "no-vague-words",
  scope: "keyResult",
  type: "suggestion",
  since: "0.1.0",
  docs: {
    summary: "Find words that need a number where there is none",
    why: "Everyone agrees to “significantly faster”, and each means another number. The disagreement comes up at the end of the cycle, when it is too late to settle it.",
    sources: ["001", "FEM", "INCOSE", "NALABS"],
    limits: [
      "Silent where the key result has a number, and in languages without a list of such words.",
      "A word with a capital letter inside a sentence is taken for a name; words in brackets, and in a clause behind the goal itself, are left alone.",
    ],
  },
  messages: {
    vague: {
      text: "{{role}} `{{goal}}` says `{{words}}` without a number.",
      help: "Put the number in its place, for example `from <now> to <target>`, or leave the word out.",
    },
  },
  suggestions: { addMovement: "Add `{{words}}` to fill in." },
  options: z =>
    z.strictObject({
      words: z.array(z.string().min(2)).default([]).describe("Further words that need a number, in lower case."),
      objectives: z.boolean().default(false).describe("Whether to look at objectives, too; they need two such words to be reported."),
    }),
  create({ document, options, read, report }) {
    const findOwn = createWordFinder(options.words)
    const check = (goal: Goal, role: string, atLeast: number): void => {
      const reading = read(goal)
      const { text } = goal.statement
      if (isTooLong(text) || reading.quantified || reading.cadence !== undefined || reading.kind === "placeholder") return
      const words = [...findUsedWords(text, "vague", reading.language), ...findOwn(text)].filter(
        word => isPlain(text, word) && !isInClause(text, word, reading),
      )
      const [first] = words.sort((a, b) => a.start - b.start)
      if (first === undefined || words.length < atLeast) return
      const data = { role, goal: text, words: text.slice(first.start, first.end) }
      const isMeasure = goal.role === "keyResult" && reading.metric !== undefined
      report({ goal, at: first, message: "vague", data, suggestions: isMeasure ? offer(addMovement(goal, reading, document)) : [] })
    }
    return {
      keyResult: goal => check(goal, "Key result", 1),
      ...(options.objectives && { objective: (goal: Goal) => check(goal, "Objective", 2) }),
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "a number instead of the word",
    markdown: "## Objective: The shop feels instant\n\n- KR1: p75 page load from 4.1s to 2.0s\n",
    reports: [],
  },
  {
    name: "words that each reader fills differently",
    markdown:
      "## Objective: The shop feels instant\n\n- KR1: Significantly improve page speed\n- KR2: Publish several guides for shop owners\n",
    reports: [
      "3:8 Key result `Significantly improve page speed` says `Significantly` without a number.",
      "4:16 Key result `Publish several guides for shop owners` says `several` without a number.",
    ],
  },
  {
    name: "looks similar, is fine: the number stands beside the word",
    markdown: "## Objective: The shop feels instant\n\n- KR1: Significantly improve page speed, from 4.1s to 2.0s\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: an objective may be a picture",
    markdown: "## Objective: A faster, simpler shop\n\n- KR1: p75 page load from 4.1s to 2.0s\n",
    reports: [],
  },
  {
    name: "an objective made of such words, asked for by option",
    markdown: "## Objective: Seamless and efficient handovers\n\n- KR1: Handover time from 40 to 10 minutes\n",
    options: { objectives: true },
    reports: ["1:15 Objective `Seamless and efficient handovers` says `Seamless` without a number."],
  },
]

/** Not part of a name (`Better Uptime`), of a compound (`better-paid`), or of an identifier, and not in brackets. */
function isPlain(text: string, { start, end }: TextRange): boolean {
  const letter = text[start] ?? ""
  const isName = start > 0 && letter !== letter.toLowerCase()
  const isPart = /[-_/.]/.test(text[start - 1] ?? "") || /^(?:[-_/]|\.\p{L})/u.test(text.slice(end, end + 2))
  return !isName && !isPart && !isInBrackets(text, start)
}

/** Whether the word stands in a clause that says what the result is for: "tools that make planning easier". */
function isInClause(text: string, { start }: TextRange, { verb, language }: Reading): boolean {
  const from = verb === undefined || verb.end > start ? 0 : verb.end
  const before = text.slice(from, start)
  return (["clauseOpening", "purposeOpening"] as const).some(list =>
    findListedWords(before, list, language).some(opening => from + opening.start > 0),
  )
}
