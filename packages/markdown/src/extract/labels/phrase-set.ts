import { tokenize } from "./tokens.ts"

/** Prepares the question whether a text is one of the phrases that a text lists, folded, line by line; they are parted when first asked for. */
export function createPhraseSet(lines: string): (text: string) => boolean {
  let phrases: ReadonlySet<string> | undefined
  return text => (phrases ??= new Set(lines.split("\n"))).has(foldPhrase(text))
}

/** Words as they are compared, joined with spaces. */
export function foldPhrase(phrase: string): string {
  return tokenize(phrase)
    .map(token => token.word)
    .join(" ")
}
