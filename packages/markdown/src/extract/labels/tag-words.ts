import type { LabelTable } from "./label-table.ts"
import { tokenize } from "./tokens.ts"

/** Prepares the question whether a text is one of the words that mark a goal's kind; the words are folded when first asked for. */
export function createTagWords(tables: readonly LabelTable[]): (text: string) => boolean {
  let words: ReadonlySet<string> | undefined
  return text => (words ??= new Set(tables.flatMap(table => table.tags ?? []).map(foldPhrase))).has(foldPhrase(text))
}

/** Words as they are compared, joined with spaces. */
export function foldPhrase(phrase: string): string {
  return tokenize(phrase)
    .map(token => token.word)
    .join(" ")
}
