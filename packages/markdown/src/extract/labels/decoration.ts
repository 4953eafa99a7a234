import { createLetterPattern } from "@okrlint/core/model"
/** The signs of ASCII that people put before and after words. */
const PLAIN_SIGNS = " \t\n\v\f\r*#>_!^`+<=|~"
const CHECKBOX = /^\[[ xX✓✔]?\]\s*/
const ORDINAL = createLetterPattern(
  String.raw`^[#(（]?(\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3})(?:[.)\]、．）:]+\s*(?=\D)|\s*[.)]\s+|\uFE0F?\u20E3\s*)`,
)
const COMPARISON = createLetterPattern(String.raw`^[<>+~±=≤≥≈−]=?\s?[\p{Nd}$€£]`)

/** What is to be filled in belongs to the words: `from ___ to ___`. */
const BLANK = "___"

/** Where a text's words begin, and the ordinal (`2` of `2. …`) that stands before them. */
export interface Lead {
  readonly start: number
  readonly ordinal: string | undefined
}

const NO_LEAD: Lead = { start: 0, ordinal: undefined }

/** Passes over signs, check boxes and one ordinal at the start of a text. */
export function readLead(text: string): Lead {
  // Most texts begin with a letter.
  const first = text.charCodeAt(0) | 32
  if (first >= 97 && first <= 122) return NO_LEAD
  let start = skipSigns(text, 0)
  let ordinal: string | undefined
  const found = ORDINAL.exec(text.slice(start, start + 24))
  if (found !== null) {
    ordinal = found[1]
    start = skipSigns(text, start + found[0].length)
  }
  return { start, ordinal }
}

function skipSigns(text: string, from: number): number {
  let at = from
  for (;;) {
    const box = text[at] === "[" ? CHECKBOX.exec(text.slice(at, at + 5)) : null
    if (box !== null) {
      at += box[0].length
      continue
    }
    const point = text.codePointAt(at)
    if (point === undefined || isComparison(text, at) || text.startsWith(BLANK, at)) return at
    const sign = String.fromCodePoint(point)
    if (!isSign(sign)) return at
    at += sign.length
  }
}

/** Emoji, arrows, bullets and other signs that people put before and after words. */
function isSign(sign: string): boolean {
  if (sign.charCodeAt(0) < 128) return PLAIN_SIGNS.includes(sign)
  return /^(?:[\p{Extended_Pictographic}\p{So}\p{Sk}\p{Sm}\s•·◦‣▪●○■□»›†‡✱]|\uFE0F|\u200D|\u20E3)$/u.test(sign)
}

/** `<`, `>`, `+`, `~` and their kin before a number belong to the number. */
function isComparison(text: string, at: number): boolean {
  return COMPARISON.test(text.slice(at, at + 4))
}

/** The end of a text without signs behind its words. */
export function trimSigns(text: string, end: number): number {
  let at = end
  while (at > 0) {
    const low = text.charCodeAt(at - 1)
    const width = low >= 0xdc00 && low <= 0xdfff ? 2 : 1
    const sign = text.slice(at - width, at)
    if (sign === "!" || !isSign(sign) || text.endsWith(BLANK, at)) return at
    at -= width
  }
  return at
}
