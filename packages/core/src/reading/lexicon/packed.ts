import { createLazy } from "../../model/create-lazy.ts"
import type { Meaning } from "../text/meanings.ts"
import { packPhrases, type PackedPhrases } from "../text/packed-phrases.ts"
import { keysOf } from "../text/phrases.ts"
import { tokenize } from "../text/tokenize.ts"
import { LEXICONS } from "./all-lexicons.ts"
import { createBorrowed, createOther } from "./borrowed.ts"
import { addLexicon, addPeriods } from "./compile.ts"
import { createEnglish } from "./en.ts"
import type { AddEntry } from "./entries.ts"
import { pickGrammar } from "./pick-grammar.ts"
import type { LexiconFile } from "./types.ts"

// Bundles hold what these functions give, and not what they make it of: see packages/repo/scripts/packed-tables.mjs.

/** A language without its words: its phrases as text, and the rest of its lexicon as JSON. */
export interface PackedLexicon {
  readonly phrases: PackedPhrases
  readonly grammar: string
}

/** English, which most pages speak. */
export const packEnglish = createLazy((): PackedLexicon => packLexicon(createEnglish()))

/** What is read of languages that have no lexicon. */
export const packOther = createLazy((): PackedLexicon => packLexicon(createOther()))

/** The phrases that all other languages borrow of English. */
export const packBorrowed = createLazy((): PackedPhrases => packLexicon(createBorrowed()).phrases)

/** The words for periods in all languages: they are looked up at once, since a title tells its quarter before anything tells its language. */
export const packPeriods = createLazy((): PackedPhrases =>
  packMeanings(add => {
    for (const create of LEXICONS.values()) addPeriods(add, create())
  }),
)

/** Whole statements that are an unfilled slot, in all languages: a line for each, its words with spaces between. */
export const packPlaceholders = createLazy((): string =>
  [...LEXICONS.values()].flatMap(create => create().placeholders.map(keyOf)).join("\n"),
)

function packLexicon(lexicon: LexiconFile): PackedLexicon {
  return { phrases: packMeanings(add => addLexicon(add, lexicon)), grammar: JSON.stringify(pickGrammar(lexicon)) }
}

function packMeanings(fill: (add: AddEntry) => void): PackedPhrases {
  return packPhrases<Meaning>(add => fill((phrase, meant) => add(keysOf(phrase), meant)))
}

function keyOf(phrase: string): string {
  return tokenize(phrase)
    .filter(token => token.kind !== "sign")
    .map(token => token.key)
    .join(" ")
}
