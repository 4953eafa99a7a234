import { createLetterPattern, hasDigit, hasLetterOrNumber } from "@okrlint/core/model"
import { findDays, findPeriods } from "@okrlint/core/reading"
import { readLead } from "./decoration.ts"
import { type Token, tokenize } from "./tokens.ts"
import type { Vocabulary } from "./vocabulary.ts"

/** A point or a span of time in a text: `Week 2–3`, `3 months`, `Q3`, `2027-03-31`; 0-based offsets, `end` exclusive. */
export interface Term {
  readonly start: number
  readonly end: number
}

/** No term is written with more. */
const LONGEST = 48
const WORDS = 6
const NUMBER = createLetterPattern(String.raw`^\p{Nd}{1,3}$`)
/** What joins the ends of a span: at most three characters, so that the search stays linear. */
const JOINT = /^\s?[-–—~/+]\s?$/u
const SOME_YEAR = { year: 2020 }

/** The term that a text begins with, behind signs; undefined when it begins with something else. */
export function readTerm(text: string, vocabulary: Vocabulary): Term | undefined {
  const { start, ordinal } = readLead(text)
  if (ordinal !== undefined) return undefined
  const head = text.slice(0, start + LONGEST)
  return readCounted(head, start, vocabulary) ?? readCalendar(head, start)
}

/** The first term of a text. */
export function findTerm(text: string, vocabulary: Vocabulary): Term | undefined {
  const head = text.slice(0, LONGEST)
  for (const { start } of tokenize(head, 0, WORDS)) {
    const term = readCounted(head, start, vocabulary) ?? readCalendar(head, start)
    if (term !== undefined) return term
  }
  return undefined
}

/** The term that a text is nothing else than, but for signs and a colon behind it. */
export function wholeTerm(text: string, vocabulary: Vocabulary): Term | undefined {
  if (text.length > LONGEST) return undefined
  const term = readTerm(text, vocabulary)
  return term !== undefined && !hasLetterOrNumber(text.slice(term.end)) ? term : undefined
}

/** `Week 2–3`, `3 months`, `第 3 周`: a number beside a word for a stretch of time. */
function readCounted(text: string, start: number, vocabulary: Vocabulary): Term | undefined {
  const tokens = tokenize(text, start, WORDS)
  if (tokens[0]?.start !== start) return undefined
  const isWord = (at: number): boolean => tokens[at] !== undefined && vocabulary.isPeriodWord(tokens[at].word)
  let at = isWord(0) ? 1 : 0
  if (!isNumber(tokens[at])) return undefined
  const last = endOfSpan({ text, tokens }, at, isWord)
  at = last + 1
  // `ヶ月`, `季度`: each character is a token.
  const pair = tokens[at + 1]?.start === tokens[at]?.end ? text.slice(tokens[at]?.start, tokens[at + 1]?.end) : ""
  if (pair !== "" && vocabulary.isPeriodWord(pair)) return { start, end: tokens[at + 1]!.end }
  if (isWord(at)) return { start, end: tokens[at]!.end }
  return isWord(0) ? { start, end: tokens[last]!.end } : undefined
}

interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** The last number of `2`, `2–3` and `2 – Week 3`. */
function endOfSpan({ text, tokens }: Words, at: number, isWord: (at: number) => boolean): number {
  const next = isWord(at + 1) && isNumber(tokens[at + 2]) ? at + 2 : at + 1
  if (!isNumber(tokens[next])) return at
  return JOINT.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start)) ? next : at
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && NUMBER.test(token.word)
}

/** `Q3`, `Sep–Nov 2027`, `31 March 2027`. */
function readCalendar(text: string, start: number): Term | undefined {
  if (!hasDigit(text)) return undefined
  const own = text.slice(start)
  const found = findPeriods(own, SOME_YEAR)[0] ?? findDays(own, "en")[0]
  return found?.start === 0 ? { start, end: start + found.end } : undefined
}
