import { createEnglish } from "./en.ts"
import { LEXICON_FILES } from "./lexicon-files.ts"
import type { LexiconFile } from "./types.ts"

/** Every language whose numbers and dates are read, by its primary tag; English first, which bundles hold in its packed form alone. */
export const LEXICONS: ReadonlyMap<string, () => LexiconFile> = new Map([["en", createEnglish], ...LEXICON_FILES])
