import type { Reading, TextRange } from "../reading/index.ts"
import { countWords } from "../reading/word-lists/count-words.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { findSentences } from "../reading/word-lists/find-sentences.ts"
import { defineRule, type Example } from "../linter/index.ts"
import { offer, splitStatement } from "../rewriting/index.ts"
import { findFurtherResult, isResult, readPart } from "./shared/find-further-result.ts"

export default defineRule({
  id: "no-compound-key-result",
  scope: "keyResult",
  type: "problem",
  since: "0.1.0",
  docs: {
    summary: "Find key results that hold two results in one line",
    why: "One line with two numbers cannot be scored as one: when one is reached and the other is not, the score is a matter of taste, and the worse half hides behind the better.",
    sources: ["KOL", "QUS", "NALABS", "VAST"],
    limits: [
      "Both halves must be readable as results by themselves; a second number that borrows its metric from the first is passed over.",
    ],
  },
  messages: {
    twoResults: {
      text: "Key result `{{keyResult}}` holds two results: `{{first}}` and `{{second}}`.",
      help: "Split it into two key results, so that each gets its own score.",
    },
    meansAndResult: {
      text: "Key result `{{keyResult}}` holds a thing to make and a result: `{{second}}`.",
      help: "Keep the result as the key result and move the thing to make to the initiatives.",
    },
  },
  suggestions: { split: "Split it into two key results." },
  options: z =>
    z.strictObject({
      allowGuardrailTail: z.boolean().default(true).describe("Accept a second number that guards the first: `while keeping …`."),
    }),
  create({ options, document, read, report }) {
    const { language } = document
    return {
      keyResult(goal) {
        const reading = read(goal)
        const { text } = goal.statement
        if (!reading.quantified || text.length > 2000) return
        const end = options.allowGuardrailTail
          ? Math.min(reading.guardrail?.start ?? text.length, reading.why?.start ?? text.length)
          : text.length
        const sentences = findFurtherResult(text.slice(0, end), language)
        if (sentences !== undefined)
          return report({ goal, at: sentences.at, message: "twoResults", data: { keyResult: text, ...sentences.data } })
        for (const joint of findJoints(text.slice(0, end), language)) {
          const parts = splitAt(text.slice(0, end), joint)
          const first = readPart(parts.first, language)
          if (!isResult(first) && !isWork(first)) continue
          const second = readPart(parts.second, language)
          const isWorkBefore = isCountedWork(first) && (joint.isThreshold ? isResult(second) : isFurtherCount(parts.first, first, second))
          const isTwo = isWorkBefore || (isResult(first) && isResult(second))
          const isMeans =
            first.kind === "output" && !first.quantified && second.verb !== undefined && isResult(second) && findSentences(text).length <= 1
          if (!isTwo && (!isMeans || sharesObject(parts.first, first, second))) continue
          const whole = { start: joint.start, end: joint.end }
          const suggestions = offer({ suggestion: "split", edits: end === text.length ? splitStatement(goal, document, whole) : undefined })
          if (isTwo) return report({ goal, at: joint, message: "twoResults", data: { keyResult: text, ...parts }, suggestions })
          return report({ goal, at: joint, message: "meansAndResult", data: { keyResult: text, second: parts.second }, suggestions })
        }
      },
    }
  },
})

export const examples: readonly Example[] = [
  {
    name: "one result a line",
    markdown: "## Objective: Clinics stay because they want to\n\n- KR1: Raise NPS from 30 to 45\n- KR2: Cut churn from 5% to 3%\n",
    reports: [],
  },
  {
    name: "two results in one line, and a thing to make with its result",
    markdown:
      "## Objective: Clinics stay because they want to\n\n- KR1: Raise NPS from 30 to 45 and cut churn from 5% to 3%\n- KR2: Ship the SDK and sign 10 partners\n",
    reports: [
      "3:32 Key result `Raise NPS from 30 to 45 and cut churn from 5% to 3%` holds two results: `Raise NPS from 30 to 45` and `cut churn from 5% to 3%`.",
      "4:21 Key result `Ship the SDK and sign 10 partners` holds a thing to make and a result: `sign 10 partners`.",
    ],
  },
  {
    name: "a count of work and what it is to show; three sentences with results of their own",
    markdown:
      "## Objective: Clinics stay because they want to\n\n- KR1: Train 3 groups of nurses, >70% exam pass rate\n- KR2: Fill the mornings. Build a page for the waiting list. Raise early bookings by 20%.\n- KR3: Tidy the back office. Build a rota for the desk, write a guide for locums, fill 80% of the night shifts.\n- KR4: Read 2 nursing manuals and 40 case notes\n",
    reports: [
      "3:32 Key result `Train 3 groups of nurses, >70% exam pass rate` holds two results: `Train 3 groups of nurses` and `>70% exam pass rate`.",
      "4:62 Key result `Fill the mornings. Build a page for the waiting list. Raise early bookings by …` holds two results: `Build a page for the waiting list` and `Raise early bookings by 20%`.",
      "5:83 Key result `Tidy the back office. Build a rota for the desk, write a guide for locums, fill …` holds two results: `write a guide for locums` and `fill 80% of the night shifts`.",
      "6:31 Key result `Read 2 nursing manuals and 40 case notes` holds two results: `Read 2 nursing manuals` and `40 case notes`.",
    ],
  },
  {
    name: "looks similar, is fine: two verbs about the same people",
    markdown: "## Objective: Nobody waits for bread\n\n- KR1: Hire and train 4 bakers by May\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: the second number guards the first",
    markdown: "## Objective: Nobody waits for a build\n\n- KR1: Cut build time from 20 to 8 min while keeping flake rate below 2%\n",
    reports: [],
  },
  {
    name: "looks similar, is fine: a range, and two nouns with one number",
    markdown:
      "## Objective: A business that carries itself\n\n- KR1: Revenue per employee between $180k and $220k\n- KR2: Incidents in billing and booking from 12 to 4 a month\n",
    reports: [],
  },
]

interface Joint extends TextRange {
  /** Whether a threshold follows at once: `…, > 80% satisfied`. */
  readonly isThreshold: boolean
}

function findJoints(text: string, language: string): readonly Joint[] {
  const words = findListedWords(text, "joints", language).map(({ start, end }) => ({ start, end, isThreshold: false }))
  if (!text.includes(",")) return words
  const thresholds = Array.from(text.matchAll(/,(?=\s?[<>≥≤]=?\s?\d)/g), ({ index }) => ({
    start: index,
    end: index + 1,
    isThreshold: true,
  }))
  return [...words, ...thresholds]
}

function isWork({ kind }: Reading): boolean {
  return kind === "output" || kind === "activity"
}

/** `Run 2 surveys`: work that is told done by its count. */
function isCountedWork(reading: Reading): boolean {
  return reading.quantified && isWork(reading)
}

/** `Read 2 cookery books and 40 recipes`: a number of something else, which is done or not by itself; "5 small and 1 big stove" are one thing. */
function isFurtherCount(text: string, { verb, quantities }: Reading, { quantities: [further] }: Reading): boolean {
  const [counted] = quantities
  if (verb?.start !== 0 || counted === undefined || quantities.length > 1 || countWords(text.slice(counted.start)) < 3) return false
  return further?.start === 0 && further.type === "count" && further.unit !== undefined && further.unit !== counted.unit
}

/** In "Hire and train 4 bakers" both verbs are about the bakers. */
function sharesObject(first: string, { verb }: Reading, second: Reading): boolean {
  return verb?.start === 0 && verb.end === first.length && second.verb?.start === 0
}

function splitAt(text: string, { start, end }: TextRange): { readonly first: string; readonly second: string } {
  return { first: text.slice(0, start).trim().replace(/[,;]$/, ""), second: text.slice(end).trim() }
}
