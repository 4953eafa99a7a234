/** A statement as a set of words, ready to be compared. */
export type WordSet = readonly string[]

/** Two of the given sets, by index, and how alike they are: shared words over all words, 0 to 1. */
export interface SimilarPair {
  readonly first: number
  readonly second: number
  readonly similarity: number
}

const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u

/** The distinct words and numbers of a text in lower case; pairs of characters in scripts without spaces. */
export function wordSet(text: string): WordSet {
  const words =
    text
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.flatMap(word => (spaceless.test(word) ? characterPairs(word) : [word])))]
}

/**
 * All pairs of sets at least as alike as the threshold (0 < threshold ≤ 1), found through an index of each set's rarest words
 * (prefix filtering, Chaudhuri et al. 2006), so that most pairs are never compared.
 */
export function findSimilarPairs(sets: readonly WordSet[], threshold: number): SimilarPair[] {
  const frequency = countWords(sets)
  const byRarity = sets.map(set => [...set].sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1)))
  const index = new Map<string, number[]>()
  const pairs: SimilarPair[] = []
  for (const [second, words] of byRarity.entries()) {
    // Two sets that are this alike share a word within this many of their rarest words.
    const prefix = words.slice(0, words.length - Math.ceil(threshold * words.length) + 1)
    const candidates = new Set(prefix.flatMap(word => index.get(word) ?? []))
    const members = new Set(words)
    for (const first of candidates) {
      const similarity = jaccard(byRarity[first]!, members)
      if (similarity >= threshold) pairs.push({ first, second, similarity })
    }
    for (const word of prefix) addTo(index, word, second)
  }
  return pairs.sort((a, b) => a.second - b.second || a.first - b.first)
}

function characterPairs(word: string): string[] {
  const characters = [...word]
  return characters.length < 2 ? characters : characters.slice(1).map((character, index) => characters[index]! + character)
}

function countWords(sets: readonly WordSet[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function jaccard(words: WordSet, members: ReadonlySet<string>): number {
  const shared = words.reduce((count, word) => count + (members.has(word) ? 1 : 0), 0)
  return shared / (words.length + members.size - shared)
}

function addTo(index: Map<string, number[]>, word: string, value: number): void {
  const list = index.get(word)
  if (list) list.push(value)
  else index.set(word, [value])
}
