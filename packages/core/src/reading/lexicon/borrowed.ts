import { createEnglish } from "./en.ts"
import type { LexiconFile } from "./types.ts"

/** English numbers and dates, for languages that have no lexicon: their verbs must not be taken for English ones. */
export function createOther(): LexiconFile {
  const { kinds: _, ...other } = createEnglish()
  return other
}

/** What plans in every language borrow. Number words are short and mean other things elsewhere (`no`, `once`); scales and names travel. */
export function createBorrowed(): LexiconFile {
  const other = createOther()
  return { ...other, numbers: { ...other.numbers, values: {}, ones: [], ordinals: {}, zero: [], notZero: [], all: [], often: {} } }
}
