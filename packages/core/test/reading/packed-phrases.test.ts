import fc from "fast-check"
import { expect, test } from "vitest"
import { LEXICONS } from "../../src/reading/lexicon/all-lexicons.ts"
import { createBorrowed, createOther } from "../../src/reading/lexicon/borrowed.ts"
import { addLexicon, addPeriods } from "../../src/reading/lexicon/compile.ts"
import { createEnglish } from "../../src/reading/lexicon/en.ts"
import type { AddEntry } from "../../src/reading/lexicon/entries.ts"
import { packBorrowed, packEnglish, packOther, packPeriods } from "../../src/reading/lexicon/packed.ts"
import type { Meaning } from "../../src/reading/text/meanings.ts"
import { packPhrases, type PackedPhrases } from "../../src/reading/text/packed-phrases.ts"
import { createPhraseBook, keysOf, type AddPhrase, type PhraseBook } from "../../src/reading/text/phrases.ts"
import { tokenize } from "../../src/reading/text/tokenize.ts"

interface Found<T> {
  readonly value: T
  readonly at: number
  readonly to: number
}

function findAll<T>(book: PhraseBook<T>, text: string): readonly Found<T>[] {
  const tokens = tokenize(text)
  const found: Found<T>[] = []
  tokens.forEach((_, at) => book.visit(tokens, at, (value, to) => found.push({ value, at, to })))
  return found
}

const phrase = fc.array(fc.constantFrom("berth", "berths", "of", "harbour", ",", "4", "港", "ä"), { minLength: 1, maxLength: 4 })
const entries = fc.array(fc.tuple(phrase, fc.constantFrom("a", "b", "c")))

const fillWith =
  (list: readonly (readonly [readonly string[], string])[]) =>
  (add: AddPhrase<string>): undefined => {
    for (const [words, value] of list) add(words.join(" "), value)
  }

test("a book whose first phrases are packed finds what one finds to which all are added", () => {
  fc.assert(
    fc.property(entries, entries, phrase, (packed, added, text) => {
      const whole = createPhraseBook(fillWith([...packed, ...added]))
      const first = packPhrases<string>(add => fillWith(packed)((words, value) => add(keysOf(words), value)))
      expect(findAll(createPhraseBook(fillWith(added), first), text.join(" "))).toEqual(findAll(whole, text.join(" ")))
    }),
  )
})

test.for<readonly [string, PackedPhrases, (add: AddEntry) => void]>([
  ["English", packEnglish().phrases, add => addLexicon(add, createEnglish())],
  ["what other languages have", packOther().phrases, add => addLexicon(add, createOther())],
  ["what other languages borrow", packBorrowed(), add => addLexicon(add, createBorrowed())],
  ["the words for periods", packPeriods(), add => LEXICONS.forEach(create => addPeriods(add, create()))],
])("%s says the same packed as it does phrase by phrase", ([, packed, fill]) => {
  const phrases = new Set<string>()
  fill(words => phrases.add(words))
  const added = createPhraseBook<Meaning>(add => void fill(add))
  const opened = createPhraseBook<Meaning>(() => undefined, packed)
  expect(phrases.size).toBeGreaterThan(300)
  for (const words of phrases) expect(findAll(opened, words)).toEqual(findAll(added, words))
})
