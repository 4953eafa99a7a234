import fc from "fast-check"
import { expect, test } from "vitest"
import { createListIndex } from "../../../src/reading/word-lists/list-index.ts"
import { findListedWords } from "../../../src/reading/word-lists/find-listed-words.ts"
import { mayHoldListedWords } from "../../../src/reading/word-lists/may-hold-listed-words.ts"

const pieces = ["carried", "over", "Carry-over", "stands", "ALONE", "ｓｔａｎｄ", "alone", "from", "moved", "bakers", ",", "–", "3"]
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map(words => words.join(" "))

test.for(["carriedOver", "standalone"] as const)("a text in which words of a list are found may hold them: %s", list => {
  fc.assert(
    fc.property(texts, text => {
      if (findListedWords(text, list, "en").length > 0) expect(mayHoldListedWords(text, list, "en")).toBe(true)
    }),
  )
})

test("a text without the words of any phrase holds none, nor does one in a language without the list", () => {
  expect(mayHoldListedWords("The bakers moved the oven.", "carriedOver", "en")).toBe(false)
  expect(mayHoldListedWords("The bakers moved on from the oven.", "carriedOver", "en")).toBe(true)
  expect(mayHoldListedWords("carried over", "carriedOver", "xx")).toBe(false)
})

test("a list finds the same however often it was asked", () => {
  const asked = ["moved from March", "nothing of the kind", "carried over from spring"]
  const first = asked.map(text => findListedWords(text, "carriedOver", "en"))
  for (let time = 0; time < 600; time++) findListedWords("bakers", "carriedOver", "en")
  expect(asked.map(text => findListedWords(text, "carriedOver", "en"))).toEqual(first)
  expect(first.map(found => found.length)).toEqual([1, 0, 1])
})

test("an index tells which lists may have a phrase in a text, and says maybe of lists that are newer than its look at the text", () => {
  const index = createListIndex()
  const bread = index.add(["bread", "rye"])
  const tools = index.add(["oven", "rye"])
  expect([index.mayHold("fresh bread", bread), index.mayHold("fresh bread", tools)]).toEqual([true, false])
  expect([index.mayHold("rye", bread), index.mayHold("rye", tools)]).toEqual([true, true])
  const newer = index.add(["flour"])
  expect([index.mayHold("fresh bread", newer), index.mayHold("more flour", newer), index.mayHold("salt", newer)]).toEqual([
    true,
    true,
    false,
  ])
})
