import type { Line } from "../text/line.ts"
import { isGlued } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import { isAllDigits } from "../text/characters.ts"
import { isRealDay } from "./calendar.ts"

/** A day as written; `to` is the index after its last token. */
export interface DateMatch {
  /** Undefined when the year is not written. */
  readonly year: number | undefined
  readonly month: number
  readonly day: number
  readonly to: number
  /** Whether day and month could be the other way round (`9/10`). */
  readonly ambiguous: boolean
}

/** Years that a plan can name. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099
}

/** The value of a plain number token of so many digits, else undefined. */
export function integerAt(line: Line, at: number, maxDigits: number): number | undefined {
  const token = line.tokens[at]
  if (token?.kind !== "number" || token.key.length > maxDigits || !isAllDigits(token.key)) return undefined
  return Number(token.key)
}

/** A four-digit year. */
export function yearAt(line: Line, at: number): number | undefined {
  const value = line.tokens[at]?.key.length === 4 ? integerAt(line, at, 4) : undefined
  return value !== undefined && isYear(value) ? value : undefined
}

/** Reads the day that begins at a token. */
export function readDate(line: Line, at: number): DateMatch | undefined {
  const token = line.tokens[at]
  if (token === undefined) return undefined
  if (token.kind === "number")
    return readDotted(line, at) ?? readDottedDay(line, at) ?? readNumeric(line, at) ?? readGlyphDate(line, at) ?? readDayMonth(line, at)
  return readMonthDay(line, at)
}

/** `30.09.2026`, `2026.09.30`: one token. */
function readDotted(line: Line, at: number): DateMatch | undefined {
  const parts = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(line.tokens[at]!.key)
  if (parts === null) return undefined
  return fromParts([Number(parts[1]), Number(parts[2]), Number(parts[3])], { to: at + 1, dayFirst: true })
}

/** `15.09.`: two numbers in one token, and the point behind them. */
function readDottedDay(line: Line, at: number): DateMatch | undefined {
  if (!line.dottedDays || line.tokens[at + 1]?.key !== "." || !isGlued(line, at + 1)) return undefined
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(line.tokens[at]!.key)
  return parts === null
    ? undefined
    : dateOf({ year: undefined, month: Number(parts[2]), day: Number(parts[1]), to: at + 2, ambiguous: false })
}

/** `2026-09-30`, `30/09/2026`, `9/30`, `30-09-2026`: numbers that touch the sign between them. */
function readNumeric(line: Line, at: number): DateMatch | undefined {
  const sign = line.tokens[at + 1]?.key
  if ((sign !== "-" && sign !== "/") || !isGlued(line, at + 1) || !isGlued(line, at + 2)) return undefined
  const first = integerAt(line, at, 4)
  const second = integerAt(line, at + 2, 2)
  if (first === undefined || second === undefined) return undefined
  if (line.tokens[at + 3]?.key === sign && isGlued(line, at + 4)) {
    const third = integerAt(line, at + 4, 4)
    return third === undefined ? undefined : fromParts([first, second, third], { to: at + 5, dayFirst: false })
  }
  return undefined
}

interface Order {
  readonly to: number
  readonly dayFirst: boolean
}

/** Year first, or year last with the day told by its size. */
function fromParts(parts: readonly [number, number, number], { to, dayFirst }: Order): DateMatch | undefined {
  const [a, b, c] = parts
  if (isYear(a)) return dateOf({ year: a, month: b, day: c, to, ambiguous: false })
  const year = c < 100 ? 2000 + c : c
  if (!isYear(year)) return undefined
  if (dayFirst || a > 12) return dateOf({ year, month: b, day: a, to, ambiguous: false })
  if (b > 12) return dateOf({ year, month: a, day: b, to, ambiguous: false })
  return dateOf({ year, month: b, day: a, to, ambiguous: a !== b })
}

function dateOf(date: DateMatch): DateMatch | undefined {
  return isRealDay(date.year ?? 2000, date.month, date.day) ? date : undefined
}

/** `2026年9月30日`, `9月30日`: number and unit by turns. */
function readGlyphDate(line: Line, at: number): DateMatch | undefined {
  let month = at
  let year: number | undefined
  if (unitAfter(line, at) === "year") {
    year = integerAt(line, at, 4)
    if (year === undefined || !isYear(year)) return undefined
    month = endOf(at + 1, line.marks[at + 1]!.timeUnit!)
  }
  const monthValue = integerAt(line, month, 2)
  if (monthValue === undefined || unitAfter(line, month) !== "month") return undefined
  const day = endOf(month + 1, line.marks[month + 1]!.timeUnit!)
  const dayValue = integerAt(line, day, 2)
  if (dayValue === undefined || unitAfter(line, day) !== "day") return undefined
  return dateOf({ year, month: monthValue, day: dayValue, to: endOf(day + 1, line.marks[day + 1]!.timeUnit!), ambiguous: false })
}

/** The time unit in glyphs that touches a number from behind. */
export function unitAfter(line: Line, at: number): string | undefined {
  return line.tokens[at + 1]?.kind === "glyph" ? line.marks[at + 1]?.timeUnit?.value : undefined
}

/** `30 Sep 2026`, `30. September`, `30th of September`, `1 de mayo de 2026`. */
function readDayMonth(line: Line, at: number): DateMatch | undefined {
  const day = integerAt(line, at, 2)
  if (day === undefined) return undefined
  let next = at + 1
  if (line.tokens[next]?.key === "." || isShortEnding(line, next)) next++
  next = skipJoiner(line, next)
  const month = line.marks[next]?.month
  if (month === undefined) return undefined
  const year = yearBehind(line, endOf(next, month))
  return dateOf({ year: year.value, month: month.value.month, day, to: year.to, ambiguous: false })
}

/** `Sep 30, 2026`, `September 30th`. */
function readMonthDay(line: Line, at: number): DateMatch | undefined {
  const month = line.marks[at]?.month
  if (month === undefined) return undefined
  const dayAt = line.tokens[endOf(at, month)]?.key === "." ? endOf(at, month) + 1 : endOf(at, month)
  const day = integerAt(line, dayAt, 2)
  if (day === undefined || isGlued(line, dayAt)) return undefined
  const next = isShortEnding(line, dayAt + 1) ? dayAt + 2 : dayAt + 1
  const year = yearBehind(line, next)
  return dateOf({ year: year.value, month: month.value.month, day, to: year.to, ambiguous: false })
}

/** A word of one to three letters that touches a number: `st`, `er`, `ème`. */
export function isShortEnding(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token?.kind === "word" && isGlued(line, at) && token.key.length <= 3
}

/** Skips `de`, `of`, `des` between the parts of a date. */
export function skipJoiner(line: Line, at: number): number {
  return endOf(at, line.marks[at]?.joiner) ?? at
}

/** A year behind a month, with a comma, a joiner or nothing between. */
function yearBehind(line: Line, at: number): { readonly value: number | undefined; readonly to: number } {
  const dotted = line.tokens[at]?.key === "," || line.tokens[at]?.key === "." ? at + 1 : at
  const next = skipJoiner(line, dotted)
  const year = yearAt(line, next)
  return year === undefined ? { value: undefined, to: at } : { value: year, to: next + 1 }
}
