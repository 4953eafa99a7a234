import type { WordLists } from "./types.ts"

/** English words that rules look for in goals and in the prose around them, by list; lower case, phrases as they are written. */
export const ENGLISH_WORDS: WordLists = {}
