import { COMPARISON_SIGNS, CURRENCIES, RANGE_DASHES, UNIT_SYMBOLS } from "../lexicon/common.ts"
import type { Lexicon } from "../lexicon/types.ts"
import { isGlued, type Line, tokenBefore, marksBefore } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { Comparator, Quantity, QuantityType } from "../types.ts"
import { currencyBefore, readUnit, type UnitMatch } from "./measure.ts"
import { isAudience } from "./audience.ts"
import { isNameNumber } from "./names.ts"
import { readNoun } from "./noun.ts"
import { readNumeral, scaled, type Numeral } from "./numeral.ts"

/** A quantity with the tokens it was read from; `to` is the index after the last. */
export interface QuantityAt {
  readonly quantity: Quantity
  readonly at: number
  readonly to: number
  /** What its digits were multiplied by: 1,000,000 in `2 million`; undefined without a scale. */
  readonly scale?: number | undefined
}

/** What the scan of one line knows. */
export interface Scan {
  readonly line: Line
  readonly lexicon: Lexicon
  /** By token index: the index after the date or period that begins there. */
  readonly times: ReadonlyMap<number, number>
}

/** Reads every quantity of a line, in order. */
export function scanQuantities(scan: Scan): readonly QuantityAt[] {
  const found: QuantityAt[] = []
  for (let at = 0; at < scan.line.tokens.length;) {
    const match = scan.times.has(at) ? undefined : readQuantity(scan, at)
    // A sign between two numbers ("5 $ 5") belongs to the first.
    if (match !== undefined && match.at >= (found.at(-1)?.to ?? 0)) found.push(match)
    at = scan.times.get(at) ?? match?.to ?? at + 1
  }
  return found
}

function readQuantity(scan: Scan, at: number): QuantityAt | undefined {
  const token = scan.line.tokens[at]!
  const marks = scan.line.marks[at]!
  if (token.kind === "number") return readMeasured(scan, at)
  if (marks.percentBefore !== undefined) return readPercentBefore(scan, at)
  // "Twice per year" says how often, "twice the orders" how many.
  if (marks.often !== undefined && isRate(scan.line, endOf(at, marks.often))) return readOften(scan, at)
  if (marks.multiple !== undefined && !isJoined(scan.line, at, endOf(at, marks.multiple))) return readMultiple(scan, at)
  if (marks.number !== undefined || marks.one !== undefined) return readSpelled(scan, at)
  if (marks.zero !== undefined) return marks.notZero === undefined && !isInsideWord(scan.line, at) ? readZero(scan, at) : undefined
  return marks.all === undefined || isInsideWord(scan.line, at) ? undefined : readAll(scan, at)
}

/** Whether a word of Hangul syllables begins before a phrase: its syllables there mean something else. */
function isInsideWord(line: Line, at: number): boolean {
  return isGlued(line, at) && line.tokens[at]!.key >= "가" && line.tokens[at - 1]!.kind === "glyph"
}

/** `once a week`. */
function readOften({ line }: Scan, at: number): QuantityAt {
  const often = line.marks[at]!.often!
  const comparator = comparatorBefore(line, at)
  return quantityAt(line, { at, to: endOf(at, often), type: "rate", unit: "x", value: often.value, upper: undefined, comparator })
}

/** Whether a hyphen joins a phrase to the words beside it (`double-sided`). */
function isJoined(line: Line, at: number, to: number): boolean {
  const isJoint = (key: string | undefined): boolean => key === "-" || key === "/"
  return (isJoint(line.tokens[to]?.key) && isGlued(line, to)) || (isJoint(tokenBefore(line, at)?.key) && isGlued(line, at))
}

/** A number in digits with all that belongs to it. */
function readMeasured(scan: Scan, at: number): QuantityAt | undefined {
  const { line, lexicon } = scan
  const numeral = readNumeral(line, at, lexicon.numbers)
  if (numeral === undefined || isClockOrCode(line, at)) return undefined
  const currency = currencyBefore(line, at)
  const first = currency?.at ?? at
  const comparator = comparatorBefore(line, first)
  const range = readRangeEnd(scan, numeral, { at, between: comparator === "between" })
  const last = range ?? numeral
  const unit = currency === undefined ? readUnit(line, last.to) : undefined
  const millions = currency !== undefined && isSmallM(line, last.to)
  const to = unit?.to ?? (millions ? last.to + 1 : last.to)
  const measured = unit !== undefined || currency !== undefined || numeral.scaled || comparator !== undefined
  if (isNameNumber(line, { at, to, measured }, lexicon) || isTerm(scan, first, unit)) return undefined
  if (unit === undefined && currency === undefined && isAudience(line, first)) return undefined
  if (range !== undefined && unit === undefined && isScale(numeral.value, range.value)) return undefined
  const factor = unit?.factor ?? (millions ? 1e6 : 1)
  const base: Draft = {
    type: currency !== undefined ? "money" : (unit?.type ?? "count"),
    unit: currency?.code ?? (unit?.unit || undefined),
    value: scaled(rangeStart(numeral, range), factor),
    upper: range === undefined ? undefined : scaled(range.value, factor),
    at: first,
    to,
    comparator: range !== undefined ? "between" : comparator,
  }
  const found = finish(scan, base, at)
  return { quantity: found.quantity, at: found.at, to: found.to, scale: last.scale }
}

/** `$2–3M`: the scale of the last value holds for the first. */
function rangeStart(first: Numeral, last: Numeral | undefined): number {
  if (last === undefined || first.scaled || !last.scaled) return first.value
  let value = first.value
  while (value > 0 && value * 1000 <= last.value) value *= 1000
  return value
}

/** `0–1`, `0–100`: the scale of a score, not a range to reach. */
function isScale(lower: number, upper: number): boolean {
  return lower === 0 && (upper === 1 || upper === 5 || upper === 10 || upper === 100)
}

/** `in 12 weeks`: a term, which is a deadline and no measure. */
function isTerm({ line }: Scan, at: number, unit: UnitMatch | undefined): boolean {
  if (unit?.type !== "duration" || !LONG_UNITS.has(unit.unit)) return false
  const before = marksBefore(line, at)
  return before !== undefined && endOf(at - 1, before.within) === at && before.before === undefined
}

/** Units of time that plans are made in. */
const LONG_UNITS = new Set(["wk", "mo", "quarter", "y"])

function isSmallM(line: Line, at: number): boolean {
  return line.tokens[at]?.key === "m" && isGlued(line, at)
}

/** `24/7`, `1:1`, `10:30`: a pair that is a name or a time of day. */
function isClockOrCode(line: Line, at: number): boolean {
  const sign = line.tokens[at + 1]?.key
  const next = line.tokens[at + 2]
  const glued = isGlued(line, at + 1) && isGlued(line, at + 2) && next?.kind === "number"
  if (glued && sign === ":") return true
  if (isGlued(line, at) && isGlued(line, at - 1) && tokenBefore(line, at)?.key === ":" && tokenBefore(line, at - 1)?.kind === "number")
    return true
  const isAlways = (first: number): boolean =>
    line.tokens[first]?.key === "24" && line.tokens[first + 1]?.key === "/" && line.tokens[first + 2]?.key === "7"
  return isAlways(at) || (at >= 2 && isAlways(at - 2))
}

interface Draft {
  readonly type: QuantityType
  readonly unit: string | undefined
  readonly value: number
  readonly upper: number | undefined
  readonly at: number
  readonly to: number
  readonly comparator: Comparator | undefined
}

/** The second value of a range: `10–15`, `2 - 3`, `between 5 and 7`. */
function readRangeEnd(scan: Scan, first: Numeral, place: { readonly at: number; readonly between: boolean }): Numeral | undefined {
  const { line, lexicon } = scan
  const afterUnit = readUnit(line, first.to)?.to ?? first.to
  for (const from of afterUnit === first.to ? [first.to] : [first.to, afterUnit]) {
    const sign = line.tokens[from]
    if (sign === undefined) return undefined
    const word = opensRange(line, place.at) ? endOf(from, line.marks[from]?.rangeBetween) : undefined
    const next = RANGE_DASHES.has(sign.key) ? from + 1 : word
    if (next === undefined || (sign.spaced && isGlued(line, next) && RANGE_DASHES.has(sign.key))) continue
    const skip = line.tokens[next]?.key === "$" || line.tokens[next]?.key === "€" ? next + 1 : next
    const last = line.tokens[skip]?.kind === "number" ? readNumeral(line, skip, lexicon.numbers) : undefined
    if (last !== undefined && last.value > first.value * (last.scaled && !first.scaled ? 1e-9 : 1)) return last
  }
  return undefined
}

/** Whether a word that opens a range (`between`) ends right before the number. */
function opensRange(line: Line, at: number): boolean {
  const first = currencyBefore(line, at)?.at ?? at
  return endOf(first - 1, marksBefore(line, first)?.between) === first || endOf(first - 2, marksBefore(line, first - 1)?.between) === first
}

/** The comparison that ends right before a token. */
export function comparatorBefore(line: Line, at: number): Comparator | undefined {
  const before = tokenBefore(line, at)
  if (before === undefined) return undefined
  const sign = COMPARISON_SIGNS.get(before.key)
  if (sign !== undefined) return before.key === "=>" && tokenBefore(line, at - 1)?.kind === "number" ? undefined : sign
  if (before.key === "=" && tokenBefore(line, at - 1)?.key === "<") return "at-most"
  if (before.key === "=" && tokenBefore(line, at - 1)?.key === ">") return "at-least"
  // The phrases are at most six tokens long.
  for (let first = Math.max(0, at - 8); first < at; first++) {
    const mark = line.marks[first]?.before
    if (mark !== undefined && endOf(first, mark) === at) return mark.value
  }
  return undefined
}

/** What follows the unit: plus sign, ratio, comparison, counted noun, rate. */
function finish(scan: Scan, draft: Draft, numberAt: number): QuantityAt {
  const { line } = scan
  const plus = line.tokens[draft.to]?.key === "+" && isGlued(line, draft.to)
  const to = plus ? draft.to + 1 : draft.to
  const ratio = draft.type === "count" || draft.type === "score" ? readRatio(scan, to) : undefined
  const unitBehindPlus = plus && draft.unit === undefined ? readUnit(line, to) : undefined
  const noun =
    ratio === undefined && draft.type === "count" && draft.unit === undefined && unitBehindPlus === undefined
      ? readNoun(scan, to)
      : undefined
  const end = ratio?.to ?? unitBehindPlus?.to ?? to
  const times = draft.type === "count" ? line.marks[end]?.times : undefined
  const after = line.marks[end]?.after
  const comparator = draft.comparator ?? (plus ? "at-least" : after?.value)
  const rate = isRate(line, noun?.to ?? endOf(end, times) ?? endOf(end, after) ?? end)
  const factor = times !== undefined && !rate
  const type = ratio !== undefined ? "ratio" : factor ? "multiplier" : (unitBehindPlus?.type ?? draft.type)
  const unit = factor ? "x" : (ratio?.unit ?? unitBehindPlus?.unit ?? draft.unit ?? noun?.unit)
  const signed = signedStart(scan, draft.at)
  const last = endOf(end, after) ?? (factor ? endOf(end, times) : end)
  return quantityAt(line, {
    at: signed.at,
    to: last,
    type: rate && (type === "count" || type === "money") ? "rate" : draft.value === 0 && type === "count" ? "zero" : type,
    unit,
    comparator,
    value: signed.negative && numberAt === draft.at ? -draft.value : draft.value,
    upper: draft.upper,
  })
}

/** A sign of change that touches the number: `+5`, `-20%`; part of the quantity's text. */
function signedStart({ line, lexicon }: Scan, at: number): { readonly at: number; readonly negative: boolean } {
  const before = tokenBefore(line, at)
  const word = minusWordBefore(line, at)
  if (word !== undefined) return { at: word, negative: true }
  if (before === undefined || !isGlued(line, at)) return { at, negative: false }
  const minus = before.key === "-" || before.key === "−" || before.key === "–"
  if (!minus && before.key !== "+") return { at, negative: false }
  const front = tokenBefore(line, at - 1)
  // "12%+": the sign belongs to the number in front.
  if (!before.spaced && (front?.key === "%" || CURRENCIES.has(front?.key ?? ""))) return { at, negative: false }
  // `不良率を-12%`: where no space parts words, the end of an object does.
  const isParted = before.spaced || front?.kind === "sign" || lexicon.kinds?.closing?.objects?.includes(front?.key ?? "") === true
  return isParted ? { at: at - 1, negative: minus } : { at, negative: false }
}

/** The longest word for a minus, in tokens. */
const LONGEST_MINUS = 4

/** Where a word for the minus sign begins that ends at a token: `マイナス12`, `minus 12`; between two numbers it subtracts. */
function minusWordBefore(line: Line, at: number): number | undefined {
  for (let first = at - 1; first >= Math.max(0, at - LONGEST_MINUS); first--)
    if (endOf(first, line.marks[first]!.minus) === at) return tokenBefore(line, first)?.kind === "number" ? undefined : first
  return undefined
}

function isRate(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined) return false
  const next = token.key === "/" ? at + 1 : endOf(at, line.marks[at]?.per)
  return (
    next !== undefined &&
    (line.marks[next]?.timeUnit !== undefined ||
      UNIT_SYMBOLS.get(line.tokens[next]?.key ?? "")?.type === "duration" ||
      line.marks[next]?.unit?.value.type === "duration")
  )
}

/** `/5`, ` of 5`, ` out of the 10`. */
function readRatio(scan: Scan, at: number): { readonly to: number; readonly unit: string } | undefined {
  const { line, lexicon } = scan
  const token = line.tokens[at]
  const word = line.marks[at]?.outOf
  const next = token?.key === "/" ? at + 1 : endOf(at, word)
  if (next === undefined || (token?.kind === "word" && isGlued(line, at))) return undefined
  const whole = endOf(next, line.marks[next]?.nameBefore) ?? next
  const last = readNumeral(line, whole, lexicon.numbers)
  if (last === undefined || (scan.times.has(whole) && token?.key !== "/")) return undefined
  return { to: last.to, unit: `/${last.value}` }
}

/** A number in words: only with something behind that it counts, or after a relation. */
function readSpelled(scan: Scan, at: number): QuantityAt | undefined {
  const { line, lexicon } = scan
  const one = line.marks[at]!.number === undefined
  const numeral = one
    ? { value: 1, to: endOf(at, line.marks[at]!.one!), scaled: false, scale: undefined }
    : readNumeral(line, at, lexicon.numbers)
  if (numeral === undefined || isJoined(line, at, numeral.to) || isAfterNamed(line, at)) return undefined
  const unit = readUnit(line, numeral.to)
  const comparator = comparatorBefore(line, at)
  const draft: Draft = {
    type: unit?.type ?? "count",
    unit: unit?.unit,
    value: scaled(numeral.value, unit?.factor ?? 1),
    upper: undefined,
    at,
    to: unit?.to ?? numeral.to,
    comparator,
  }
  const glyph = line.tokens[at]!.kind === "glyph"
  const noun = unit === undefined && readRatio(scan, draft.to) === undefined ? readNoun(scan, draft.to) : undefined
  if (glyph && unit === undefined && noun === undefined) return undefined
  const found = finish(scan, draft, at)
  // An article is a number only where one is compared, or done at a rate.
  return one && comparator === undefined && found.quantity.type !== "rate" && !(glyph && hasCadence(line, at)) ? undefined : found
}

/** Whether a word for how often stands a few tokens before. */
function hasCadence(line: Line, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) if (line.marks[before]!.cadence !== undefined) return true
  return false
}

function isAfterNamed(line: Line, at: number): boolean {
  return endOf(at - 1, marksBefore(line, at)?.nameBefore) === at || endOf(at - 1, marksBefore(line, at)?.every) === at
}

function readPercentBefore(scan: Scan, at: number): QuantityAt | undefined {
  const { line, lexicon } = scan
  const numeral = readNumeral(line, endOf(at, line.marks[at]!.percentBefore!), lexicon.numbers)
  if (numeral === undefined) return undefined
  const comparator = comparatorBefore(line, at)
  return finish(scan, { type: "percent", unit: "%", value: numeral.value, upper: undefined, at, to: numeral.to, comparator }, -1)
}

function readMultiple({ line }: Scan, at: number): QuantityAt {
  const multiple = line.marks[at]!.multiple!
  const to = endOf(at, multiple)
  return quantityAt(line, { at, to, type: "multiplier", unit: "x", value: multiple.value, upper: undefined, comparator: undefined })
}

/** `zero P1 incidents`; nothing is counted when no word follows, except where the number alone is meant. */
function readZero(scan: Scan, at: number): QuantityAt | undefined {
  const { line } = scan
  const to = endOf(at, line.marks[at]!.zero!)
  if (line.marks[at]!.before !== undefined || isJoined(line, at, to) || isRemark(scan, at)) return undefined
  const noun = readNoun(scan, to)
  const unit = readUnit(line, to)
  return quantityAt(line, { at, to, type: "zero", unit: unit?.unit ?? noun?.unit, value: 0, upper: undefined, comparator: undefined })
}

/** `…, no free samples`, `(no weekend work)`: behind a sign a word that denies adds a remark, where `zero` would count. */
function isRemark({ line, lexicon }: Scan, at: number): boolean {
  const before = tokenBefore(line, at)
  return before?.kind === "sign" && before.key !== ":" && lexicon.numbers.denials?.includes(line.tokens[at]!.key) === true
}

/** `all services`: full coverage of what follows. */
function readAll(scan: Scan, at: number): QuantityAt | undefined {
  const { line } = scan
  const to = endOf(at, line.marks[at]!.all!)
  // "Each" and "every" say for whom, unless the statement is about every one of them.
  if (line.marks[at]!.every !== undefined && at > 0 && line.marks[at - 1]!.verb === undefined && !isOpened(line, at)) return undefined
  if (line.marks[at]!.cadence !== undefined || isJoined(line, at, to) || !countsSomething(scan, at, to)) return undefined
  if (line.marks[to]?.timeUnit !== undefined || isForEveryone(line, at, to)) return undefined
  return quantityAt(line, { at, to, type: "coverage", unit: "%", value: 100, upper: undefined, comparator: undefined })
}

/** `Ensure that each baker …`: behind an opening the statement's own words begin. */
function isOpened(line: Line, at: number): boolean {
  return [1, 2, 3].some(step => at >= step && endOf(at - step, line.marks[at - step]!.opener) === at)
}

/** Whether things follow; in scripts without spaces any word may, and the next character shows only that one does. */
function countsSomething(scan: Scan, at: number, to: number): boolean {
  if (scan.line.tokens[at]!.kind !== "glyph") return readNoun(scan, to) !== undefined
  return scan.line.tokens[to]?.kind === "glyph" && scan.line.marks[to]!.number === undefined
}

/** `value for all members`: whom it is for, not how many of them. */
function isForEveryone(line: Line, at: number, to: number): boolean {
  const before = tokenBefore(line, at)
  const { preposition, clauseOpening, to: towards } = marksBefore(line, at) ?? {}
  if (before === undefined || (towards === undefined && (preposition === undefined || clauseOpening !== undefined))) return false
  return [0, 1, 2, 3].some(step => line.marks[to + step]?.population !== undefined)
}

function quantityAt(line: Line, draft: Draft): QuantityAt {
  const start = line.tokens[draft.at]!.start
  const end = line.tokens[draft.to - 1]!.end
  const quantity: Quantity = {
    type: draft.type,
    value: draft.value,
    upper: draft.upper,
    unit: draft.unit,
    comparator: draft.comparator,
    text: line.text.slice(start, end),
    from: "statement",
    start,
    end,
  }
  return { quantity, at: draft.at, to: draft.to, scale: undefined }
}
