import fc from "fast-check"
import { expect, test } from "vitest"
import { ALL_LABELS } from "../../src/extract/labels/all-labels.ts"
import { splitPhrase } from "../../src/extract/labels/split-phrase.ts"
import { tokenize } from "../../src/extract/labels/tokens.ts"

const wordsOf = (phrase: string): string[] => tokenize(phrase).map(token => token.word)

test("splits every phrase of the label tables as a document's words are split", () => {
  const phrases = phrasesIn(ALL_LABELS)
  expect(phrases.length).toBeGreaterThan(2000)
  expect(phrases.map(splitPhrase)).toEqual(phrases.map(wordsOf))
})

test("splits any phrase as a document's words are split", () => {
  const letters = fc.constantFrom(..."abz  éßœñåőđёйжşŉữậ目標成果がパーー목표'’-.:&7①Ａ・")
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 12 }), phrase => {
      expect(splitPhrase(phrase)).toEqual(wordsOf(phrase))
    }),
    { numRuns: 2000 },
  )
})

function phrasesIn(value: unknown): string[] {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(phrasesIn) : []
}
