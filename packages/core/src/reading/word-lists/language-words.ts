import type { ENGLISH_KEEPING_WORDS } from "./en-keeping.ts"
import type { ENGLISH_METRIC_WORDS } from "./en-metrics.ts"
import type { WordListName as GeneralListName } from "./types.ts"

/** The name of a list of words that rules look for. */
export type WordListName = GeneralListName | keyof typeof ENGLISH_METRIC_WORDS | keyof typeof ENGLISH_KEEPING_WORDS

/**
 * The lists of a language as its file holds them, all in lower case: lines of words with commas between, split when a text first needs
 * them. A rule whose list is absent says nothing.
 */
export type WordFile = Readonly<Partial<Record<WordListName, readonly string[]>>>
