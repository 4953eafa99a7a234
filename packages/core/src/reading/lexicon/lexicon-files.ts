import { createGerman } from "./de.ts"
import { createSpanish } from "./es.ts"
import { createFrench } from "./fr.ts"
import { createItalian } from "./it.ts"
import { createJapanese } from "./ja.ts"
import { createKorean } from "./ko.ts"
import { createDutch } from "./nl.ts"
import { createPortuguese } from "./pt.ts"
import { createRussian } from "./ru.ts"
import type { LexiconFile } from "./types.ts"
import { createVietnamese } from "./vi.ts"
import { createChinese } from "./zh.ts"

/**
 * Every language whose numbers and dates are read, but English, by its primary tag. Functions, so that words are there only once a page
 * speaks them.
 */
export const LEXICON_FILES: ReadonlyMap<string, () => LexiconFile> = new Map([
  ["es", createSpanish],
  ["pt", createPortuguese],
  ["fr", createFrench],
  ["de", createGerman],
  ["it", createItalian],
  ["nl", createDutch],
  ["zh", createChinese],
  ["ja", createJapanese],
  ["ko", createKorean],
  ["vi", createVietnamese],
  ["ru", createRussian],
])
