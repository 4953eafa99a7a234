import { findWordFeatures } from "./features.ts"

/** Two of the given texts, by index (`first` < `second`), and how alike they are. */
export interface SimilarPair {
  readonly first: number
  readonly second: number
  readonly similarity: number
}

/**
 * The pairs of texts at least as alike as the threshold (0 < threshold ≤ 1), by `similarity` of words from `wordsToCompare`; in no order.
 * Of texts with the same features each later one is paired with the first of them, and only the first with other texts, so that a
 * thousand copies are a thousand pairs. Texts without words are in no pair. Candidates come from an index of each text's rarest
 * features (prefix filtering, Chaudhuri et al. 2006; by size, Bayardo et al. 2007), so that most pairs are never compared.
 */
export function* findSimilarPairs(texts: readonly string[], threshold: number): Generator<SimilarPair, undefined> {
  const featuresOf = rankFeatures(new Set(texts))
  const firsts: Entry[] = []
  const seen = new Map<string, number>()
  for (const [index, text] of texts.entries()) {
    const features = featuresOf.get(text)!
    if (features.length === 0) continue
    const key = features.join(" ")
    const first = seen.get(key)
    if (first !== undefined) yield { first, second: index, similarity: 1 }
    else firsts.push({ index, features })
    if (first === undefined) seen.set(key, index)
  }
  yield* joinDistinct(firsts, threshold)
}

/** A text's features as numbers, the rarest of many texts first. */
interface Entry {
  readonly index: number
  readonly features: Int32Array
}

/** The features of each text; copies of a text are counted once. */
function rankFeatures(texts: ReadonlySet<string>): ReadonlyMap<string, Int32Array> {
  const counts: number[] = []
  const lastMet: number[] = []
  const idsOf = createWordIds()
  const sets = new Map<string, number[]>()
  for (const text of texts) {
    const distinct: number[] = []
    for (const word of text.split(" ")) {
      for (const id of idsOf(word)) {
        if (lastMet[id] === sets.size) continue
        lastMet[id] = sets.size
        counts[id] = (counts[id] ?? 0) + 1
        distinct.push(id)
      }
    }
    sets.set(text, distinct)
  }
  const ranks = sets.size < fewTexts ? undefined : rankByRarity(counts)
  return new Map([...sets].map(([text, set]) => [text, new Int32Array(ranks === undefined ? set : set.map(id => ranks[id]!)).sort()]))
}

/** Below this many texts it takes longer to rank features than to compare texts that share common ones. */
const fewTexts = 8

function rankByRarity(counts: readonly number[]): Int32Array {
  const byRarity = Int32Array.from(counts.keys()).sort((a, b) => counts[a]! - counts[b]! || a - b)
  const ranks = new Int32Array(counts.length)
  byRarity.forEach((id, rank) => (ranks[id] = rank))
  return ranks
}

/** Numbers for the features of a word; words come again and again. */
function createWordIds(): (word: string) => readonly number[] {
  const ids = new Map<string, number>()
  const byWord = new Map<string, readonly number[]>()
  const idOf = (feature: string): number => {
    const id = ids.get(feature) ?? ids.size
    ids.set(feature, id)
    return id
  }
  return word => {
    const known = byWord.get(word) ?? findWordFeatures(word).map(idOf)
    byWord.set(word, known)
    return known
  }
}

/** Where a feature is among the rarest of texts: the texts by their place in order of size, and its place among their features. */
interface Postings {
  readonly entries: number[]
  readonly places: number[]
}

/** Smaller texts first, so that the index holds none larger than the one at hand, and its lists are sorted by size. */
function* joinDistinct(texts: readonly Entry[], threshold: number): Generator<SimilarPair, undefined> {
  const bySize = texts.toSorted((a, b) => a.features.length - b.features.length || a.index - b.index)
  const index = new Map<number, Postings>()
  const lastMet = new Int32Array(bySize.length).fill(-1)
  for (const [position, { index: second, features }] of bySize.entries()) {
    // Shares at least this many with any text alike enough; so one of them is among the rarest of both.
    const fewest = roundUp((threshold / (2 - threshold)) * features.length)
    for (let place = 0; place <= features.length - fewest; place++) {
      const { entries, places } = postingsOf(index, features[place]!)
      for (let at = entries.length - 1; at >= 0; at--) {
        const candidate = entries[at]!
        const { index: first, features: others } = bySize[candidate]!
        if (others.length < fewest) break
        if (lastMet[candidate] === position) continue
        lastMet[candidate] = position
        const size = features.length + others.length
        const shared = countShared({ a: features, b: others, i: place, j: places[at]! }, roundUp((threshold / 2) * size))
        if (shared > 0) yield { first: Math.min(first, second), second: Math.max(first, second), similarity: (2 * shared) / size }
      }
      entries.push(position)
      places.push(place)
    }
  }
}

function postingsOf(index: Map<number, Postings>, feature: number): Postings {
  const known = index.get(feature)
  if (known !== undefined) return known
  const fresh: Postings = { entries: [], places: [] }
  index.set(feature, fresh)
  return fresh
}

/** Two lists of features and the places of the first that both hold. */
interface Meeting {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly i: number
  readonly j: number
}

/** How many features two texts share; 0 when fewer than `needed`. */
function countShared({ a, b, ...first }: Meeting, needed: number): number {
  let { i, j } = first
  let shared = 0
  while (i < a.length && j < b.length) {
    if (shared + Math.min(a.length - i, b.length - j) < needed) return 0
    const [left, right] = [a[i]!, b[j]!]
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared < needed ? 0 : shared
}

/** Up to a whole number, but not past one that only rounding errors lie above. */
function roundUp(value: number): number {
  return Math.ceil(value - 1e-9)
}
