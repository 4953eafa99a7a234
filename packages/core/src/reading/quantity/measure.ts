import { CURRENCIES, DOLLARS, TOUCHING_UNITS, UNIT_SYMBOLS } from "../lexicon/common.ts"
import type { UnitMeaning } from "../lexicon/types.ts"
import { isGlued, type Line, tokenBefore } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"

/** A unit that follows a number; `to` is the index after its last token. */
export interface UnitMatch extends UnitMeaning {
  readonly to: number
  /** Applied to the number in front, as `m` for millions of money. */
  readonly factor?: number
}

/** The currency in front of a number, with the index of its first token. */
export interface CurrencyMatch {
  readonly code: string
  readonly at: number
}

/** Reads the currency that ends right before a token: `$`, `US$`, `€`, `USD`, `Rs`. */
export function currencyBefore(line: Line, at: number): CurrencyMatch | undefined {
  const token = tokenBefore(line, at)
  if (token === undefined) return undefined
  const code = CURRENCIES.get(token.key)
  if (code === undefined) return undefined
  if (token.key !== "$") return token.kind === "word" && !isUpperCase(line, at - 1) && isGlued(line, at) ? undefined : { code, at: at - 1 }
  const letters = tokenBefore(line, at - 1)
  const dollars = letters !== undefined && isGlued(line, at - 1) ? DOLLARS.get(letters.key) : undefined
  return dollars === undefined ? { code, at: at - 1 } : { code: dollars, at: at - 2 }
}

function isUpperCase(line: Line, at: number): boolean {
  const token = line.tokens[at]!
  const written = line.text.slice(token.start, token.end)
  return written === written.toUpperCase()
}

/** Reads the unit that begins at a token behind a number. */
export function readUnit(line: Line, at: number): UnitMatch | undefined {
  const token = line.tokens[at]
  if (token === undefined) return undefined
  const word = line.marks[at]?.unit
  const currency = currencyAt(line, at)
  if (currency !== undefined) return currency
  const percentPoints = readPercentPoints(line, at)
  if (percentPoints !== undefined) return percentPoints
  const symbol = symbolAt(line, at)
  if (word !== undefined && (symbol === undefined || endOf(at, word) > at + 1 || isGlyphWord(line, at)))
    return { to: endOf(at, word), ...word.value }
  return symbol
}

function isGlyphWord(line: Line, at: number): boolean {
  return line.tokens[at]!.kind === "glyph"
}

/** `%` with `points` or `pp` behind it. */
function readPercentPoints(line: Line, at: number): UnitMatch | undefined {
  if (line.tokens[at]!.key !== "%" && line.tokens[at]!.key !== "％") return undefined
  const behind = line.marks[at + 1]?.unit
  if (behind?.value.type === "points") return { type: "points", unit: "pp", to: endOf(at + 1, behind) }
  return { type: "percent", unit: "%", to: at + 1 }
}

function symbolAt(line: Line, at: number): UnitMatch | undefined {
  const token = line.tokens[at]!
  const symbol = UNIT_SYMBOLS.get(token.key)
  const touching = isGlued(line, at)
  if (symbol === undefined) return touching ? letterM(line, at) : undefined
  if (!touching && TOUCHING_UNITS.has(token.key)) return undefined
  const written = line.text.slice(token.start, token.end)
  // One capital letter that touches a number makes a name of it: 3D, 5S, 8H.
  if (written.length === 1 && written !== token.key && token.key !== "x") return undefined
  return { to: at + 1, ...symbol }
}

/** A small `m` that touches a number: millions before a counted noun, else minutes. */
function letterM(line: Line, at: number): UnitMatch | undefined {
  const token = line.tokens[at]!
  if (line.text.slice(token.start, token.end) !== "m") return undefined
  const next = line.tokens[at + 1]
  const counts = next?.kind === "word" && next.spaced && line.marks[at + 1]?.due === undefined && line.marks[at + 1]?.to === undefined
  return counts ? { type: "count", unit: "", to: at + 1, factor: 1e6 } : { type: "duration", unit: "min", to: at + 1 }
}

/** A currency sign, code or word behind a number. */
function currencyAt(line: Line, at: number): UnitMatch | undefined {
  const word = line.marks[at]?.currency
  if (word !== undefined) return { type: "money", unit: word.value, to: endOf(at, word) }
  const token = line.tokens[at]!
  const code = CURRENCIES.get(token.key)
  if (code === undefined) return undefined
  // A sign that touches the next number belongs to that one.
  const belongsBehind = token.kind === "sign" && line.tokens[at + 1]?.kind === "number" && isGlued(line, at + 1)
  return belongsBehind ? undefined : { type: "money", unit: code, to: at + 1 }
}
