import type { Lexicon } from "../lexicon/types.ts"
import { CURRENCIES, SCALE_LETTERS } from "../lexicon/common.ts"
import { isAllDigits } from "../text/characters.ts"
import { isGlued, type Line, tokenBefore } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"

/** A number as written, scale included. */
export interface Numeral {
  readonly value: number
  /** Index after its last token. */
  readonly to: number
  /** Whether the number has a scale (`10k`, `2 million`). */
  readonly scaled: boolean
  /** What the digits were multiplied by, where one scale stands behind them. */
  readonly scale: number | undefined
}

/** `$80,000`: with a dollar sign in front, a comma before three digits groups thousands in any language; scaled (`$1,250M`) it may be a fraction. */
function isInDollars(line: Line, at: number): boolean {
  if (tokenBefore(line, at)?.key !== "$" || !/^\d{1,3},\d{3}$/.test(line.tokens[at]!.key)) return false
  return line.marks[at + 1]?.scale === undefined && !(line.tokens[at + 1]?.kind === "word" && isGlued(line, at + 1))
}

/** The value of digits with separators; `decimal` tells what a lone separator before three digits is. Undefined for versions and the like. */
function parseDigits(key: string, decimal: "." | ","): number | undefined {
  if (isAllDigits(key)) return Number(key) // nearly all of them
  const plain = key.replaceAll("'", "")
  const dots = countOf(plain, ".")
  const commas = countOf(plain, ",")
  if (dots === 0 && commas === 0) return Number(plain)
  if (dots > 0 && commas > 0) return parseMixed(plain, { dots, commas })
  const sign = dots > 0 ? "." : ","
  const parts = plain.split(sign)
  const grouped = parts.slice(1).every(part => part.length === 3) && parts[0]!.length <= 3 && parts[0] !== "0"
  // A lone separator before exactly three digits groups thousands unless the language writes its fractions with it.
  if (grouped && (parts.length > 2 || sign !== decimal)) return Number(parts.join(""))
  return parts.length === 2 ? Number(parts.join(".")) : undefined
}

/** Both separators occur: the last one is the decimal sign. */
function parseMixed(plain: string, counts: { readonly dots: number; readonly commas: number }): number | undefined {
  const decimal = plain.lastIndexOf(".") > plain.lastIndexOf(",") ? "." : ","
  if ((decimal === "." ? counts.dots : counts.commas) > 1) return undefined
  return Number(plain.replaceAll(decimal === "." ? "," : ".", "").replace(decimal, "."))
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (const character of text) if (character === sign) count++
  return count
}

/** Reads the number that begins at a token: digits or number words, with the scale behind. */
export function readNumeral(line: Line, at: number, words: Lexicon["numbers"]): Numeral | undefined {
  const token = line.tokens[at]
  if (token?.kind === "number") {
    const value = parseDigits(token.key, isInDollars(line, at) ? "." : words.decimal)
    if (value === undefined || !Number.isFinite(value)) return undefined
    return withRest(line, withScale(line, { value, to: at + 1, scaled: false, scale: undefined }), words)
  }
  const number = line.marks[at]?.number
  return number === undefined ? undefined : withScale(line, readNumberWords(line, at))
}

/** `1億2千万`, `1万2000`: in scripts without spaces what is left over stands behind the scale, and is smaller than it. */
function withRest(line: Line, numeral: Numeral, { decimal }: Lexicon["numbers"]): Numeral {
  const scale = line.marks[numeral.to - 1]?.scale?.value
  const next = line.tokens[numeral.to]
  if (scale === undefined || line.tokens[numeral.to - 1]!.kind !== "glyph" || next?.kind !== "number" || !isGlued(line, numeral.to))
    return numeral
  const value = parseDigits(next.key, decimal)
  if (value === undefined || !Number.isFinite(value)) return numeral
  const rest = withScale(line, { ...numeral, value, to: numeral.to + 1 })
  return rest.value < scale ? { ...rest, value: numeral.value + rest.value, scaled: true } : numeral
}

/** `five`, `twenty five`, `twenty-five`. */
function readNumberWords(line: Line, at: number): Numeral {
  const first = line.marks[at]!.number!
  const next = line.tokens[endOf(at, first)]?.key === "-" ? endOf(at, first) + 1 : endOf(at, first)
  const second = line.marks[next]?.number
  const isCompound = first.value >= 20 && first.value % 10 === 0 && first.value < 100 && second !== undefined && second.value < 10
  return isCompound
    ? { value: first.value + second.value, to: endOf(next, second), scaled: false, scale: undefined }
    : { value: first.value, to: endOf(at, first), scaled: false, scale: undefined }
}

function withScale(line: Line, numeral: Numeral): Numeral {
  const token = line.tokens[numeral.to]
  if (token === undefined) return numeral
  const scale = line.marks[numeral.to]?.scale
  if (scale !== undefined && !startsUnit(line, numeral.to, endOf(numeral.to, scale))) {
    return { ...numeral, value: scaled(numeral.value, scale.value), to: endOf(numeral.to, scale), scaled: true, scale: scale.value }
  }
  const letters = line.text.slice(token.start, token.end)
  const touches = isGlued(line, numeral.to) || touchesCurrency(line, numeral.to + 1)
  const isScale = token.kind === "word" && touches && !startsUnit(line, numeral.to, numeral.to + 1)
  const factor = isScale ? SCALE_LETTERS.get(letters) : undefined
  return factor === undefined
    ? numeral
    : { ...numeral, value: scaled(numeral.value, factor), to: numeral.to + 1, scaled: true, scale: factor }
}

/** `2 M€`: behind a space, a letter is a scale where a currency's sign touches it. */
function touchesCurrency(line: Line, at: number): boolean {
  const sign = line.tokens[at]
  return sign?.kind === "sign" && isGlued(line, at) && CURRENCIES.has(sign.key)
}

/** Whether a longer unit begins where a scale was seen. */
function startsUnit(line: Line, at: number, scaleEnd: number): boolean {
  const unit = line.marks[at]?.unit
  return unit !== undefined && endOf(at, unit) > scaleEnd
}

/** Keeps `1.2` million at 1200000, which the product of floating point numbers may miss. */
export function scaled(value: number, factor: number): number {
  const product = value * factor
  return Number.isInteger(product) && Math.abs(product) < 1e12 ? product : Number(product.toPrecision(12))
}
