import { toCompatible } from "../../model/index.ts"
import { tokenize } from "../text/tokenize.ts"
import { listOf, type WordListName } from "./find-listed-words.ts"

const known = new WeakMap<readonly string[], readonly (readonly string[])[]>()

/**
 * Whether a long text, such as a whole page, may hold words of a list: false when of each phrase a word stands nowhere in it, not even
 * inside another word. To look for them takes a fraction of cutting the text into words.
 */
export function mayHoldListedWords(text: string, list: WordListName, language: string): boolean {
  const listed = listOf(list, language)
  if (listed === undefined) return false
  const folded = toCompatible(text).toLowerCase()
  return keysOf(listed).some(keys => keys.every(key => folded.includes(key)))
}

/** The words of each phrase as texts are searched for them; numbers and signs may be written in several ways. */
function keysOf(listed: readonly string[]): readonly (readonly string[])[] {
  const keys =
    known.get(listed) ?? listed.map(phrase => tokenize(phrase).flatMap(({ kind, key }) => (kind === "word" || kind === "glyph" ? key : [])))
  known.set(listed, keys)
  return keys
}
