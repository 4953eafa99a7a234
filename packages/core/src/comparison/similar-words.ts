import { findSimilarPairs } from "../similarity/index.ts"

/** Words of a statement, and how alike they are to those asked about, 0 to 1. */
export interface SimilarWords {
  readonly words: string
  readonly similarity: number
}

/** For each of the given words those at least that alike, themselves included; empty words are like nothing. */
export function findSimilarWords(words: readonly string[], least: number): ReadonlyMap<string, readonly SimilarWords[]> {
  const distinct = [...new Set(words)].filter(text => text !== "")
  const found = new Map(distinct.map(text => [text, [{ words: text, similarity: 1 }]]))
  for (const { first, second, similarity } of findSimilarPairs(distinct, least)) {
    found.get(distinct[first]!)?.push({ words: distinct[second]!, similarity })
    found.get(distinct[second]!)?.push({ words: distinct[first]!, similarity })
  }
  return found
}
