import type { Period } from "../../model/index.ts"
import { RANGE_DASHES } from "../lexicon/common.ts"
import { annotatePeriods } from "../lexicon/languages.ts"
import { isGlued, type Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import { calendarPeriod, fiscalPeriod, isoDay, rangePeriod } from "./calendar.ts"
import { integerAt, readDate, skipJoiner, yearAt } from "./dates.ts"
import { readPart, readYear, type PartMatch, type YearMatch } from "./period-parts.ts"
import { readSecondPart, readSpanLead, spanEndingIn } from "./period-spans.ts"

/** What a text does not say about its periods. */
export interface PeriodOptions {
  /** Month 1 to 12 in which the fiscal year starts; without it fiscal periods have no days. */
  readonly fiscalYearStart?: number
  /** The calendar year of a period that names none (`Q3`); without it such periods are left out. */
  readonly year?: number
  /** Primary tag of the text's language, where it is known: in some the word for a year names a fiscal one. */
  readonly language?: string
}

/** A period and where the text names it: 0-based offsets, `end` exclusive. */
export interface PeriodMatch {
  readonly period: Period
  readonly start: number
  readonly end: number
}

/** A period found at a token; `to` is the index after its last token. */
export interface PeriodAt {
  readonly period: Period
  readonly to: number
}

/** Every period that a text names, in order of appearance; quarters, halves, months, years, fiscal periods and ranges, in any known language. */
export function findPeriods(text: string, options: PeriodOptions = {}): readonly PeriodMatch[] {
  const line = annotatePeriods(text, options.language)
  const found: PeriodMatch[] = []
  for (let at = 0; at < line.tokens.length;) {
    const match = readPeriod(line, at, options)
    if (match !== undefined) found.push({ period: match.period, start: line.tokens[at]!.start, end: line.tokens[match.to - 1]!.end })
    // A day by itself is no period, and neither are its month and year.
    at = match?.to ?? readDate(line, at)?.to ?? at + 1
  }
  return found
}

/** Reads the period that begins at a token: a range when another period or day follows, else the period alone. */
export function readPeriod(line: Line, at: number, options: PeriodOptions): PeriodAt | undefined {
  if (!canBegin(line, at)) return undefined
  const range = readDateRange(line, at) ?? readSpan(line, at, options)
  if (range !== undefined || readDate(line, at) !== undefined) return range
  return readPartRange(line, at, options) ?? readSingle(line, at, options)
}

/** `half-year to Dec 2027`: the months that end there. */
function readSpan(line: Line, at: number, options: PeriodOptions): PeriodAt | undefined {
  const lead = readSpanLead(line, at)
  const last = lead === undefined ? undefined : readSingle(line, lead.to, options)
  const period = lead === undefined || last === undefined ? undefined : spanEndingIn(lead.months, last.period)
  return period === undefined || last === undefined ? undefined : { period, to: last.to }
}

/** A period does not begin inside a word, a code or a number with a currency sign. */
function canBegin(line: Line, at: number): boolean {
  if (!isGlued(line, at)) return true
  const before = line.tokens[at - 1]!
  if (before.kind === "glyph" || line.tokens[at]!.kind === "glyph") return true
  return before.kind === "sign" && !"$€£¥#@.".includes(before.key)
}

function readSingle(line: Line, at: number, options: PeriodOptions): PeriodAt | undefined {
  const year = readYear(line, at)
  if (year !== undefined) return readYearFirst(line, year, options)
  const part = readPart(line, at)
  if (part === undefined) return undefined
  const second = readSecondPart(line, part)
  const shared = second === undefined ? undefined : readYearBehind(line, second)
  if (shared !== undefined && !shared.fiscal) return { ...readParts(line, { year: shared, part, options }), to: shared.to }
  const behind = readYearBehind(line, part)
  if (behind !== undefined) return { period: periodOf(behind, part, options), to: behind.to }
  if (options.year === undefined || part.weak) return undefined
  return { period: periodOf({ year: options.year, fiscal: false, to: part.to }, part, options), to: part.to }
}

/** `2026 Q3`, `2026-Q3`, `FY26 Q3`, `2026-08`, `2026年8月`, `2026`. */
function readYearFirst(line: Line, year: YearMatch, options: PeriodOptions): PeriodAt | undefined {
  const next = skipSign(line, year.to, "-/._")
  const part = readPart(line, next) ?? readPart(line, skipJoiner(line, next))
  if (part !== undefined && !(part.weak && part.months === 1)) return readParts(line, { year, part, options })
  const month = year.month ?? (next > year.to ? monthNumber(line, next) : undefined)
  if (month !== undefined) return { period: calendarPeriod(year.year, 1, month), to: year.month === undefined ? next + 1 : year.to }
  if (!year.fiscal && !isPlanYear(year.year)) return undefined
  return { period: periodOf(year, undefined, options), to: year.to }
}

/** One part of a year, or two together: `2026 Q1/2`. */
function readParts(line: Line, { year, part, options }: { year: YearMatch; part: PartMatch; options: PeriodOptions }): PeriodAt {
  const first = periodOf(year, part, options)
  const second = readSecondPart(line, part)
  const last = second === undefined ? undefined : periodOf(year, second, options)
  if (second === undefined || first.start === undefined || last?.end === undefined) return { period: first, to: part.to }
  return { period: rangePeriod(first.start, last.end), to: second.to }
}

/** A number that stands alone is taken for a year only near the present: `2000` is a count as often. */
function isPlanYear(year: number): boolean {
  return year >= 2010 && year <= 2049
}

/** The two digits of a month right behind a sign (`2026-08`). */
function monthNumber(line: Line, at: number): number | undefined {
  const month = isGlued(line, at) && line.tokens[at]?.key.length === 2 ? integerAt(line, at, 2) : undefined
  if (month === undefined || month < 1 || month > 12) return undefined
  const after = line.tokens[at + 1]
  return after !== undefined && isGlued(line, at + 1) && (after.key === "-" || after.key === "/") && isGlued(line, at + 2)
    ? undefined
    : month
}

/** The year that follows a quarter, half or month: `Q3 2026`, `Q3'26`, `Q3-26`, `3Q26`, `Q3 FY26`, `Quý 3/2026`. */
function readYearBehind(line: Line, part: PartMatch): YearMatch | undefined {
  const sign = skipSign(line, part.to, "-/'’.,_")
  const next = skipJoiner(line, sign)
  const whole = readYear(line, next)
  if (whole !== undefined && whole.month === undefined) return whole
  const short = line.tokens[next]?.key.length === 2 ? integerAt(line, next, 2) : undefined
  if (short === undefined || short < 10 || !isGlued(line, next) || part.months === 1) return undefined
  return { year: 2000 + short, fiscal: false, to: next + 1 }
}

/** `Q1–Q2 2026`, `Jul–Sep 2026`, `Q3 2026 to Q1 2027`, `2024.1~2024.3`. */
function readPartRange(line: Line, at: number, options: PeriodOptions): PeriodAt | undefined {
  const years = readYearRange(line, at)
  if (years !== undefined) return years
  const first = readPart(line, at) ?? undefined
  const opening = first === undefined ? readSingle(line, at, options) : undefined
  const firstYear = first === undefined ? undefined : readYearBehind(line, first)
  const middle = firstYear?.to ?? first?.to ?? opening?.to
  const next = middle === undefined ? undefined : skipRangeSign(line, middle)
  if (next === undefined) return undefined
  const last = readRangeEnd(line, next, options)
  if (last === undefined) return undefined
  const start = opening?.period ?? (first === undefined ? undefined : periodOf(firstYear ?? last.year, first, options))
  return start === undefined ? undefined : rangeOf(start, last)
}

/** `2026–2027`: a few whole years in a row; further apart they are no plan's. */
function readYearRange(line: Line, at: number): PeriodAt | undefined {
  const first = yearAt(line, at)
  const next = RANGE_DASHES.has(line.tokens[at + 1]?.key ?? "") ? at + 2 : undefined
  const last = next === undefined ? undefined : yearAt(line, next)
  if (first === undefined || last === undefined || !isPlanYear(first) || last <= first || last - first > MOST_YEARS) return undefined
  // A third number makes a day or a code of it (`2026-2027-01`).
  const behind = line.tokens[next! + 1]
  if (
    behind !== undefined &&
    behind.kind !== "glyph" &&
    behind.kind !== "word" &&
    isGlued(line, next! + 1) &&
    line.tokens[next! + 2]?.kind === "number"
  )
    return undefined
  return { period: rangePeriod(isoDay(first, 1, 1), isoDay(last, 12, 31)), to: next! + 1 }
}

/** The longest plans are made for so many years after their first. */
const MOST_YEARS = 4

interface RangeEnd extends PeriodAt {
  readonly year: YearMatch
}

function readRangeEnd(line: Line, at: number, options: PeriodOptions): RangeEnd | undefined {
  const last = readSingle(line, at, options)
  if (last?.period.end === undefined || last.period.name.length === 4) return undefined
  return { ...last, year: { year: Number(last.period.end.slice(0, 4)), fiscal: false, to: last.to } }
}

function rangeOf(first: Period, last: RangeEnd): PeriodAt | undefined {
  if (first.start === undefined || last.period.end === undefined || first.start > last.period.end) return undefined
  return { period: rangePeriod(first.start, last.period.end), to: last.to }
}

/** Two days with a dash or a word between; the first may borrow the year of the second. */
function readDateRange(line: Line, at: number): PeriodAt | undefined {
  const first = readDate(line, at)
  if (first === undefined || first.ambiguous) return undefined
  const next = skipRangeSign(line, first.to)
  const last = next === undefined ? undefined : readDate(line, next)
  if (last?.year === undefined || last.ambiguous) return undefined
  const start = isoDay(first.year ?? last.year, first.month, first.day)
  const end = isoDay(last.year, last.month, last.day)
  return start > end ? undefined : { period: rangePeriod(start, end), to: last.to }
}

function periodOf(year: YearMatch, part: PartMatch | undefined, options: PeriodOptions): Period {
  const { months, index } = part ?? { months: 12 as const, index: 1 }
  const isNamedAfterStart = year.isNamedAfterStart === true || part?.fiscal === true
  if ((year.fiscal || part?.fiscal === true) && months !== 1)
    return fiscalPeriod(year.year, { months, index, isNamedAfterStart }, options.fiscalYearStart)
  return calendarPeriod(year.year, months, index)
}

function skipSign(line: Line, at: number, signs: string): number {
  const token = line.tokens[at]
  return token?.kind === "sign" && token.key.length === 1 && signs.includes(token.key) ? at + 1 : at
}

/** The index after what joins the ends of a range; undefined when nothing does. */
function skipRangeSign(line: Line, at: number): number | undefined {
  const token = line.tokens[at]
  if (token === undefined) return undefined
  if (RANGE_DASHES.has(token.key) || token.key === "->" || token.key === "→") return at + 1
  return endOf(at, line.marks[at]?.to) ?? endOf(at, line.marks[at]?.due)
}
