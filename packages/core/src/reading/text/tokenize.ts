import { digitOf, isDigitSpace, isGlyph, isLetter, isSpace } from "./characters.ts"

/** A word, a number, one character of a script without spaces, or a sign; letters and digits that touch are two tokens. */
export interface Token {
  readonly kind: "word" | "number" | "glyph" | "sign"
  /** What is looked up: lower case, composed; ASCII digits and separators for a number. */
  readonly key: string
  /** 0-based offset in the text. */
  readonly start: number
  readonly end: number
  /** Whether white space, or nothing at all, stands before it. */
  readonly spaced: boolean
}

/** Signs of more than one character; the longest that fits is taken. */
const LONG_SIGNS = ["-->", "==>", "->", "=>", ">=", "<=", "=<", "...", "+/-"]

const LONG_SIGN_STARTS = "-=><.+"

/** Characters that may stand between the digits of one number. */
const SEPARATORS = new Map([
  [".", "."],
  [",", ","],
  ["_", "'"],
  ["'", "'"],
  ["’", "'"],
  ["٫", "."],
  ["٬", "'"],
  ["．", "."],
  ["，", ","],
])

/** How numbers of a text group their digits. */
export interface TokenizeOptions {
  /** Whether an ordinary space groups thousands (`1 000`). */
  readonly spaceGroups?: boolean
}

/** Cuts a text into tokens in one pass; white space is dropped. */
export function tokenize(text: string, options: TokenizeOptions = {}): readonly Token[] {
  const tokens: Token[] = []
  const { length } = text // asked for once: the engine reads it slowly where texts of many sorts come by
  let at = 0
  let spaced = true
  while (at < length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      spaced = true
      at++
      continue
    }
    const token = isLetter(code)
      ? readWord(text, at, spaced)
      : readOther(text, { at, code, spaced, spaceGroups: options.spaceGroups === true })
    tokens.push(token)
    at = token.end
    spaced = false
  }
  return tokens
}

interface Place {
  readonly at: number
  readonly code: number
  readonly spaced: boolean
  readonly spaceGroups: boolean
}

function readOther(text: string, { at, code, spaced, spaceGroups }: Place): Token {
  if (digitOf(code) >= 0) return readNumber(text, { at, code, spaced, spaceGroups })
  // A point that begins a number (`.5`) stands after a space.
  if (code === 46 && spaced && digitOf(text.charCodeAt(at + 1)) >= 0) return readNumber(text, { at: at + 1, code, spaced, spaceGroups }, at)
  if (isGlyph(code)) return { kind: "glyph", key: text[at]!, start: at, end: at + 1, spaced }
  return readSign(text, at, spaced)
}

function readWord(text: string, start: number, spaced: boolean): Token {
  const { length } = text
  let end = start
  let plain = true
  let small = true
  let code = text.charCodeAt(start)
  do {
    if (code >= 0x80) plain = false
    else if (code < 0x60) small = false
    end++
    code = end < length ? text.charCodeAt(end) : 0
  } while (isLetter(code))
  if (code === COLON && text.startsWith("://", end)) return { kind: "sign", key: "url", start, end: endOfRun(text, end), spaced }
  const written = text.slice(start, end)
  return {
    kind: "word",
    key: plain ? (small ? written : written.toLowerCase()) : written.normalize("NFKC").toLowerCase(),
    start,
    end,
    spaced,
  }
}

const COLON = 58

/** An address runs to the next white space. */
function endOfRun(text: string, from: number): number {
  let end = from
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !isGlyph(text.charCodeAt(end))) end++
  return end
}

function readNumber(text: string, { at: digits, spaced, spaceGroups }: Place, start = digits): Token {
  let key = start === digits ? "" : "0."
  let end = digits
  for (;;) {
    const from = end
    end = endOfDigits(text, end)
    key += digitsOf(text, from, end)
    const separator = separatorAt(text, end, spaceGroups && end - from <= 3)
    if (separator === undefined) break
    key += separator
    end++
  }
  return { kind: "number", key, start, end, spaced }
}

function endOfDigits(text: string, from: number): number {
  let end = from
  while (end < text.length && digitOf(text.charCodeAt(end)) >= 0) end++
  return end
}

/** The end of a group of at most four digits; more need not be looked at. */
function endOfGroup(text: string, from: number): number {
  let end = from
  while (end < from + 4 && digitOf(text.charCodeAt(end)) >= 0) end++
  return end
}

function digitsOf(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) < 0x80) return text.slice(start, end)
  let digits = ""
  for (let at = start; at < end; at++) digits += String(digitOf(text.charCodeAt(at)))
  return digits
}

/** The separator at an offset when digits follow it; spaces and apostrophes only when they set off a group of exactly three. */
function separatorAt(text: string, at: number, spaceGroups: boolean): string | undefined {
  const code = text.charCodeAt(at)
  if (at + 1 >= text.length || digitOf(text.charCodeAt(at + 1)) < 0) return undefined
  const separator = isDigitSpace(code) || (spaceGroups && code === 32) ? "'" : SEPARATORS.get(text[at]!)
  return separator === "'" && endOfGroup(text, at + 1) !== at + 4 ? undefined : separator
}

function readSign(text: string, start: number, spaced: boolean): Token {
  for (const sign of LONG_SIGN_STARTS.includes(text[start]!) ? LONG_SIGNS : []) {
    if (text.startsWith(sign, start)) return { kind: "sign", key: sign, start, end: start + sign.length, spaced }
  }
  const high = text.charCodeAt(start)
  const pair = high >= 0xd800 && high <= 0xdbff && start + 1 < text.length
  const end = start + (pair ? 2 : 1)
  return { kind: "sign", key: text.slice(start, end), start, end, spaced }
}
