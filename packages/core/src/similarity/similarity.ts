import { findFeatures } from "./features.ts"

/**
 * How alike two statements are, 0 to 1, by the words that `wordsToCompare` gives: twice the features they share over all they have
 * (Dice 1945, on runs of characters as Adamson and Boreham 1974). Symmetric; 1 for the same words in any order; 0 without words.
 */
export function similarity(wordsA: string, wordsB: string): number {
  const [a, b] = [findFeatures(wordsA), findFeatures(wordsB)]
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const feature of small) if (large.has(feature)) shared++
  return small.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
