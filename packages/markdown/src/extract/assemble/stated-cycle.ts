import { hasDigit } from "@okrlint/core/model"
import { detectLanguage, findDays, findPeriods, rangePeriod, type PeriodMatch, type PeriodOptions } from "@okrlint/core/reading"
import { type RichText, sliceText } from "../../source/rich-text.ts"
import { readHead } from "../labels/read-head.ts"
import { tokenize } from "../labels/tokens.ts"
import type { Sense, Vocabulary } from "../labels/vocabulary.ts"

/** Text in which a period may be said. */
export interface PeriodText {
  readonly text: RichText
  readonly vocabulary: Vocabulary
  readonly options: PeriodOptions
}

/** A longer line of facts is prose. */
const LONGEST_FACTS = 300
const FACT_END = /[|｜·•;；]/gu

/** The period of a line of several facts: `Owner: Mara | Period: March – May 2027`; undefined for other lines. */
export function findPeriodAmongFacts({ text, vocabulary, options }: PeriodText): PeriodMatch | undefined {
  if (text.text.length > LONGEST_FACTS || !/[|｜·•;；]/u.test(text.text)) return undefined
  let start = 0
  for (const end of [...[...text.text.matchAll(FACT_END)].map(match => match.index), text.text.length]) {
    const fact = sliceText(text, start, end)
    const head = hasDigit(fact.text) ? readHead(fact, vocabulary) : undefined
    const isCycle = head?.separator === "colon" && head.senses.some(sense => sense.kind === "cycle")
    const found = isCycle ? findPeriods(text.text.slice(0, end), options).find(match => match.start >= start) : undefined
    if (found !== undefined) return found
    start = end + 1
  }
  return undefined
}

/** A longer paragraph says too much to be sure which of its words the period belongs to. */
const LONGEST_SENTENCES = 600
const MOST_WORDS = 100

/** The one period of a paragraph that speaks of goals or of their period: `These are our goals for autumn 2027`, `It starts on … and ends on …`. */
export function findPeriodInProse({ text, vocabulary, options }: PeriodText): PeriodMatch | undefined {
  if (text.text.length > LONGEST_SENTENCES || !hasDigit(text.text)) return undefined
  const senses = sensesOf(text.text, vocabulary)
  const cycle = senses.some(sense => sense.kind === "cycle")
  if (!cycle && !senses.some(sense => sense.kind === "plan" || (sense.kind === "role" && sense.plural && !sense.near))) return undefined
  const found = findPeriods(text.text, options)
  const names = new Set(found.map(match => match.period.name))
  if (names.size === 1) return found[0]
  return names.size === 0 && cycle ? betweenDays(text.text) : undefined
}

function sensesOf(text: string, vocabulary: Vocabulary): readonly Sense[] {
  const tokens = tokenize(text, 0, MOST_WORDS)
  return tokens.flatMap((_, index) => vocabulary.matchAt(tokens, index)?.senses ?? [])
}

/** The time between the only two days that a text names. */
function betweenDays(text: string): PeriodMatch | undefined {
  const days = findDays(text, detectLanguage(text))
  const [first, last] = days
  if (first === undefined || last === undefined || days.length !== 2 || first.day >= last.day) return undefined
  return { period: rangePeriod(first.day, last.day), start: first.start, end: last.end }
}
