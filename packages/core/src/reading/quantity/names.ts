import { RANGE_DASHES } from "../lexicon/common.ts"
import type { Lexicon } from "../lexicon/types.ts"
import { isCapital, isGlued, type Line, tokenBefore } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import { currencyBefore } from "./measure.ts"

/** Signs that may touch a number from the front without making a code of it. */
const OPENERS = new Set([
  ..."([{（【「『\"“‘'’«,;:=><≥≤⩾⩽≧≦＞＜~≈±+*×：，、；。|!?·•",
  "->",
  "-->",
  "=>",
  ">=",
  "<=",
  "=<",
  "==>",
  "→",
  "⇒",
])

/** What a number with its unit looks like to the question whether it is a name. */
export interface NamedNumber {
  /** Index of the number's token. */
  readonly at: number
  /** Index after number, scale and unit. */
  readonly to: number
  /** Whether a unit, a scale or a comparison makes a measure of it. */
  readonly measured: boolean
}

/** Whether the digits at a token belong to a code, a version, a list marker or a name, and so measure nothing. */
export function isNameNumber(line: Line, number: NamedNumber, { numbers: words, kinds }: Lexicon): boolean {
  if (isGluedToCode(line, number.at)) return true
  if (isListMarker(line, number.at) || isFootnote(line, number.at)) return true
  if (isGluedToWordBehind(line, number)) return true
  if (number.measured) return false
  if (isOrdinal(line, number.at, words) || line.marks[number.to]?.nameAfter !== undefined) return true
  if (line.tokens[number.at]!.key.length >= 9 && /^\d+$/.test(line.tokens[number.at]!.key)) return true
  return isAfterName(line, number.at) || isAfterProperName(line, number, kinds !== undefined)
}

/** Letters or `#`, `@`, `_`, `/`, `-` of a code touch the number from the front. */
function isGluedToCode(line: Line, at: number): boolean {
  if (!isGlued(line, at)) return false
  const before = line.tokens[at - 1]!
  if (before.kind === "glyph" || OPENERS.has(before.key)) return false
  if (currencyBefore(line, at) !== undefined) return false
  if (before.key === "+" && isGlued(line, at - 1) && tokenBefore(line, at - 1)?.kind === "number") return true
  if (before.kind === "word" || before.kind === "number") return before.kind === "word" || !isGlued(line, at - 1)
  if (!RANGE_DASHES.has(before.key) && before.key !== "/") return before.key !== "." || isGlued(line, at - 1)
  // A dash or slash is the number's own sign after a space, and part of a code after letters or after digits that were no quantity.
  const front = tokenBefore(line, at - 1)
  return isGlued(line, at - 1) && (front?.kind === "word" || front?.kind === "number")
}

/** `1.` or `2)` at the start of the text. */
function isListMarker(line: Line, at: number): boolean {
  if (at !== 0) return false
  const next = line.tokens[1]
  return (next?.key === "." || next?.key === ")" || next?.key === "、") && isGlued(line, 1) && line.tokens[2]?.spaced === true
}

/** `[1]`. */
function isFootnote(line: Line, at: number): boolean {
  return tokenBefore(line, at)?.key === "[" && line.tokens[at + 1]?.key === "]"
}

/** Letters that are no unit touch the number from behind (`5G`, `2FA`), or a hyphen joins it to a word (`90-day plan`). */
function isGluedToWordBehind(line: Line, { to }: NamedNumber): boolean {
  const next = line.tokens[to]
  if (next === undefined || !isGlued(line, to)) return false
  const own = line.tokens[to - 1]!.kind
  if (next.kind === "word") return own === "number" && line.marks[to]!.times === undefined
  if (next.key !== "-" && next.key !== "_" && next.key !== "‑") return next.key === "@"
  return own === "number" && line.tokens[to + 1]?.kind === "word" && isGlued(line, to + 1) && line.marks[to + 1]?.times === undefined
}

/** `3rd`, `1er`, `2º`. */
function isOrdinal(line: Line, at: number, words: Lexicon["numbers"]): boolean {
  const next = line.tokens[at + 1]
  return next !== undefined && isGlued(line, at + 1) && words.ordinalEndings.includes(next.key)
}

/** A word after which numbers are names ends right before the number: `phase 2`, `第 3`. */
function isAfterName(line: Line, at: number): boolean {
  for (let first = Math.max(0, at - 3); first < at; first++) {
    if (endOf(first, line.marks[first]?.nameBefore) === at) return true
  }
  return false
}

/** A capitalised word inside the text, as in a product's name, with a number that counts nothing behind: `Windows 11`. */
function isAfterProperName(line: Line, { at, to }: NamedNumber, knowsMetrics: boolean): boolean {
  const before = tokenBefore(line, at)
  if (before?.kind !== "word" || at < 2 || !line.tokens[at]!.spaced) return false
  if (!isCapital(line.text, before)) return false
  const rest = line.text.slice(before.start + 1, before.end)
  const { metric, metricHead } = line.marks[at - 1]!
  // An acronym in front of a number is a metric as often (`NPS 45`); only where metrics are known can the two be told apart.
  if (metric !== undefined || metricHead !== undefined || (rest === rest.toUpperCase() && !knowsMetrics)) return false
  if (line.tokens[at - 2]!.kind === "sign" && line.tokens[at - 2]!.key !== ",") return false
  const next = line.tokens[to]
  return (next === undefined || next.kind !== "word") && (!isTitle(line) || standsOut(line, at))
}

/** Whether the capitalised words in front of a number are a name in a short sentence: `Upgrade to Harbour Log 4`. */
function standsOut(line: Line, number: number): boolean {
  let start = number
  while (start > 1 && line.tokens[start - 1]!.kind === "word" && isCapital(line.text, line.tokens[start - 1]!)) start--
  let words = 0
  for (let at = 1; at < start; at++) {
    const token = line.tokens[at]!
    if (token.kind !== "word") continue
    if (isCapital(line.text, token)) return false
    words++
  }
  return words > 0
}

/** Tokens that are looked at to tell a title; more would not change the answer. */
const TITLE_REACH = 40

/** Whether most words are capitalised, so that capitals tell nothing. */
function isTitle(line: Line): boolean {
  let words = 0
  let capitals = 0
  for (let at = 1; at < Math.min(line.tokens.length, TITLE_REACH); at++) {
    const token = line.tokens[at]!
    if (token.kind !== "word" || token.end - token.start < 4) continue
    words++
    if (isCapital(line.text, token)) capitals++
  }
  return words > 1 && capitals * 3 > words * 2
}
