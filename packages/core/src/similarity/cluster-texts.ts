import { findComponents } from "../collections/components.ts"
import { findSimilarPairs } from "./similar-pairs.ts"

/**
 * A number for each text, the same for texts that are at least as alike as the threshold, or that others between them join; texts
 * without words are alone.
 */
export function clusterTexts(texts: readonly string[], threshold: number): readonly number[] {
  return findComponents(texts.length, listPairs(texts, threshold))
}

function* listPairs(texts: readonly string[], threshold: number): Generator<readonly [number, number]> {
  for (const { first, second } of findSimilarPairs(texts, threshold)) yield [first, second]
}
