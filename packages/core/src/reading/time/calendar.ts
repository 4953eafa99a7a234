import type { Period } from "../../model/index.ts"

/** The number of days of a month; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeapYear ? 29 : MONTH_LENGTHS[month - 1]!
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether year, month (1 to 12) and day name a day of the calendar. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** `2026-09-30`; month 1 to 12. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`
}

/** The day a number of days after an ISO day. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Months of a period that repeats within a year: 3 for quarters, 6 for halves, 1 for months, 12 for the year. */
export type MonthCount = 1 | 3 | 6 | 12

const LETTER: Readonly<Record<MonthCount, string>> = { 1: "", 3: "Q", 6: "H", 12: "" }

/** The `index`-th (1-based) period of that many months in a calendar year. */
export function calendarPeriod(year: number, months: MonthCount, index: number): Period {
  const first = (index - 1) * months + 1
  const last = first + months - 1
  const suffix = months === 12 ? "" : months === 1 ? `-${pad(index)}` : `-${LETTER[months]}${index}`
  return { name: `${year}${suffix}`, start: isoDay(year, first, 1), end: isoDay(year, last, daysInMonth(year, last)) }
}

/** A part of a fiscal year. */
export interface FiscalPart {
  readonly months: MonthCount
  /** 1-based within the year. */
  readonly index: number
  /** Whether the year bears the number of the calendar year in which it starts; else of the one in which it ends. */
  readonly isNamedAfterStart?: boolean
}

/** A fiscal year, or its quarter or half; without the month in which the fiscal year starts (1 to 12) its days are unknown. */
export function fiscalPeriod(year: number, part: FiscalPart, yearStart: number | undefined): Period {
  const suffix = part.months === 12 ? "" : `-${LETTER[part.months]}${part.index}`
  const name = `FY${pad(year % 100)}${suffix}`
  if (yearStart === undefined) return { name, start: undefined, end: undefined }
  const offset = yearStart - 1 + (part.index - 1) * part.months
  const firstYear = yearStart === 1 || part.isNamedAfterStart === true ? year : year - 1
  const start = monthAfter(firstYear, offset)
  const end = monthAfter(firstYear, offset + part.months - 1)
  return { name, start: isoDay(start.year, start.month, 1), end: isoDay(end.year, end.month, daysInMonth(end.year, end.month)) }
}

function monthAfter(year: number, offset: number): { readonly year: number; readonly month: number } {
  return { year: year + Math.floor(offset / 12), month: (offset % 12) + 1 }
}

/** The period between two ISO days, named as a quarter, half, month or year when it equals one. */
export function rangePeriod(start: string, end: string): Period {
  const year = Number(start.slice(0, 4))
  const month = Number(start.slice(5, 7))
  for (const months of [1, 3, 6, 12] as const) {
    if ((month - 1) % months !== 0) continue
    const whole = calendarPeriod(year, months, (month - 1) / months + 1)
    if (whole.start === start && whole.end === end) return whole
  }
  return { name: `${start}/${end}`, start, end }
}

function pad(value: number): string {
  return String(value).padStart(2, "0")
}
