import fc from "fast-check"
import { expect, test } from "vitest"
import { findSimilarPairs, similarity, type SimilarPair } from "../../src/similarity/index.ts"
import { processorTime } from "../processor-time.ts"

const text = fc
  .array(fc.constantFrom("cut", "churn", "churned", "orders", "ordering", "late", "vans", "bakeries", "解約率を", "a", "to"), {
    maxLength: 6,
  })
  .map(list => list.join(" "))

test("the index finds exactly the pairs that comparing all with all finds", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(text, { maxLength: 25, selector: orderless }),
      fc.constantFrom(0.3, 0.5, 0.6, 0.85, 1),
      (texts, threshold) => {
        const found = [...findSimilarPairs(texts, threshold)].map(keyOf).sort()
        const expected = texts
          .flatMap((a, first) => texts.map((b, second) => ({ first, second, similarity: similarity(a, b) })))
          .filter(pair => pair.first < pair.second && pair.similarity >= threshold)
        expect(found).toEqual(expected.map(keyOf).sort())
      },
    ),
  )
})

test("a thousand copies are paired with the first, not with each other", () => {
  const pairs = [
    ...findSimilarPairs(
      Array.from({ length: 1000 }, () => "cut monthly churn"),
      0.85,
    ),
  ]
  expect(pairs).toHaveLength(999)
  expect(pairs.every(({ first }) => first === 0)).toBe(true)
})

test("texts without words are like none", () => {
  expect([...findSimilarPairs(["", "", "churn"], 0.5)]).toEqual([])
})

test("10,000 goals are compared in a breath", () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => inventWords(index))
  let pairs: readonly SimilarPair[] = []
  const time = processorTime(() => (pairs = [...findSimilarPairs([...texts, texts[17]!], 0.85)]))
  expect(pairs.filter(({ second }) => second === 10_000).map(({ first }) => first)).toEqual([17])
  // Half a second where this was written; comparing all with all takes minutes.
  expect(time).toBeLessThan(5000)
})

/** Two sets of words in another order have the same features. */
function orderless(words: string): string {
  return [...new Set(words.split(" "))].sort().join(" ")
}

function keyOf({ first, second, similarity: value }: { first: number; second: number; similarity: number }): string {
  return `${first} ${second} ${value.toFixed(6)}`
}

/** Five to nine words of syllables; a small linear generator, so that each run has the same. */
function inventWords(seed: number): string {
  let state = seed * 7919 + 1
  const pick = (list: string): string => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return list[(state >> 8) % list.length]!
  }
  const word = (): string => pick("bcdfghlmnprstv") + pick("aeiou") + pick("lmnrst") + pick("bcdfgklmnpt") + pick("aeiou") + pick("lmnrst")
  return Array.from({ length: 5 + (seed % 5) }, word).join(" ")
}
