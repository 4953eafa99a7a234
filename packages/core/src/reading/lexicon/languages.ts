import { createLazy } from "../../model/create-lazy.ts"
import { createAnnotator, type AnnotateOptions, type Line } from "../text/line.ts"
import type { Meaning } from "../text/meanings.ts"
import type { PackedPhrases } from "../text/packed-phrases.ts"
import { createPhraseBook } from "../text/phrases.ts"
import type { LexiconAdditions } from "../types.ts"
import { addAdditions, addLateVerbs } from "./compile-kinds.ts"
import { addFiscal, addLexicon } from "./compile.ts"
import { inflectEnglish, undoEnglish } from "./en-inflection.ts"
import type { AddEntry } from "./entries.ts"
import type { LateVerbs } from "./late-verbs.ts"
import { LEXICON_FILES } from "./lexicon-files.ts"
import { packBorrowed, packEnglish, packOther, packPeriods } from "./packed.ts"
import type { Grammar } from "./pick-grammar.ts"
import type { Lexicon } from "./types.ts"

const FILES = new Map(Array.from(LEXICON_FILES, ([language, create]) => [language, createLazy(create)]))

const english = createLazy((): Lexicon => openGrammar(packEnglish().grammar))

const other = createLazy((): Lexicon => openGrammar(packOther().grammar))

function openGrammar(packed: string): Lexicon {
  const { kinds, ...rest } = JSON.parse(packed) as Grammar // written from one
  return kinds === undefined ? rest : { ...rest, kinds: { ...kinds, inflect: inflectEnglish, basesOf: undoEnglish } }
}

/** The lexicon of a primary language tag; English for `und`, and only its numbers and dates for a language that has none. */
export function lexiconOf(language: string): Lexicon {
  return language === "en" || language === "und" ? english() : (FILES.get(language)?.() ?? other())
}

/** Whether a language has a lexicon of its own. */
export function hasLexicon(language: string): boolean {
  return language === "en" || FILES.has(language)
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
  const book = createPhraseBook<Meaning>(add => addUnpacked(add, lexicon)?.addFor, packedFor(lexicon))
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
    addUnpacked(add, lexicon)?.addAll() // what a team adds comes after the language's own, and wins
    addAdditions(add, additions, lexicon.kinds)
    return undefined
  }, packedFor(lexicon))
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
function packedFor(lexicon: Lexicon): PackedPhrases {
  if (lexicon === english()) return packEnglish().phrases
  return FILES.has(lexicon.language) ? packBorrowed() : packOther().phrases
}

/** Adds what of a language is not packed: all but English, of which verbs are added when a text holds them. */
function addUnpacked(add: AddEntry, lexicon: Lexicon): LateVerbs | undefined {
  const file = FILES.get(lexicon.language)?.()
  if (file !== undefined) addLexicon(add, file)
  return lexicon.kinds && addLateVerbs(add, lexicon.kinds)
}

const annotatorOfPeriods = createLazy(() => createPeriodAnnotator(undefined))

/** By lexicon, for languages that have words for fiscal periods of their own. */
const fiscalAnnotators = new WeakMap<Lexicon, Annotate>()

function createPeriodAnnotator(fiscal: Lexicon["time"]["fiscal"]): Annotate {
  const book = createPhraseBook<Meaning>(add => {
    addFiscal(add, fiscal)
    return undefined
  }, packPeriods())
  return createAnnotator(book)
}

/** Cuts a text into tokens and looks up the words for periods of all languages at once; those for fiscal ones only in the given language. */
export function annotatePeriods(text: string, language?: string): Line {
  const lexicon = language === undefined ? undefined : lexiconOf(language)
  const annotate = lexicon?.time.fiscal === undefined ? annotatorOfPeriods() : fiscalAnnotatorOf(lexicon)
  return annotate(text)
}

function fiscalAnnotatorOf(lexicon: Lexicon): Annotate {
  const known = fiscalAnnotators.get(lexicon)
  if (known !== undefined) return known
  const annotator = createPeriodAnnotator(lexicon.time.fiscal)
  fiscalAnnotators.set(lexicon, annotator)
  return annotator
}
