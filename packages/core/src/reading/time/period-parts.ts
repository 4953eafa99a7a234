import { CLEAR_PERIOD_CODES, LOOSE_PERIOD_CODES, PERIOD_CODES } from "../lexicon/common.ts"
import { isGlued, type Line } from "../text/line.ts"
import { endOf, type Mark } from "../text/meanings.ts"
import type { MonthCount } from "./calendar.ts"
import { integerAt, isShortEnding, isYear, unitAfter, yearAt } from "./dates.ts"

/** A quarter, half or month of a year that stands elsewhere. */
export interface PartMatch {
  readonly months: MonthCount
  /** 1-based within the year. */
  readonly index: number
  readonly to: number
  /** Whether the word is also an everyday word, so that a year must stand beside it. */
  readonly weak: boolean
  /** Whether it is a part of a fiscal year by its name (`上期`). */
  readonly fiscal?: boolean
}

/** A year, calendar or fiscal. */
export interface YearMatch {
  readonly year: number
  readonly fiscal: boolean
  /** Whether a fiscal year bears the number of the year in which it starts, not of the one in which it ends. */
  readonly isNamedAfterStart?: boolean
  readonly to: number
  /** Month that was written into the same token (`2024.1`). */
  readonly month?: number
}

const MONTHS: Readonly<Record<string, MonthCount>> = { quarter: 3, half: 6, month: 1 }

/** Reads a year that begins at a token: `2026`, `FY26`, `FY2026`, `CY19`, `'26`, `2026年`, `23年`, `2024.1`. */
export function readYear(line: Line, at: number): YearMatch | undefined {
  const token = line.tokens[at]
  if (token === undefined) return undefined
  if (token.kind === "word") return readCodedYear(line, at)
  const era = line.marks[at]!.era
  if (era !== undefined) return readEraYear(line, at, era)
  if (token.kind === "sign") return token.key === "'" || token.key === "’" ? readShortYear(line, at + 1) : undefined
  const dotted = /^(\d{4})\.(\d{1,2})$/.exec(token.key)
  if (dotted !== null && isYear(Number(dotted[1])) && Number(dotted[2]) >= 1 && Number(dotted[2]) <= 12) {
    return { year: Number(dotted[1]), fiscal: false, to: at + 1, month: Number(dotted[2]) }
  }
  const year = yearAt(line, at)
  const unit = unitAfter(line, at) === "year" ? endOf(at + 1, line.marks[at + 1]!.timeUnit!) : at + 1
  const isFiscal = unit > at + 1 && line.marks[at + 1]!.fiscal !== undefined
  if (year !== undefined) return { year, fiscal: isFiscal, to: unit, ...(isFiscal && { isNamedAfterStart: true }) }
  // Two digits with the word for year are a span of time, unless a part of that year follows.
  const short = unit > at + 1 && token.key.length === 2 && readPart(line, unit) !== undefined ? integerAt(line, at, 2) : undefined
  return short === undefined ? undefined : { year: 2000 + short, fiscal: false, to: unit }
}

/** `令和8年度`: years of an era, counted from one. */
function readEraYear(line: Line, at: number, era: Mark<number>): YearMatch | undefined {
  const number = endOf(at, era)
  const count = integerAt(line, number, 3)
  if (count === undefined || unitAfter(line, number) !== "year") return undefined
  const { fiscal, timeUnit } = line.marks[number + 1]!
  const isFiscal = fiscal !== undefined
  const to = endOf(number + 1, timeUnit!)
  return { year: era.value + count, fiscal: isFiscal, to, ...(isFiscal && { isNamedAfterStart: true }) }
}

/** `FY26`, `FY 2026`, `CY19`. */
function readCodedYear(line: Line, at: number): YearMatch | undefined {
  const code = line.tokens[at]!.key
  const sort = PERIOD_CODES.get(code)
  const fiscal = sort === "fiscal"
  if (!fiscal && sort !== "calendar") return undefined
  const next = line.tokens[at + 1]?.key === "'" || line.tokens[at + 1]?.key === "’" ? at + 2 : at + 1
  const value = integerAt(line, next, 4)
  if (value === undefined) return undefined
  if (isYear(value)) return { year: value, fiscal, to: next + 1 }
  return value < 100 && line.tokens[next]!.key.length === 2 ? { year: 2000 + value, fiscal, to: next + 1 } : undefined
}

function readShortYear(line: Line, at: number): YearMatch | undefined {
  const value = line.tokens[at]?.key.length === 2 && isGlued(line, at) ? integerAt(line, at, 2) : undefined
  return value === undefined ? undefined : { year: 2000 + value, fiscal: false, to: at + 1 }
}

/** Reads a quarter, half or month that begins at a token; the year is read apart. */
export function readPart(line: Line, at: number): PartMatch | undefined {
  const token = line.tokens[at]
  if (token === undefined) return undefined
  const marks = line.marks[at]!
  if (marks.half !== undefined)
    return {
      months: 6,
      index: marks.half.value,
      to: endOf(at, marks.half),
      weak: true,
      ...(endOf(at, marks.fiscal) === endOf(at, marks.half) && { fiscal: true }),
    }
  if (marks.month !== undefined)
    return { months: 1, index: marks.month.value.month, to: endOf(at, marks.month), weak: marks.month.value.weak }
  if (token.kind === "number") return readNumberPart(line, at)
  return readCode(line, at) ?? readOrdinalPart(line, at) ?? readUnitNumber(line, at)
}

/** `Q3`, `H2`, `T2`. */
function readCode(line: Line, at: number): PartMatch | undefined {
  const token = line.tokens[at]!
  const months = MONTHS[PERIOD_CODES.get(token.key) ?? ""]
  const index = months === undefined ? undefined : integerAt(line, at + 1, 1)
  if (months === undefined || index === undefined) return undefined
  if (!isGlued(line, at + 1) && !LOOSE_PERIOD_CODES.apart.has(token.key)) return undefined
  return partOf({ months, index, to: at + 2, weak: !CLEAR_PERIOD_CODES.has(token.key) })
}

/** `3Q`, `3季度`, `3분기`, `8月`, `3rd quarter`, `3. Quartal`, `1er semestre`, `3º trimestre`, `3-й квартал`. */
function readNumberPart(line: Line, at: number): PartMatch | undefined {
  const index = integerAt(line, at, 2)
  if (index === undefined) return undefined
  const next = line.tokens[at + 1]
  const code = next === undefined ? undefined : PERIOD_CODES.get(next.key)
  if ((code === "quarter" || code === "half") && isGlued(line, at + 1) && LOOSE_PERIOD_CODES.behind.has(next!.key)) {
    return partOf({ months: MONTHS[code]!, index, to: at + 2, weak: true })
  }
  if (next?.kind === "glyph") return readUnit(line, { at: at + 1, index, weak: false })
  const dashed = next?.key === "-" && isShortEnding(line, at + 2) ? at + 3 : undefined
  const ending = dashed ?? (next?.key === "." || next?.key === "°" || isShortEnding(line, at + 1) ? at + 2 : undefined)
  return ending === undefined ? undefined : readUnit(line, { at: ending, index, weak: true })
}

/** `third quarter`, `第三季度`, `第3四半期`. */
function readOrdinalPart(line: Line, at: number): PartMatch | undefined {
  const ordinal = line.marks[at]?.ordinal
  if (ordinal !== undefined) return readUnit(line, { at: endOf(at, ordinal), index: ordinal.value, weak: true })
  if (line.tokens[at]!.kind !== "glyph") return undefined
  const behind = line.marks[at + 1]?.ordinal
  if (behind !== undefined) return readUnit(line, { at: endOf(at + 1, behind), index: behind.value, weak: false })
  const index = integerAt(line, at + 1, 1)
  return index === undefined ? undefined : readUnit(line, { at: at + 2, index, weak: false })
}

interface UnitPlace {
  readonly at: number
  readonly index: number
  readonly weak: boolean
}

function readUnit(line: Line, { at, index, weak }: UnitPlace): PartMatch | undefined {
  const unit = line.marks[at]?.timeUnit
  const months = unit === undefined ? undefined : MONTHS[unit.value]
  return months === undefined ? undefined : partOf({ months, index, to: endOf(at, unit!), weak })
}

/** `quarter 3`, `Quý 3`, `trimestre 2`. */
function readUnitNumber(line: Line, at: number): PartMatch | undefined {
  const unit = line.marks[at]?.timeUnit
  const months = unit === undefined ? undefined : MONTHS[unit.value]
  const index = unit === undefined ? undefined : integerAt(line, endOf(at, unit), 2)
  if (months === undefined || index === undefined || (months === 1 && line.tokens[at]!.kind === "glyph")) return undefined
  return partOf({ months, index, to: endOf(at, unit!) + 1, weak: true })
}

function partOf(part: PartMatch): PartMatch | undefined {
  return part.index >= 1 && part.index * part.months <= 12 ? part : undefined
}
