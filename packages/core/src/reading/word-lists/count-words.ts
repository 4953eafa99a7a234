import { tokensOf } from "../text/tokens-of.ts"
import type { TextRange } from "../types.ts"

/** How many words and numbers a text has, between spaces: "market-leading" is one. In scripts without spaces two characters count as a word. */
export function countWords(text: string): number {
  return countSpacedWords(text) + Math.ceil(countGlyphs(text) / 2)
}

/** How wide a text is set, in letters; a character of a script without spaces is as wide as two. */
export function measureWidth(text: string): number {
  return text.length + countGlyphs(text)
}

function countGlyphs(text: string): number {
  return tokensOf(text).filter(({ kind }) => kind === "glyph").length
}

/** The words and numbers of a text that are set between spaces. */
export function countSpacedWords(text: string): number {
  let words = 0
  let isCounted = false
  for (const { kind, spaced } of tokensOf(text)) {
    if (spaced) isCounted = false
    if (kind !== "glyph" && kind !== "sign" && !isCounted) {
      words++
      isCounted = true
    }
  }
  return words
}

/** How many words of a text lie in none of the ranges, which may overlap. */
export function countWordsOutside(text: string, ranges: readonly TextRange[]): number {
  const inOrder = [...ranges].sort((a, b) => a.start - b.start)
  let from = 0
  let count = 0
  for (const { start, end } of inOrder) {
    if (start > from) count += countWords(text.slice(from, start))
    from = Math.max(from, end)
  }
  return count + countWords(text.slice(from))
}
