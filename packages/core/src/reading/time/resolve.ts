import type { TimeUnit } from "../lexicon/types.ts"
import type { Line } from "../text/line.ts"
import { addDays, daysInMonth, isoDay } from "./calendar.ts"
import type { DateMatch } from "./dates.ts"
import type { ReadingContext } from "../types.ts"
import { readPeriod } from "./periods.ts"

/** What dates are resolved against; either may be unknown. The day is not read before a date needs it. */
export type TimeFrame = Pick<ReadingContext, "cycle" | "now">

/** The ISO day of a date as written; undefined when its year, or the order of day and month, cannot be told. */
export function resolveDate(date: DateMatch, frame: TimeFrame): string | undefined {
  if (date.ambiguous) return undefined
  if (date.year !== undefined) return isoDay(date.year, date.month, date.day)
  return nearestYear(frame, year => isoDay(year, date.month, date.day))
}

/** The last day of a quarter, half or month that stands at a token without its year. */
export function resolvePeriod(line: Line, at: number, frame: TimeFrame): string | undefined {
  return nearestYear(frame, year => readPeriod(line, at, { year })?.period.end ?? monthEnd(line, at, year))
}

/** The first day of such a period that ends on an ISO day. */
export function startOfPeriod(line: Line, at: number, end: string): string | undefined {
  const period = readPeriod(line, at, { year: Number(end.slice(0, 4)) })?.period
  return period === undefined ? `${end.slice(0, 8)}01` : period.start
}

function monthEnd(line: Line, at: number, year: number): string | undefined {
  const month = line.marks[at]?.month?.value.month
  return month === undefined ? undefined : isoDay(year, month, daysInMonth(year, month))
}

/** The day in the cycle's year, or in the next when the cycle has begun by then; without a cycle the first that is not past. */
function nearestYear(frame: TimeFrame, dayIn: (year: number) => string | undefined): string | undefined {
  const from = frame.cycle === undefined ? frame.now : frame.cycle.start
  if (from === undefined) return undefined
  const year = Number(from.slice(0, 4))
  const day = dayIn(year)
  return day !== undefined && day < from ? dayIn(year + 1) : day
}

/** The last day of the period that runs now, or of one that many periods ahead. */
export function resolveRelative(relative: { readonly unit: TimeUnit; readonly ahead: number }, frame: TimeFrame): string | undefined {
  const now = insideCycle(frame)
  if (now === undefined) return undefined
  const { unit, ahead } = relative
  if (unit === "day") return addDays(now, ahead)
  if (unit === "week") return addDays(now, 7 * ahead + daysToSunday(now, frame))
  return endOfMonths(now, { quarter: 3, half: 6, year: 12, month: 1 }[unit], ahead)
}

/** Today when it lies in the cycle, else the nearest day of the cycle: plans are written before they run and read after. */
function insideCycle({ cycle, now }: TimeFrame): string | undefined {
  if (cycle?.start === undefined || cycle.end === undefined) return cycle === undefined ? now : undefined
  if (now === undefined || now < cycle.start) return now === undefined ? cycle.start : cycle.start
  return now > cycle.end ? cycle.end : now
}

/** A week counted from the cycle's start has seven days; a calendar week ends on Sunday. */
function daysToSunday(day: string, frame: TimeFrame): number {
  if (day === frame.cycle?.start) return 6
  return (7 - new Date(`${day}T00:00:00Z`).getUTCDay()) % 7
}

function endOfMonths(day: string, months: number, ahead: number): string {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const index = Math.floor((month - 1) / months) + ahead
  const last = (index + 1) * months
  const endYear = year + Math.floor((last - 1) / 12)
  const endMonth = ((last - 1) % 12) + 1
  return isoDay(endYear, endMonth, daysInMonth(endYear, endMonth))
}
