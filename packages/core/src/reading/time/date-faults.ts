import { PERIOD_CODES } from "../lexicon/common.ts"
import { annotateText, lexiconOf } from "../lexicon/languages.ts"
import { isGlued, type Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { TextRange } from "../types.ts"
import { daysInMonth, isoDay, isRealDay } from "./calendar.ts"
import { integerAt, isShortEnding, isYear, skipJoiner, yearAt } from "./dates.ts"
import { canHoldWrittenTime } from "./times.ts"
import { findWrongWeekday } from "./weekdays.ts"

/** What is wrong with a date: no such day or period, two possible days, another weekday, or a year no plan is for. */
export type DateFault = "impossible" | "ambiguous" | "weekday" | "year"

/** A date that cannot be relied on, and where the text has it. */
export interface FaultyDate extends TextRange {
  readonly fault: DateFault
  /** The ISO days it could mean; empty for an impossible one. */
  readonly days: readonly string[]
}

/** How to look for dates. */
export interface DateFaultOptions {
  /** BCP 47 primary tag of the text. */
  readonly language: string
  /** Whether the whole text is a date, as in a due field; else only dates behind a word for "by", or with their year, are looked at. */
  readonly isDate: boolean
}

/** Numbers of a date as they are written, before anything is known of their order. */
interface WrittenDate {
  readonly to: number
  readonly year: number | undefined
  /** The pairs of month and day that the writing allows; the first is the likelier. */
  readonly orders: readonly (readonly [month: number, day: number])[]
}

/**
 * Finds the dates of a text that no calendar has, that two readers would read differently, or whose weekday is another one.
 * Versions, ratios and ids are passed over: a date stands free, and behind a word for "by" or with its year.
 */
export function findDateFaults(text: string, { language, isDate }: DateFaultOptions): readonly FaultyDate[] {
  const line = annotateText(text, lexiconOf(language))
  const found: FaultyDate[] = []
  for (let at = 0; at < line.tokens.length;) {
    if (!mayBeginDate(line, at)) {
      at++
      continue
    }
    const isDue = isDate || isBehindDue(line, at)
    const date = isFree(line, at) ? readWritten(line, at) : undefined
    const to = date?.to ?? endOfWrongPeriod(line, at, isDue)
    if (to === undefined || !isClosed(line, to)) {
      at++
      continue
    }
    const fault = date === undefined ? IMPOSSIBLE : judge(date, { line, at, isDue, language })
    if (fault !== undefined) found.push({ ...fault, start: line.tokens[at]!.start, end: line.tokens[to - 1]!.end })
    at = to
  }
  return found
}

/** Most words begin no date; this keeps the search cheap. */
function mayBeginDate(line: Line, at: number): boolean {
  const { kind, key } = line.tokens[at]!
  if (kind === "number") return canHoldWrittenTime(line, at)
  return line.marks[at]!.month !== undefined || PERIOD_CODES.get(key) === "quarter"
}

/** The order of day and month that the dates of a text reveal; undefined when none does, or when they disagree. */
export function tellDateOrder(text: string): "dmy" | "mdy" | undefined {
  const orders = new Set<"dmy" | "mdy">()
  for (const [, first, second] of text.matchAll(/(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?![\d/])/g)) {
    if (Number(first) > 12 && Number(second) <= 12) orders.add("dmy")
    if (Number(second) > 12 && Number(first) <= 12) orders.add("mdy")
  }
  return orders.size === 1 ? [...orders][0] : undefined
}

const IMPOSSIBLE: Pick<FaultyDate, "fault" | "days"> = { fault: "impossible", days: [] }

interface Judged {
  readonly line: Line
  readonly at: number
  readonly isDue: boolean
  readonly language: string
}

function judge({ year, orders }: WrittenDate, { line, at, isDue, language }: Judged): Pick<FaultyDate, "fault" | "days"> | undefined {
  if (!isDue && year === undefined) return undefined
  const real = orders.filter(([month, day]) => isRealDay(year ?? 2000, month, day))
  if (real.length === 0) return orders.some(isNearlyReal) ? IMPOSSIBLE : undefined
  if (year === undefined) return undefined
  const days = [...new Set(real.map(([month, day]) => isoDay(year, month, day)))]
  if (isDue && (year < 2000 || year >= 2100)) return { fault: "year", days }
  if (days.length > 1) return isDue ? { fault: "ambiguous", days } : undefined
  return findWrongWeekday(line, at, { day: days[0]!, language }) ? { fault: "weekday", days } : undefined
}

/** A slip of the pen is near a real date; numbers far from one were never meant as a date. */
function isNearlyReal([month, day]: readonly [number, number]): boolean {
  return month >= 1 && month <= 19 && day >= 1 && day <= 39 && (month <= 12 || day <= daysInMonth(2000, 1))
}

function readWritten(line: Line, at: number): WrittenDate | undefined {
  const token = line.tokens[at]!
  if (token.kind === "number") return readDotted(token.key, at) ?? readSeparated(line, at) ?? readDayMonth(line, at)
  return readMonthDay(line, at)
}

/** `31.02.2026`, `2026.02.31`: one token. */
function readDotted(key: string, at: number): WrittenDate | undefined {
  const parts = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(key)
  if (parts === null) return undefined
  const [first, second, third] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (parts[1]!.length === 4 && isYear(first)) return { to: at + 1, year: first, orders: [[second, third]] }
  return parts[3]!.length === 4 && isYear(third) ? { to: at + 1, year: third, orders: [[second, first]] } : undefined
}

/** `2026-02-31`, `31/02/2026`: three numbers that touch the same sign. */
function readSeparated(line: Line, at: number): WrittenDate | undefined {
  const sign = line.tokens[at + 1]?.key
  if ((sign !== "-" && sign !== "/") || line.tokens[at + 3]?.key !== sign) return undefined
  if (![1, 2, 3, 4].every(step => isGlued(line, at + step))) return undefined
  const [first, second, third] = [integerAt(line, at, 4), integerAt(line, at + 2, 2), integerAt(line, at + 4, 4)]
  if (first === undefined || second === undefined || third === undefined) return undefined
  const [isYearFirst, isYearLast] = [line.tokens[at]!.key.length === 4, line.tokens[at + 4]!.key.length === 4]
  if (isYearFirst === isYearLast) return undefined
  if (isYearFirst) return isPlausible(first) ? { to: at + 5, year: first, orders: [[second, third]] } : undefined
  if (!isPlausible(third)) return undefined
  return {
    to: at + 5,
    year: third,
    orders: [
      [second, first],
      [first, second],
    ],
  }
}

/** A year of this millennium or the last, which a slip of the pen can give. */
function isPlausible(year: number): boolean {
  return year >= 1900 && year < 2300
}

/** `31 February 2026`. */
function readDayMonth(line: Line, at: number): WrittenDate | undefined {
  const day = integerAt(line, at, 2)
  if (day === undefined) return undefined
  const next = line.tokens[at + 1]?.key === "." || isShortEnding(line, at + 1) ? at + 2 : at + 1
  const month = line.marks[skipJoiner(line, next)]?.month
  return month === undefined || month.value.weak
    ? undefined
    : withYear(line, endOf(skipJoiner(line, next), month), [month.value.month, day])
}

/** `February 31, 2026`. */
function readMonthDay(line: Line, at: number): WrittenDate | undefined {
  const month = line.marks[at]?.month
  if (month === undefined || month.value.weak) return undefined
  const dayAt = line.tokens[endOf(at, month)]?.key === "." ? endOf(at, month) + 1 : endOf(at, month)
  const day = integerAt(line, dayAt, 2)
  // A number that goes on, as in "June 50%", is no day.
  if (day === undefined || day > 31 || isGlued(line, dayAt)) return undefined
  return withYear(line, isShortEnding(line, dayAt + 1) ? dayAt + 2 : dayAt + 1, [month.value.month, day])
}

function withYear(line: Line, at: number, order: readonly [number, number]): WrittenDate {
  const next = skipJoiner(line, line.tokens[at]?.key === "," ? at + 1 : at)
  const year = yearAt(line, next) ?? strangeYearAt(line, next)
  return { to: year === undefined ? at : next + 1, year, orders: [order] }
}

/** Four digits that would be a year of another century; nothing that they could count stands behind. */
function strangeYearAt(line: Line, at: number): number | undefined {
  const value = line.tokens[at]?.key.length === 4 ? integerAt(line, at, 4) : undefined
  const isLast = line.tokens[at + 1]?.kind !== "word" && line.tokens[at + 1]?.kind !== "glyph"
  return value !== undefined && isPlausible(value) && isLast ? value : undefined
}

/** The end of a quarter that no year has (`Q5 2026`), when a year beside it or a word for "by" tells that a quarter is meant. */
function endOfWrongPeriod(line: Line, at: number, isDue: boolean): number | undefined {
  if (PERIOD_CODES.get(line.tokens[at]!.key) !== "quarter" || !isGlued(line, at + 1)) return undefined
  const index = integerAt(line, at + 1, 1)
  if (index === undefined || (index >= 1 && index <= 4)) return undefined
  const year = yearAt(line, at + 2)
  return year !== undefined ? at + 3 : isDue ? at + 2 : undefined
}

function isBehindDue(line: Line, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) if (endOf(before, line.marks[before]?.due) === at) return true
  return false
}

/** Whether a date could begin here: not within a word, a path or a longer number. */
function isFree(line: Line, at: number): boolean {
  return !isGlued(line, at) || "([（".includes(line.tokens[at - 1]!.key)
}

/** Whether a date could end before a token: nothing but punctuation touches it. */
function isClosed(line: Line, to: number): boolean {
  const next = line.tokens[to]
  return next === undefined || !isGlued(line, to) || ").],;:!?）".includes(next.key)
}
