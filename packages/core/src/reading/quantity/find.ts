import { lexiconOf, annotateText } from "../lexicon/languages.ts"
import { scanTimes } from "../time/times.ts"
import type { Quantity } from "../types.ts"
import { scanQuantities } from "./scan.ts"

/** The quantities of a text in order of appearance, with offsets in the text; `language` is a primary tag, English when absent. */
export function findQuantities(text: string, language = "en"): readonly Quantity[] {
  const lexicon = lexiconOf(language)
  const line = annotateText(text, lexicon)
  return scanQuantities({ line, lexicon, times: scanTimes(line) }).map(({ quantity }) => quantity)
}

/** Whether a text holds a number that something can be checked against. */
export function isQuantified(text: string, language = "en"): boolean {
  return findQuantities(text, language).length > 0
}
