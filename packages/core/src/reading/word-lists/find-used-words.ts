import type { TextRange } from "../types.ts"
import { findListedWords, type ListedWords, type WordListName } from "./find-listed-words.ts"
import { findQuotes } from "./find-quotes.ts"

/** The words of a list that a text uses: those in quotation marks are only mentioned, and left out. */
export function findUsedWords(text: string, list: WordListName, language: string): readonly ListedWords[] {
  const found = findListedWords(text, list, language)
  return found.length === 0 ? found : outsideQuotes(found, findQuotes(text))
}

/** Both are in order, so one pass over each will do. */
function outsideQuotes(found: readonly ListedWords[], quotes: readonly TextRange[]): readonly ListedWords[] {
  let next = 0
  return found.filter(range => {
    while (next < quotes.length && quotes[next]!.end <= range.start) next++
    const quote = quotes[next]
    return quote === undefined || range.start < quote.start
  })
}
