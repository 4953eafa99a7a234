import { PERIOD_CODES } from "../lexicon/common.ts"
import type { Line } from "../text/line.ts"
import { isGlued } from "../text/line.ts"
import { integerAt, isShortEnding, readDate } from "./dates.ts"
import { readPeriod } from "./periods.ts"

/** Any year stands for a period that names none, so that its digits are known to be a period's. */
const SOME_YEAR = { year: 2020 }

/** The dates and periods of a line, by the index of their first token; the value is the index after the last. */
export function scanTimes(line: Line): ReadonlyMap<number, number> {
  const times = new Map<number, number>()
  for (let at = 0; at < line.tokens.length;) {
    const to = canHoldTime(line, at) ? endOfTime(line, at) : undefined
    if (to !== undefined) times.set(at, to)
    at = to ?? at + 1
  }
  return times
}

/** Whether a date or period may begin at a token. Most words and numbers begin neither; this keeps the scan cheap. */
export function canHoldTime(line: Line, at: number): boolean {
  const { kind, key } = line.tokens[at]!
  const { era, month, half, ordinal, timeUnit } = line.marks[at]!
  if ((era ?? month ?? half ?? ordinal ?? timeUnit) !== undefined) return true
  if (kind === "number") return canHoldWrittenTime(line, at)
  if (kind === "word") return PERIOD_CODES.has(key)
  const isBeforeNumber = line.tokens[at + 1]?.kind === "number"
  return kind === "glyph" ? isBeforeNumber || line.marks[at + 1]?.ordinal !== undefined : isBeforeNumber && (key === "'" || key === "’")
}

/** The shortest number that tells a time alone: a year, or a date in one token. */
const SHORTEST_TIME = 4

/** Whether a date or period may begin with a number: `2026`, `30.9.26`, `30/9`, `30. September`, `3rd quarter`, `3Q`, `9月`. */
export function canHoldWrittenTime(line: Line, at: number): boolean {
  if (line.tokens[at]!.key.length >= SHORTEST_TIME) return true
  const next = line.tokens[at + 1]
  if (next === undefined) return false
  if (next.kind === "glyph" || "-/.°".includes(next.key) || isShortEnding(line, at + 1)) return true
  const { month, joiner } = line.marks[at + 1]!
  return (month ?? joiner) !== undefined
}

function endOfTime(line: Line, at: number): number | undefined {
  const to = readDate(line, at)?.to ?? readPeriod(line, at, SOME_YEAR)?.to
  if (to === undefined || isCounted(line, at, to)) return undefined
  return to
}

/** A lone number behind which a unit touches was no year after all (`2026元`), nor is one with a currency in front. */
function isCounted(line: Line, at: number, to: number): boolean {
  if (to !== at + 1 || integerAt(line, at, 4) === undefined) return false
  const next = line.tokens[to]
  if (next?.key === "%" || line.marks[to]?.currency !== undefined || line.marks[to]?.scale !== undefined) return true
  return (
    next !== undefined &&
    isGlued(line, to) &&
    (line.marks[to]?.unit !== undefined || line.marks[to]?.counter !== undefined || next.key === "+")
  )
}
