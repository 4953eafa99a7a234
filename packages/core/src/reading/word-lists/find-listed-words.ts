import { createPhraseBook, type PhraseBook } from "../text/phrases.ts"
import { tokensOf } from "../text/tokens-of.ts"
import type { TextRange } from "../types.ts"
import { ENGLISH_KEEPING_WORDS } from "./en-keeping.ts"
import { ENGLISH_METRIC_WORDS } from "./en-metrics.ts"
import { ENGLISH_WORDS } from "./en.ts"
import type { WordListName as GeneralListName } from "./types.ts"

/** The name of a list of words that rules look for. */
export type WordListName = GeneralListName | keyof typeof ENGLISH_METRIC_WORDS | keyof typeof ENGLISH_KEEPING_WORDS

type WordLists = Readonly<Partial<Record<WordListName, readonly string[]>>>

/** A word or phrase of a list, found in a text. */
export interface ListedWords extends TextRange {
  /** As the list has it. */
  readonly phrase: string
}

/** Finds the words of one list in a text; matches do not overlap, and of two that begin together the longer wins. */
export type WordFinder = (text: string) => readonly ListedWords[]

const LISTS: Readonly<Record<string, WordLists>> = { en: { ...ENGLISH_WORDS, ...ENGLISH_METRIC_WORDS, ...ENGLISH_KEEPING_WORDS } }

const finders = new WeakMap<readonly string[], WordFinder>()

/**
 * Finds the words of a list in a text, whole words only, upper and lower case alike. Nothing is found in a language that has no such list,
 * since a list says nothing about a language it was not written for; a text too short to tell its language counts as English.
 */
export function findListedWords(text: string, list: WordListName, language: string): readonly ListedWords[] {
  const words = LISTS[language === "und" ? "en" : language]?.[list]
  if (words === undefined) return []
  const known = finders.get(words)
  if (known !== undefined) return known(text)
  const finder = createWordFinder(words)
  finders.set(words, finder)
  return finder(text)
}

/** Whether a list exists for a language, so that finding nothing means something. */
export function hasWordList(list: WordListName, language: string): boolean {
  return LISTS[language === "und" ? "en" : language]?.[list] !== undefined
}

/** A finder for words that a team names itself, as an option does; they hold in every language. */
export function createWordFinder(words: readonly string[]): WordFinder {
  const book = createPhraseBook<string>(add => {
    for (const phrase of words) add(phrase, phrase)
    return undefined
  })
  return text => findInBook(text, book)
}

function findInBook(text: string, book: PhraseBook<string>): readonly ListedWords[] {
  const tokens = tokensOf(text)
  const found: ListedWords[] = []
  for (let at = 0; at < tokens.length;) {
    const longest = book.longestAt(tokens, at)
    if (longest !== undefined) found.push({ phrase: longest.value, start: tokens[at]!.start, end: tokens[longest.to - 1]!.end })
    at = longest?.to ?? at + 1
  }
  return found
}
