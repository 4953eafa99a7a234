/** A word, a number, or one character of a script without spaces; offsets are 0-based in the text, `end` exclusive. */
export interface Token {
  /** Lower case, without accents, compatibility forms folded. */
  readonly word: string
  readonly start: number
  readonly end: number
}

const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|\p{N}+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}])+(?:['’´](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}])+)*/gu

/** `d'` of `d'OKRs`, `l'` of `l'objectif`: words of their own. */
const ELISION = /^(?:\p{L}|qu|dell|all|nell|dall)['’´](?=\p{L})/iu

/** The tokens of a text from an offset on, at most `limit` of them. */
export function tokenize(text: string, from: number = 0, limit: number = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = []
  const scanner = new RegExp(TOKEN)
  scanner.lastIndex = from
  for (let found = scanner.exec(text); found !== null && tokens.length < limit; found = scanner.exec(text)) {
    const elided = ELISION.exec(found[0])?.[0].length ?? 0
    if (elided > 0) tokens.push({ word: foldWord(found[0].slice(0, elided - 1)), start: found.index, end: found.index + elided })
    tokens.push({ word: foldWord(found[0].slice(elided)), start: found.index + elided, end: found.index + found[0].length })
  }
  return tokens
}

/** A word as it is compared: lower case, straight apostrophes, no accents, no compatibility forms. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (isAscii(lower)) return lower
  return lower.replace(/[’´`]/g, "'").normalize("NFKC").normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase()
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) > 127) return false
  return true
}
