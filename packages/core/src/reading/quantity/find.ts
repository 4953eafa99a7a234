import { lexiconOf, annotateText } from "../lexicon/languages.ts"
import type { Quantity } from "../types.ts"
import { quantitiesOf } from "./quantities-of.ts"

/** The quantities of a text in order of appearance, with offsets in the text; `language` is a primary tag, English when absent. */
export function findQuantities(text: string, language = "en"): readonly Quantity[] {
  const lexicon = lexiconOf(language)
  return quantitiesOf(annotateText(text, lexicon), lexicon).map(({ quantity }) => quantity)
}

/** Whether a text holds a number that something can be checked against. */
export function isQuantified(text: string, language = "en"): boolean {
  return findQuantities(text, language).length > 0
}
