import { toCompatible } from "../../model/index.ts"
import { tokenize } from "../text/tokenize.ts"
import { listOf, type WordListName } from "./find-listed-words.ts"

/** The words of each phrase of a list, and those that phrases begin with, each once. */
interface Keys {
  readonly phrases: readonly (readonly string[])[]
  readonly firsts: readonly string[]
}

const known = new WeakMap<readonly string[], Keys>()

/**
 * Whether a long text, such as a whole page, may hold words of a list: false when of each phrase a word stands nowhere in it, not even
 * inside another word. To look for them takes a fraction of cutting the text into words.
 */
export function mayHoldListedWords(text: string, list: WordListName, language: string): boolean {
  const listed = listOf(list, language)
  if (listed === undefined) return false
  const folded = toCompatible(text).toLowerCase()
  const { firsts, phrases } = keysOf(listed)
  return firsts.some(key => folded.includes(key)) && phrases.some(keys => keys.every(key => folded.includes(key)))
}

/** The words of each phrase as texts are searched for them; numbers and signs may be written in several ways. */
function keysOf(listed: readonly string[]): Keys {
  const found = known.get(listed)
  if (found !== undefined) return found
  const phrases = listed.map(phrase => tokenize(phrase).flatMap(({ kind, key }) => (kind === "word" || kind === "glyph" ? key : [])))
  const keys = { phrases, firsts: [...new Set(phrases.map(([first = ""]) => first))] }
  known.set(listed, keys)
  return keys
}
