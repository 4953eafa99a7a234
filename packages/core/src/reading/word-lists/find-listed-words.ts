import { createPhraseBook, type PhraseBook } from "../text/phrases.ts"
import { tokensOf } from "../text/tokens-of.ts"
import type { TextRange } from "../types.ts"
import { GERMAN_WORDS } from "./de.ts"
import { ENGLISH_KEEPING_WORDS } from "./en-keeping.ts"
import { ENGLISH_METRIC_WORDS } from "./en-metrics.ts"
import { ENGLISH_WORDS } from "./en.ts"
import { SPANISH_WORDS } from "./es.ts"
import { FRENCH_WORDS } from "./fr.ts"
import { JAPANESE_WORDS } from "./ja.ts"
import type { WordFile, WordListName } from "./language-words.ts"
import { createListIndex } from "./list-index.ts"
import { PORTUGUESE_WORDS } from "./pt.ts"
import { words } from "./words.ts"
import { CHINESE_WORDS } from "./zh.ts"

export type { WordListName } from "./language-words.ts"

/** A word or phrase of a list, found in a text. */
export interface ListedWords extends TextRange {
  /** As the list has it. */
  readonly phrase: string
}

/** Finds the words of one list in a text; matches do not overlap, and of two that begin together the longer wins. */
export type WordFinder = (text: string) => readonly ListedWords[]

const ENGLISH: WordFile = { ...ENGLISH_WORDS, ...ENGLISH_METRIC_WORDS, ...ENGLISH_KEEPING_WORDS }

const FILES: ReadonlyMap<string, WordFile> = new Map([
  ["en", ENGLISH],
  ["de", GERMAN_WORDS],
  ["es", SPANISH_WORDS],
  ["fr", FRENCH_WORDS],
  ["ja", JAPANESE_WORDS],
  ["pt", PORTUGUESE_WORDS],
  ["zh", CHINESE_WORDS],
])

/** The lists of each language; each is split when a text first needs it. */
const LISTS: ReadonlyMap<string, (list: WordListName) => readonly string[] | undefined> = new Map(
  [...FILES].map(([language, file]) => [language, openFile(file)]),
)

function openFile(file: WordFile): (list: WordListName) => readonly string[] | undefined {
  const known = new Map<WordListName, readonly string[]>()
  return list => {
    const found = known.get(list)
    const lines = file[list]
    if (found !== undefined || lines === undefined) return found
    const split = words(...lines)
    known.set(list, split)
    return split
  }
}

/** The phrases of a list in a language; undefined where there is none. */
export function listOf(list: WordListName, language: string): readonly string[] | undefined {
  return LISTS.get(tagOf(language))?.(list)
}

/** A text too short to tell its language counts as English. */
function tagOf(language: string): string {
  return language === "und" ? "en" : language
}

const finders = new WeakMap<readonly string[], WordFinder>()

/**
 * Finds the words of a list in a text, whole words only, upper and lower case alike. Nothing is found in a language that has no such list,
 * since a list says nothing about a language it was not written for; a text too short to tell its language counts as English.
 */
export function findListedWords(text: string, list: WordListName, language: string): readonly ListedWords[] {
  const listed = listOf(list, language)
  if (listed === undefined) return []
  const known = finders.get(listed)
  if (known !== undefined) return known(text)
  const finder = createListFinder(listed)
  finders.set(listed, finder)
  return finder(text)
}

/** The languages that have lists of words. */
export function languagesWithWordLists(): readonly string[] {
  return [...FILES.keys()]
}

/** The names of the lists that a language has. */
export function listLanguageWords(language: string): readonly WordListName[] {
  // A file has no other keys; Object.keys forgets them.
  return Object.keys(FILES.get(language) ?? {}) as WordListName[]
}

/** Whether a list exists for a language, so that finding nothing means something. */
export function hasWordList(list: WordListName, language: string): boolean {
  return FILES.get(tagOf(language))?.[list] !== undefined
}

const NOTHING: readonly ListedWords[] = []

/** A finder for words that a team names itself, as an option does; they hold in every language. */
export function createWordFinder(words: readonly string[]): WordFinder {
  if (words.length === 0) return () => NOTHING
  const book = createWordBook(words)
  return text => findInBook(text, book)
}

/** So often a list is asked before it is indexed: what one page asks would not be worth it. */
const OFTEN = 500

const index = createListIndex()

function createListFinder(listed: readonly string[]): WordFinder {
  const book = createWordBook(listed)
  let asked = 0
  let entry: number | undefined
  return text => {
    if (entry === undefined && ++asked > OFTEN) entry = index.add(book.firstKeys())
    return entry !== undefined && !index.mayHold(text, entry) ? NOTHING : findInBook(text, book)
  }
}

function createWordBook(words: readonly string[]): PhraseBook<string> {
  return createPhraseBook<string>(add => {
    for (const phrase of words) add(phrase, phrase)
    return undefined
  })
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
