import type { LabelTable } from "./label-table.ts"
import { foldPhrase } from "./tag-words.ts"

/** Prepares the question whether a text is one of the words for a stretch of time; the words are folded when first asked for. */
export function createPeriodWords(tables: readonly LabelTable[]): (text: string) => boolean {
  let words: ReadonlySet<string> | undefined
  return text => (words ??= new Set(tables.flatMap(table => table.periods ?? []).map(foldPhrase))).has(foldPhrase(text))
}
