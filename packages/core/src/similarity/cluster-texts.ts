import { findSimilarPairs } from "./similar-pairs.ts"

/**
 * A number for each text, the same for texts that are at least as alike as the threshold, or that others between them join; texts
 * without words are alone.
 */
export function clusterTexts(texts: readonly string[], threshold: number): readonly number[] {
  const parents = texts.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!
    return root
  }
  for (const { first, second } of findSimilarPairs(texts, threshold)) parents[rootOf(second)] = rootOf(first)
  return texts.map((_, index) => rootOf(index))
}
