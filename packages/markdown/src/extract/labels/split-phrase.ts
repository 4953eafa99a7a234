import { foldWord, tokenize } from "./tokens.ts"

/** Small letters a to z and spaces. */
const PLAIN = /^[a-z ]+$/
/** Latin and Cyrillic letters, Hangul syllables, and spaces. */
const LETTERS = /^[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u0400-\u0481\u048a-\u052f\uac00-\ud7a3 ]+$/
/** Unified Han characters. */
const HAN = /^[\u4e00-\u9fff]+$/
/** Unified Han characters and the common kana. */
const GLYPHS = /^[\u4e00-\u9fff\u3041-\u3096\u30a1-\u30fa\u30fc]+$/

/**
 * The words of a phrase as `tokenize` gives them. The label tables hold some thousand phrases, and all are split before the first
 * document is read; the built-in functions do that many times faster than code that the engine has not yet compiled.
 */
export function splitPhrase(phrase: string): readonly string[] {
  if (PLAIN.test(phrase)) return wordsBetweenSpaces(phrase)
  if (LETTERS.test(phrase)) return wordsBetweenSpaces(foldWord(phrase))
  if (HAN.test(phrase)) return phrase.split("")
  if (GLYPHS.test(phrase)) return Array.from(phrase, foldWord)
  return tokenize(phrase).map(token => token.word)
}

function wordsBetweenSpaces(phrase: string): readonly string[] {
  const words = phrase.split(" ")
  return words.includes("") ? words.filter(word => word !== "") : words
}
