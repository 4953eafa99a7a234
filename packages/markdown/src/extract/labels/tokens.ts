import { hasNumber } from "@okrlint/core/model"
/** A word, a number, or one character of a script without spaces; offsets are 0-based in the text, `end` exclusive. */
export interface Token {
  /** Lower case, without accents, compatibility forms folded. */
  readonly word: string
  readonly start: number
  readonly end: number
}

/** What a character is to a token: part of a word, part of a number, a token of its own, an apostrophe, or none of these. */
type CharacterClass = "letter" | "digit" | "glyph" | "apostrophe" | "other"

/** The tokens of a text from an offset on, at most `limit` of them. */
export function tokenize(text: string, from: number = 0, limit: number = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = []
  const { length } = text // asked for once: the engine reads it slowly where texts of many sorts come by
  let at = from
  while (at < length && tokens.length < limit) {
    const start = at
    const plain = skipAsciiLetters(text, at)
    if (plain > start && (plain === length || isAsciiGap(text.charCodeAt(plain)))) {
      tokens.push({ word: text.slice(start, plain).toLowerCase(), start, end: plain })
      at = plain + 1
      continue
    }
    const kind = classAt(text, at)
    at += widthAt(text, at)
    if (kind === "glyph") tokens.push(tokenOf(text, start, at))
    if (kind !== "letter" && kind !== "digit") continue
    at = kind === "digit" ? endOfRun(text, at, "digit") : endOfWord(text, at)
    pushWord(tokens, text, { start, end: at })
  }
  return tokens
}

/** A sign of ASCII that ends a word and is no part of the next. */
function isAsciiGap(code: number): boolean {
  return code < 128 && code !== 39 && !(code >= 48 && code <= 57)
}

function endOfRun(text: string, from: number, kind: CharacterClass): number {
  const { length } = text
  let at = kind === "letter" ? skipAsciiLetters(text, from) : from
  while (at < length && classAt(text, at) === kind) at += widthAt(text, at)
  return at
}

/** Most words are plain ASCII; they are passed over without a look at each letter's class. */
function skipAsciiLetters(text: string, from: number): number {
  const { length } = text
  let at = from
  while (at < length) {
    const code = text.charCodeAt(at) | 32
    if (code < 97 || code > 122) return at
    at++
  }
  return at
}

/** A word runs on through an apostrophe between letters: `we'll`. */
function endOfWord(text: string, from: number): number {
  let at = endOfRun(text, from, "letter")
  while (at + 1 < text.length && classAt(text, at) === "apostrophe" && classAt(text, at + 1) === "letter")
    at = endOfRun(text, at + 1, "letter")
  return at
}

function pushWord(tokens: Token[], text: string, word: { readonly start: number; readonly end: number }): void {
  const { start, end } = word
  const apostrophe = mayElide(text, start, end) ? endOfElision(text.slice(start, start + 6)) : 0
  if (apostrophe > 0 && apostrophe < end - start) {
    tokens.push(tokenOf(text, start, start + apostrophe - 1), tokenOf(text, start + apostrophe, end))
  } else tokens.push(tokenOf(text, start, end))
}

/** `d'` of `d'OKRs`, `dell'` of `dell'obiettivo`: words of their own. */
function endOfElision(opening: string): number {
  return /^(?:\p{L}|qu|dell|all|nell|dall)['’´](?=\p{L})/iu.exec(opening)?.[0].length ?? 0
}

/** Whether one of the first letters is followed by an apostrophe; most words have none, and need no pattern. */
function mayElide(text: string, start: number, end: number): boolean {
  const last = Math.min(start + 5, end - 1)
  for (let at = start + 1; at < last; at++) if (isApostrophe(text.charCodeAt(at))) return true
  return false
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0xb4
}

function tokenOf(text: string, start: number, end: number): Token {
  return { word: foldWord(text.slice(start, end)), start, end }
}

/** A word as it is compared: lower case, straight apostrophes, no accents, no compatibility forms. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (FOLDED.test(lower)) return lower
  const folded = lower.replace(/[’´`]/g, "'").normalize("NFKD")
  return folded.replace(/\p{M}/gu, "").normalize("NFC").toLowerCase()
}

/** Nothing in a word can be folded: ASCII, unified Han characters and Hangul syllables stay as they are. */
const FOLDED = /^[ -~\u4e00-\u9fff\uac00-\ud7a3]*$/

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3
}

function isKana(code: number): boolean {
  return (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc
}

/** Cyrillic, which holds one sign, and the Latin letters that Vietnamese needs. */
function isOtherLetter(code: number): boolean {
  return (code >= 0x400 && code <= 0x52f && code !== 0x482) || (code >= 0x1e00 && code <= 0x1eff)
}

function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at)
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "letter"
    if (code >= 48 && code <= 57) return "digit"
    return code === 39 ? "apostrophe" : "other"
  }
  if (isApostrophe(code)) return "apostrophe"
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? "other" : "letter"
  // Whole blocks are told by their numbers: compiling a pattern over all scripts takes longer than reading a short page.
  if (isHan(code) || isKana(code)) return "glyph"
  if (isHangul(code) || isOtherLetter(code)) return "letter"
  const sign = widthAt(text, at) === 2 ? text.slice(at, at + 2) : text[at]!
  // Written here, since a pattern over all scripts is costly to make, and few pages ask for one.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(sign)) return "glyph"
  if (/[\p{L}\p{M}]/u.test(sign)) return "letter"
  return hasNumber(sign) ? "digit" : "other"
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1
}
