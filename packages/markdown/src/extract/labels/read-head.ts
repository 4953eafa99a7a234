import { createLetterPattern, hasDigit, isNumber } from "@okrlint/core/model"
import { isBlankFrom, type RichText } from "../../source/rich-text.ts"
import { readLead } from "./decoration.ts"
import { type Token, tokenize } from "./tokens.ts"
import type { PhraseMatch, Sense, Vocabulary } from "./vocabulary.ts"

/** How a label is told from what follows it. */
export type Separator = "colon" | "dash" | "number" | "markup" | "end"

/** The label at the start of a text: `KR 1.2:`, `**Owner**:`, `O1 …`, `Key Results`. */
export interface Head {
  readonly senses: readonly Sense[]
  /** 0-based offsets of the label with its number, without what separates it. */
  readonly start: number
  readonly end: number
  /** `1.2` of `KR 1.2`, digits as ASCII; undefined for a label without number. */
  readonly number: string | undefined
  readonly separator: Separator
  /** Where the words after the label begin. */
  readonly restStart: number
  /** Words before the label's own phrase: `CEO` of `CEO KR:`. */
  readonly prefix: string
}

const HEAD_TOKENS = 10
const LABEL_LENGTH = 64
const NUMBER = createLetterPattern(
  String.raw`^\s?[-–_.#]?\s?#?(?:(?:O|KR)(?=\p{Nd}))?(\p{Nd}{1,3}(?:[.\-_٫]\p{Nd}{1,3}){0,3}|[A-H](?=\s*[:：.)–—-])|[一二三四五六七八九十]{1,3}(?=\s*[:：、.)）]))(?![\p{Nd}%‰$€]|[.,]\p{Nd}|\p{Script=Latin})`,
)
const SEPARATOR = createLetterPattern(String.raw`^\s*(?:[:：]|[-–—|｜)）.、．>=]+(?=\s|$|[^\p{L}\p{N}])|[-–—｜|、．])\s*`)
const TRANSLATION = /^\s*[(（][^()（）]{1,40}[)）]/u

/** The label at the start of a text, and the first words: one where no label can begin. */
export interface Opening {
  readonly head: Head | undefined
  readonly tokens: readonly Token[]
}

/** Reads the label at the start of a text; undefined when there is none. */
export function readHead(rich: RichText, vocabulary: Vocabulary): Head | undefined {
  return readOpening(rich, vocabulary, HEAD_TOKENS).head
}

/** As `readHead`, with the first words, of which at most `limit` are looked at. */
export function readOpening(rich: RichText, vocabulary: Vocabulary, limit: number): Opening {
  const start = readLead(rich.text).start
  // Most texts are sentences, whose first word begins no label.
  const first = tokenize(rich.text, start, 1)
  if (first.length === 0) return { head: undefined, tokens: first }
  if (!vocabulary.begins(first[0]!.word) && colonAfter(rich.text, first[0]!.start) === undefined) return { head: undefined, tokens: first }
  const tokens = tokenize(rich.text, start, limit)
  return { head: readDirectHead(rich, vocabulary, tokens) ?? readColonHead(rich, vocabulary, tokens), tokens }
}

/** A known phrase right at the start, told from the rest by a number, a separator or the end of its markup. */
function readDirectHead(rich: RichText, vocabulary: Vocabulary, tokens: readonly Token[]): Head | undefined {
  const match = vocabulary.matchAt(tokens, 0)
  if (match === undefined) return undefined
  const start = tokens[0]!.start
  const wordEnd = tokens[match.to - 1]!.end
  const number = NUMBER.exec(rich.text.slice(wordEnd, wordEnd + 20))
  const end = wordEnd + (number?.[0].length ?? 0)
  const separator = separatorAt(rich, { start, end, numbered: number !== null })
  if (separator === undefined) return undefined
  const bare = isBlankFrom(rich, separator.end)
  if (isShortWord(match, tokens) && separator.kind === "dash" && number === null && !/[｜|]/.test(rich.text.slice(end, separator.end)))
    return undefined
  return {
    senses: sensesOf(match, number !== null),
    start,
    end,
    number: number === null ? undefined : foldDigits(number[1]!),
    separator: bare ? "end" : separator.kind,
    restStart: separator.end,
    prefix: "",
  }
}

/** A phrase that names a role only with a number behind does so here, or does not. */
function sensesOf({ senses }: PhraseMatch, isNumbered: boolean): readonly Sense[] {
  if (!senses.some(sense => sense.kind === "numbered")) return senses
  return senses.flatMap((sense): readonly Sense[] => {
    if (sense.kind !== "numbered") return [sense]
    return isNumbered ? [{ kind: "role", role: sense.role, plural: false, near: false }] : []
  })
}

/** One letter says nothing without a number or a colon. */
function isShortWord(match: PhraseMatch, tokens: readonly Token[]): boolean {
  return match.to - match.from === 1 && /^[a-z]$/.test(tokens[match.from]!.word)
}

interface LabelPlace {
  readonly start: number
  readonly end: number
  readonly numbered: boolean
}

function separatorAt(rich: RichText, place: LabelPlace): { readonly kind: Separator; readonly end: number } | undefined {
  const { text } = rich
  const translated = TRANSLATION.exec(text.slice(place.end, place.end + 60))
  const end = place.end + (translated?.[0].length ?? 0)
  if (isBlankFrom(rich, end)) return { kind: "end", end: text.length }
  const found = SEPARATOR.exec(text.slice(end, end + 12))
  if (found !== null) {
    const kind = /[:：]/.test(found[0]) ? "colon" : "dash"
    if (kind === "colon" || place.numbered || /[\s–—｜|]/.test(found[0].slice(0, 1)) || isMarkupEnd(rich, place))
      return { kind, end: end + found[0].length }
  }
  if (place.numbered) return { kind: "number", end }
  return isMarkupEnd(rich, place) ? { kind: "markup", end } : undefined
}

/** Whether the label alone is bold, code or italic: `**KR** text`. */
function isMarkupEnd(rich: RichText, place: LabelPlace): boolean {
  return rich.marks.some(
    mark =>
      mark.kind !== "link" && mark.kind !== "strike" && mark.start <= place.start && mark.end > place.start && mark.end <= place.end + 1,
  )
}

/** A phrase with words around it, closed by a colon: `CEO KR:`, `Meta mensal:`, `Objective for Q3:`. */
function readColonHead(rich: RichText, vocabulary: Vocabulary, tokens: readonly Token[]): Head | undefined {
  const first = tokens[0]
  if (first === undefined) return undefined
  const colon = colonAfter(rich.text, first.start)
  if (colon === undefined) return undefined
  const inside = tokens.filter(token => token.end <= colon)
  if (inside.length === 0 || inside.length > 7) return undefined
  const found = phraseWithin(inside, vocabulary)
  if (found === undefined) return undefined
  const wordEnd = inside[found.to - 1]!.end
  const number = NUMBER.exec(rich.text.slice(wordEnd, wordEnd + 20))
  const restStart = colon + 1 + (/^\s*/.exec(rich.text.slice(colon + 1, colon + 40))?.[0].length ?? 0)
  return {
    senses: sensesOf(found, number !== null),
    start: first.start,
    end: colon,
    number: number === null ? undefined : foldDigits(number[1]!),
    separator: isBlankFrom(rich, restStart) ? "end" : "colon",
    restStart,
    prefix: rich.text.slice(first.start, inside[found.from]!.start).trim(),
  }
}

/** The first colon of the first line that closes a label, not one of a time or an address. */
function colonAfter(text: string, from: number): number | undefined {
  const found = text.slice(from, from + LABEL_LENGTH).search(/[\n:：]/)
  const index = from + found
  if (found < 0 || text[index] === "\n") return undefined
  return text[index] === ":" && /^(?:\/\/|\d)/.test(text.slice(index + 1, index + 3)) ? undefined : index
}

/** A phrase that ends the label, or that begins it with only fillers and numbers behind. */
function phraseWithin(tokens: readonly Token[], vocabulary: Vocabulary): PhraseMatch | undefined {
  const last = lastWord(tokens)
  for (let index = 0; index <= Math.min(3, last - 1); index++) {
    const match = vocabulary.matchAt(tokens, index)
    if (match !== undefined && match.to === last && isLabel(match, index)) return match
  }
  const leading = vocabulary.matchAt(tokens, 0)
  if (leading === undefined || !isLabel(leading, 0)) return undefined
  const behind = tokens.slice(leading.to)
  const filled = behind.every((token, index) => isNumber(token.word) || isFiller(vocabulary.matchAt(behind, index)))
  return filled && behind.length <= 4 ? leading : undefined
}

function isLabel(match: PhraseMatch, index: number): boolean {
  return match.senses.some(
    sense =>
      sense.kind === "role" ||
      sense.kind === "field" ||
      sense.kind === "why" ||
      sense.kind === "detail" ||
      sense.kind === "team" ||
      (index === 0 && sense.kind !== "filler" && sense.kind !== "definition"),
  )
}

function isFiller(match: PhraseMatch | undefined): boolean {
  return match?.senses.some(sense => sense.kind === "filler") ?? false
}

function lastWord(tokens: readonly Token[]): number {
  let last = tokens.length
  while (last > 1 && isNumber(tokens[last - 1]!.word)) last--
  return last
}

/** Digits of any script as ASCII digits, parts joined with dots: `KR-۱-۲` → `1.2`. */
function foldDigits(number: string): string {
  if (/^[一二三四五六七八九十]/.test(number)) return String(hanValue(number))
  return number.replace(/\p{Nd}/gu, digit => String(digitValue(digit))).replace(/[-_٫]/g, ".")
}

/** Han digits count labels as letters do elsewhere: `目标一`, `目標十二`. */
const HAN_DIGITS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }

/** Up to 99: the digits around ten multiply and add. */
function hanValue(number: string): number {
  const ten = number.indexOf("十")
  if (ten < 0) return HAN_DIGITS[number[0]!] ?? 0
  return 10 * (ten === 0 ? 1 : HAN_DIGITS[number[0]!]!) + (HAN_DIGITS[number[ten + 1] ?? ""] ?? 0)
}

function digitValue(digit: string): number {
  const point = digit.codePointAt(0)!
  // Decimal digits stand in runs of ten that begin at their zero.
  let zero = point
  while (point - zero < 9 && hasDigit(String.fromCodePoint(zero - 1))) zero--
  return point - zero
}
