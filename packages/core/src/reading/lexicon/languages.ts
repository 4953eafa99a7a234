import { createAnnotator, type AnnotateOptions, type Line } from "../text/line.ts"
import type { Meaning } from "../text/meanings.ts"
import { createPhraseBook } from "../text/phrases.ts"
import type { LexiconAdditions } from "../types.ts"
import { addAdditions } from "./compile-kinds.ts"
import { addFiscal, addLexicon, addPeriods } from "./compile.ts"
import type { AddEntry } from "./entries.ts"
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
import type { LateVerbs } from "./late-verbs.ts"
import type { Lexicon, LexiconFile } from "./types.ts"
import { VIETNAMESE } from "./vi.ts"
import { CHINESE } from "./zh.ts"

/** Every language whose numbers and dates are read. */
export const LEXICONS: readonly LexiconFile[] = [
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

const BY_LANGUAGE = new Map(LEXICONS.map(file => [file.language, createLazy(() => readFile(file))]))

function readFile({ kinds, ...rest }: LexiconFile): Lexicon {
  return kinds === undefined ? rest : { ...rest, kinds: kinds() }
}

/** English numbers and dates, for languages that have no lexicon: their verbs must not be taken for English ones. */
const { kinds: _, ...OTHER } = ENGLISH

/** Number words are short and mean other things elsewhere (`no`, `once`); scales and names travel. */
const BORROWED: Lexicon = {
  ...OTHER,
  numbers: { ...ENGLISH.numbers, values: {}, ones: [], ordinals: {}, zero: [], notZero: [], all: [], often: {} },
}

/** The lexicon of a primary language tag; English for `und`, and only its numbers and dates for a language that has none. */
export function lexiconOf(language: string): Lexicon {
  return BY_LANGUAGE.get(language === "und" ? "en" : language)?.() ?? OTHER
}

/** Whether a language has a lexicon of its own. */
export function hasLexicon(language: string): boolean {
  return BY_LANGUAGE.has(language)
}

type Annotate = (text: string) => Line

const annotators = new WeakMap<Lexicon, Annotate>()
const extendedAnnotators = new WeakMap<LexiconAdditions, Map<Lexicon, Annotate>>()

/** Cuts a text into tokens and looks up the phrases of a language, and those a team adds. */
export function annotateText(text: string, lexicon: Lexicon, additions?: LexiconAdditions): Line {
  return (additions === undefined ? annotatorOf(lexicon) : extendedAnnotatorOf(lexicon, additions))(text)
}

function annotatorOf(lexicon: Lexicon): Annotate {
  const known = annotators.get(lexicon)
  if (known !== undefined) return known
  const book = createPhraseBook<Meaning>(add => addWithEnglish(add, lexicon)?.addFor)
  const annotator = createAnnotator(book, annotating(lexicon))
  annotators.set(lexicon, annotator)
  return annotator
}

function extendedAnnotatorOf(lexicon: Lexicon, additions: LexiconAdditions): Annotate {
  const byLexicon = extendedAnnotators.get(additions) ?? new Map<Lexicon, Annotate>()
  extendedAnnotators.set(additions, byLexicon)
  const known = byLexicon.get(lexicon)
  if (known !== undefined) return known
  const book = createPhraseBook<Meaning>(add => {
    addWithEnglish(add, lexicon)?.addAll() // what a team adds comes after the language's own, and wins
    addAdditions(add, additions, lexicon.kinds)
    return undefined
  })
  const annotator = createAnnotator(book, annotating(lexicon))
  byLexicon.set(lexicon, annotator)
  return annotator
}

function annotating({ numbers, time, kinds }: Lexicon): AnnotateOptions {
  return {
    spaceGroups: numbers.spaceGroups === true,
    headFirst: kinds?.headFirst === true,
    compounds: kinds?.compounds === true,
    dottedDays: time.dottedDays === true,
  }
}

/** Plans in every language borrow English numbers and dates, so each book begins with those; the verbs of English stay out. */
function addWithEnglish(add: AddEntry, lexicon: Lexicon): LateVerbs | undefined {
  if (lexicon.language !== ENGLISH.language) addLexicon(add, BORROWED)
  return addLexicon(add, lexicon)
}

const annotatorOfPeriods = createLazy(() => createPeriodAnnotator(undefined))

/** By language, for those that have words for fiscal periods of their own. */
const FISCAL = new Map(
  LEXICONS.filter(({ time }) => time.fiscal !== undefined).map(file => [file.language, createLazy(() => createPeriodAnnotator(file))]),
)

function createPeriodAnnotator(fiscal: LexiconFile | undefined): Annotate {
  const book = createPhraseBook<Meaning>(add => {
    for (const lexicon of LEXICONS) addPeriods(add, lexicon)
    if (fiscal !== undefined) addFiscal(add, fiscal)
    return undefined
  })
  return createAnnotator(book)
}

/** Cuts a text into tokens and looks up the words for periods of all languages at once; those for fiscal ones only in the given language. */
export function annotatePeriods(text: string, language?: string): Line {
  return (FISCAL.get(language ?? "") ?? annotatorOfPeriods)()(text)
}

function createLazy<T>(create: () => T): () => T {
  let value: { readonly it: T } | undefined
  return () => (value ??= { it: create() }).it
}
