import { integerAt } from "./dates.ts"
import { isoDay, type MonthCount, rangePeriod } from "./calendar.ts"
import { isGlued, type Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { Period } from "../../model/index.ts"
import { type PartMatch, readPart } from "./period-parts.ts"

const JOINS: ReadonlySet<string> = new Set(["/", "+", "&"])

/** The last of two parts named together: `2` of `Q1/2`, `Q2` of `Q1/Q2`; undefined when none follows. */
export function readSecondPart(line: Line, first: PartMatch): PartMatch | undefined {
  const sign = line.tokens[first.to]
  if (sign === undefined || !JOINS.has(sign.key) || first.months === 1) return undefined
  const named = readPart(line, first.to + 1)
  const index = isGlued(line, first.to + 1) ? integerAt(line, first.to + 1, 1) : undefined
  const second = named ?? (index === undefined ? undefined : { months: first.months, index, to: first.to + 2, weak: first.weak })
  if (second === undefined || second.months !== first.months || second.index <= first.index) return undefined
  return second.index * second.months > 12 ? undefined : second
}

const MONTHS: Readonly<Record<string, MonthCount>> = { quarter: 3, half: 6, year: 12 }

/** Where the month that ends a span is named: `Dec 2027` of `half-year to Dec 2027`; undefined when the token begins no such span. */
export function readSpanLead(line: Line, at: number): { readonly months: MonthCount; readonly to: number } | undefined {
  const unit = line.marks[at]?.timeUnit
  const months = unit === undefined ? undefined : MONTHS[unit.value]
  const next = endOf(at, unit)
  const to = next === undefined ? undefined : endOf(next, line.marks[next]?.to ?? line.marks[next]?.due)
  return months === undefined || to === undefined ? undefined : { months, to }
}

/** The months that end with a month; undefined when the last period is no month. */
export function spanEndingIn(months: MonthCount, last: Period): Period | undefined {
  if (last.start === undefined || last.end === undefined || last.start.slice(0, 7) !== last.end.slice(0, 7)) return undefined
  const end = Number(last.end.slice(0, 4)) * 12 + Number(last.end.slice(5, 7))
  const start = end - months
  return rangePeriod(isoDay(Math.floor(start / 12), (start % 12) + 1, 1), last.end)
}
