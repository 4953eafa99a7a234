import { ARROWS, RANGE_DASHES } from "../lexicon/common.ts"
import { annotateText } from "../lexicon/languages.ts"
import type { Lexicon } from "../lexicon/types.ts"
import type { Line } from "../text/line.ts"
import { isGlued, isPlain, marksBefore } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { DeadlineReading } from "../types.ts"
import { integerAt, readDate } from "./dates.ts"
import { readPeriod } from "./periods.ts"
import { canHoldTime } from "./times.ts"
import { addDays } from "./calendar.ts"
import { resolveDate, resolvePeriod, resolveRelative, startOfPeriod, type TimeFrame } from "./resolve.ts"

/** A date by which, with its tokens. */
export interface DeadlineAt {
  readonly at: number
  readonly to: number
  /** ISO day, when it can be told. */
  readonly date: string | undefined
}

/** A point in time found at a token, its ISO day when it can be told. */
interface MomentAt {
  readonly to: number
  readonly date: string | undefined
  /** ISO day on which a period begins; undefined for a day, and for a part of a period. */
  readonly start?: string | undefined
  /** A whole date or period, which a preposition of place in time makes a deadline; a sprint or week number is one only after "by". */
  readonly calendar: boolean
}

/** Finds the deadline of a line; a word for "by" weighs more than a period that only stands there. */
export function findDeadline(line: Line, frame: TimeFrame): DeadlineAt | undefined {
  for (const read of [readDue, readDueAfter, readOpening, readWithin, readRelative, readBare]) {
    for (let at = 0; at < line.tokens.length; at++) {
      if (isPlain(line, at) && line.tokens[at]!.kind === "sign") continue
      const found = read(line, at, frame)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** `by June 30`, `before the end of Q3`, `until week 8`. */
function readDue(line: Line, at: number, frame: TimeFrame): DeadlineAt | undefined {
  const due = line.marks[at]?.due
  const moment = due === undefined ? undefined : readMoment(line, endOf(at, due), frame)
  if (moment === undefined) return undefined
  const date = endOf(at, line.marks[at]!.sooner) === endOf(at, due!) ? dayBefore(moment) : moment.date
  return { at, to: moment.to, date }
}

/** The last day that is before a moment: `before November` ends with October; a day itself is taken as the last one. */
function dayBefore({ date, start }: MomentAt): string | undefined {
  return start === undefined ? date : addDays(start, -1)
}

/** `9月30日前`, `年末まで`, `2026년 3분기까지`. */
function readDueAfter(line: Line, at: number, frame: TimeFrame): DeadlineAt | undefined {
  const span = line.tokens[at]!.kind === "number" ? readSpan(line, at) : undefined
  const spanEnd = span === undefined ? undefined : endOf(span, line.marks[span]?.dueAfter)
  if (spanEnd !== undefined && line.tokens[span!]!.kind === "glyph") return { at, to: spanEnd, date: undefined }
  const moment = readPlainMoment(line, at, frame)
  if (moment === undefined) return undefined
  const ended = endOf(moment.to, line.marks[moment.to]?.endAfter) ?? moment.to
  const after = line.marks[ended]?.dueAfter
  if (after === undefined || line.tokens[ended]!.kind !== "glyph") return undefined
  const isBefore = ended === moment.to && endOf(ended, line.marks[ended]!.sooner) === endOf(ended, after)
  return { at, to: endOf(ended, after), date: isBefore ? dayBefore(moment) : moment.date }
}

/** `within the first month`, `within the initial pilot quarter`: when it begins, the text does not say. */
function readOpening(line: Line, at: number): DeadlineAt | undefined {
  const opening = line.marks[at]?.opening
  if (opening === undefined) return undefined
  for (const unit of [endOf(at, opening), endOf(at, opening) + 1]) {
    const found = line.marks[unit]?.timeUnit
    if (found !== undefined && found.value !== "day") return { at, to: endOf(unit, found), date: undefined }
    if (line.tokens[unit]?.kind !== "word") return undefined
  }
  return undefined
}

/** `in Q3`, `during next month`, `in 12 weeks`: not from which place, but in which time. */
function readWithin(line: Line, at: number, frame: TimeFrame): DeadlineAt | undefined {
  const within = line.marks[at]?.within
  if (within === undefined) return undefined
  const moment = readMoment(line, endOf(at, within), frame)
  if (moment?.calendar === true) return { at, to: moment.to, date: moment.date }
  const span = readSpan(line, endOf(at, within)) ?? readDaysAfter(line, endOf(at, within))
  return span === undefined ? undefined : { at, to: span, date: undefined }
}

/** A promise to customers is kept within days of each request; a term since a single event is longer. */
const SHORTEST_TERM_IN_DAYS = 14

/** `60 days` of `within 60 days of the launch`. */
function readDaysAfter(line: Line, at: number): number | undefined {
  const days = integerAt(line, at, 3)
  const unit = line.marks[at + 1]?.unit
  if (days === undefined || days < SHORTEST_TERM_IN_DAYS || unit?.value.type !== "duration" || unit.value.unit !== "d") return undefined
  const to = endOf(at + 1, unit)
  const joined = endOf(to, line.marks[to]?.joiner)
  const event = joined === undefined ? undefined : line.marks[joined]
  return event === undefined || event.every !== undefined || event.number !== undefined ? undefined : to
}

/** `this quarter`, `EOQ`, `end of Q3`, wherever it stands. */
function readRelative(line: Line, at: number, frame: TimeFrame): DeadlineAt | undefined {
  if (isAfterCadence(line, at)) return undefined
  const marks = line.marks[at]!
  if (marks.relative === undefined && marks.ahead === undefined && marks.end === undefined) return undefined
  // "Today" without "by" is when something is, not by when.
  if (marks.relative?.value.unit === "day") return undefined
  if (isOfParticiple(line, at) || isAttribute(line, endOf(at, marks.relative))) return undefined
  const moment = readMoment(line, at, frame)
  return moment === undefined ? undefined : { at, to: moment.to, date: moment.date }
}

/** `来期の予算`: in scripts without spaces a word between the time and what follows says of when that is. */
function isAttribute(line: Line, to: number | undefined): boolean {
  return to !== undefined && line.tokens[to]?.kind === "glyph" && line.marks[to]!.joiner !== undefined
}

/** `Answer the letters received this month`: the time is that of the letters. With a number it is the result's: `Have 9 kilns built this year`. */
function isOfParticiple(line: Line, at: number): boolean {
  const verb = line.marks[0]?.verb
  if (verb === undefined || at - 2 < endOf(0, verb) || line.marks[at - 1]?.participle === undefined) return false
  return line.tokens[at - 2]!.kind === "word" && line.marks[at - 2]!.auxiliary === undefined && !isNumberAmong(line, 0, at)
}

/** A whole date or period at the end or in parentheses, with nothing to say what it is for. */
function readBare(line: Line, at: number, frame: TimeFrame): DeadlineAt | undefined {
  const moment = readPlainMoment(line, at, frame)
  if (moment === undefined || at === 0) return undefined
  const before = line.tokens[at - 1]!.key
  const next = line.tokens[moment.to]
  const closed = next === undefined || (next.key === "." && line.tokens[moment.to + 1] === undefined)
  if ((before === "(" || before === "[" || before === "（") && (next?.key === ")" || next?.key === "]" || next?.key === "）"))
    return isOfBaseline(line, at - 1, moment.to + 1) ? undefined : { at, to: moment.to, date: moment.date }
  return closed && (before === "-" || before === "–" || before === "—" || before === ",") && !isGlued(line, at)
    ? { at, to: moment.to, date: moment.date }
    : undefined
}

/** `from 61 % (spring 2025) to 80 %`: a bracket between the values of a change says when the first was measured. */
function isOfBaseline(line: Line, opening: number, behind: number): boolean {
  const leads = endOf(behind, line.marks[behind]?.to) ?? (ARROWS.has(line.tokens[behind]?.key ?? "") ? behind + 1 : undefined)
  // A currency or a comparison may stand in front of the second value.
  if (leads === undefined || !isNumberAmong(line, leads, leads + 2)) return false
  return isNumberAmong(line, Math.max(0, opening - VALUE), opening)
}

function isNumberAmong(line: Line, from: number, to: number): boolean {
  return line.tokens.slice(from, to).some(({ kind }) => kind === "number")
}

/** How many tokens a value with its unit has at most. */
const VALUE = 5

function isAfterCadence(line: Line, at: number): boolean {
  return endOf(at - 1, marksBefore(line, at)?.every) === at
}

/** A moment with its qualifiers: `the end of Q3`, `mid-June`, `quarter end`, `week 8`. */
function readMoment(line: Line, start: number, frame: TimeFrame): MomentAt | undefined {
  let at = start
  let vague = false
  for (let skipped = 0; skipped < 3; skipped++) {
    const marks = line.marks[at]
    const qualifier = marks?.end ?? marks?.middle ?? marks?.start
    if (qualifier === undefined || marks?.relative !== undefined) break
    vague = marks?.end === undefined
    at = endOf(at, qualifier)
    if (line.tokens[at]?.key === "-") at++
  }
  const the = endOf(at, line.marks[at]?.joiner)
  const moment =
    readPlainMoment(line, at, frame) ??
    (the === undefined ? undefined : readPlainMoment(line, the, frame)) ??
    (at > start ? (readIteration(line, at, frame) ?? readUnitMoment(line, at, frame)) : undefined)
  if (moment === undefined) return readEndedUnit(line, start, frame) ?? readIteration(line, at, frame)
  if (at === start) return moment
  return { ...moment, start: undefined, date: vague ? undefined : moment.date }
}

function readPlainMoment(line: Line, at: number, frame: TimeFrame): MomentAt | undefined {
  const marks = line.marks[at]
  if (marks === undefined || (marks.relative === undefined && marks.ahead === undefined && !canHoldTime(line, at))) return undefined
  const date = readDate(line, at)
  if (date !== undefined) return { to: date.to, date: resolveDate(date, frame), calendar: true }
  const relative = marks.relative
  if (relative !== undefined) return { to: endOf(at, relative), date: resolveRelative(relative.value, frame), calendar: true }
  const next = endOf(at, marks.ahead)
  const unit = next === undefined ? undefined : line.marks[next]?.timeUnit
  if (next !== undefined && marks.ahead !== undefined && unit !== undefined)
    return { to: endOf(next, unit), date: resolveRelative({ unit: unit.value, ahead: marks.ahead.value }, frame), calendar: true }
  return readPeriodMoment(line, at, frame)
}

function readPeriodMoment(line: Line, at: number, frame: TimeFrame): MomentAt | undefined {
  const dated = readPeriod(line, at, {})
  if (dated !== undefined) return { to: dated.to, date: dated.period.end, start: dated.period.start, calendar: true }
  const month = line.marks[at]?.month
  if (
    month?.value.weak === true &&
    endOf(at, month) === at + 1 &&
    line.text[line.tokens[at]!.start] === line.text[line.tokens[at]!.start]!.toLowerCase()
  )
    return undefined
  const part = month === undefined ? readPeriod(line, at, { year: 2020 }) : { period: undefined, to: endOf(at, month) }
  if (part === undefined) return undefined
  const date = resolvePeriod(line, at, frame)
  return { to: part.to, date, start: date === undefined ? undefined : startOfPeriod(line, at, date), calendar: true }
}

/** `end of the quarter`: the unit alone, after a word for its end. */
function readUnitMoment(line: Line, at: number, frame: TimeFrame): MomentAt | undefined {
  // In `конца года` the word for year is one that also joins the parts of a date.
  const own = line.marks[at]?.timeUnit
  const next = own === undefined ? (endOf(at, line.marks[at]?.joiner) ?? at) : at
  const unit = own ?? line.marks[next]?.timeUnit
  return unit === undefined
    ? undefined
    : { to: endOf(next, unit), date: resolveRelative({ unit: unit.value, ahead: 0 }, frame), calendar: true }
}

/** `quarter end`, `year-end`, `season's end`. */
function readEndedUnit(line: Line, at: number, frame: TimeFrame): MomentAt | undefined {
  const unit = line.marks[at]?.timeUnit
  if (unit === undefined) return undefined
  const next = endOf(at, unit)
  const ended = line.tokens[next]?.key === "-" ? next + 1 : next
  const to = endOf(ended, line.marks[ended]?.endAfter)
  return to === undefined ? undefined : { to, date: resolveRelative({ unit: unit.value, ahead: 0 }, frame), calendar: true }
}

/** `week 8`, `sprint 12`, `KW36`, `month 2–3`: a deadline without a day, unless the cycle's weeks are counted. */
function readIteration(line: Line, at: number, frame: TimeFrame): MomentAt | undefined {
  const iteration = line.marks[at]?.iteration ?? line.marks[at]?.timeUnit
  const first = iteration === undefined ? undefined : integerAt(line, endOf(at, iteration), 3)
  if (iteration === undefined || first === undefined) return undefined
  const second = RANGE_DASHES.has(line.tokens[endOf(at, iteration) + 1]?.key ?? "")
    ? integerAt(line, endOf(at, iteration) + 2, 3)
    : undefined
  const to = endOf(at, iteration) + (second === undefined ? 1 : 3)
  const week =
    line.marks[at]!.timeUnit?.value === "week"
      ? resolveRelative({ unit: "week", ahead: (second ?? first) - 1 }, { ...frame, now: frame.cycle?.start })
      : undefined
  return { to, date: week, calendar: false }
}

/** `12 weeks`, `the next three months`: a span long enough to be a term, not a duration that is measured. */
function readSpan(line: Line, start: number): number | undefined {
  const at = endOf(start, line.marks[start]?.ahead) ?? endOf(start, line.marks[start]?.joiner) ?? start
  const next = endOf(at, line.marks[at]?.ahead) ?? at
  const number = line.tokens[next]?.kind === "number" ? next + 1 : endOf(next, line.marks[next]?.number)
  const unit = number === undefined ? undefined : line.marks[number]?.unit
  const isTerm = unit?.value.type === "duration" && ["wk", "mo", "quarter", "y"].includes(unit.value.unit)
  return isTerm && number !== undefined ? endOf(number, unit) : undefined
}

/** The deadline of a field's text (`2026-09-30`, `Q3`, `end of June`), whatever stands around it. */
export function readDueField(text: string, lexicon: Lexicon, frame: TimeFrame): DeadlineReading | undefined {
  const line = annotateText(text, lexicon)
  for (let at = 0; at < line.tokens.length; at++) {
    const moment = readMoment(line, at, frame)
    if (moment !== undefined) return { text: text.trim(), date: moment.date, from: "due", range: undefined }
  }
  return readSpan(line, 0) === undefined ? undefined : { text: text.trim(), date: undefined, from: "due", range: undefined }
}
