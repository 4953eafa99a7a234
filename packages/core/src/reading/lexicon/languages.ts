import { annotate, type Line, type Meaning, type Meanings } from "../text/line.ts"
import { createPhraseBook, type PhraseBook } from "../text/phrases.ts"
import { entriesOf, periodEntries } from "./compile.ts"
import { GERMAN } from "./de.ts"
import { ENGLISH } from "./en.ts"
import { SPANISH } from "./es.ts"
import { FRENCH } from "./fr.ts"
import { ITALIAN } from "./it.ts"
import { JAPANESE } from "./ja.ts"
import { KOREAN } from "./ko.ts"
import { DUTCH } from "./nl.ts"
import { PORTUGUESE } from "./pt.ts"
import { RUSSIAN } from "./ru.ts"
import type { Lexicon } from "./types.ts"
import { VIETNAMESE } from "./vi.ts"
import { CHINESE } from "./zh.ts"

/** Every language whose numbers and dates are read. */
export const LEXICONS: readonly Lexicon[] = [
  ENGLISH,
  SPANISH,
  PORTUGUESE,
  FRENCH,
  GERMAN,
  ITALIAN,
  DUTCH,
  CHINESE,
  JAPANESE,
  KOREAN,
  VIETNAMESE,
  RUSSIAN,
]

const BY_LANGUAGE = new Map(LEXICONS.map(lexicon => [lexicon.language, lexicon]))

/** The lexicon of a primary language tag; English for a language that has none. */
export function lexiconOf(language: string): Lexicon {
  return BY_LANGUAGE.get(language) ?? ENGLISH
}

/** Whether a language has a lexicon of its own. */
export function hasLexicon(language: string): boolean {
  return BY_LANGUAGE.has(language)
}

const books = new WeakMap<Lexicon, PhraseBook<Meaning<Meanings>>>()

/** Cuts a text into tokens and looks up the numbers, relations and dates of a language. */
export function annotateNumbers(text: string, lexicon: Lexicon): Line {
  return annotate(text, bookOf(lexicon), { spaceGroups: lexicon.numbers.spaceGroups === true })
}

/** Plans in every language borrow English terms, so each book begins with the English one. */
function bookOf(lexicon: Lexicon): PhraseBook<Meaning<Meanings>> {
  const known = books.get(lexicon)
  if (known !== undefined) return known
  const own = [...entriesOf(lexicon)]
  const book = createPhraseBook(lexicon === ENGLISH ? own : [...entriesOf(ENGLISH), ...own])
  books.set(lexicon, book)
  return book
}

const annotateWithAll = createLazy(() => createPhraseBook(LEXICONS.flatMap(lexicon => [...periodEntries(lexicon)])))

/** Cuts a text into tokens and looks up the words for periods of all languages at once. */
export function annotatePeriods(text: string): Line {
  return annotate(text, annotateWithAll())
}

function createLazy<T>(create: () => T): () => T {
  let value: { readonly it: T } | undefined
  return () => (value ??= { it: create() }).it
}
