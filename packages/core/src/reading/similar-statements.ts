import { splitWords, toCompatible } from "../model/index.ts"

/** A statement as a set of words, ready to be compared. */
export type WordSet = readonly string[]

/** Scripts that put no space between words, and Hangul, whose endings stick to the word. */
export const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u

/** The distinct words and numbers of a text in lower case; pairs of characters in scripts without spaces. */
export function wordSet(text: string): WordSet {
  const folded = toCompatible(text.toLowerCase())
  const words = splitWords(folded)
  if (!spaceless.test(folded)) return [...new Set(words)]
  return [...new Set(words.flatMap(word => (spaceless.test(word) ? characterPairs(word) : [word])))]
}

function characterPairs(word: string): string[] {
  const characters = [...word]
  return characters.length < 2 ? characters : characters.slice(1).map((character, index) => characters[index]! + character)
}
