import fc from "fast-check"
import { expect, test } from "vitest"
import { openLines, packLines } from "../../src/reading/text/packed-lines.ts"

const word = fc.string({ unit: fc.constantFrom(..."abä港-!~"), minLength: 1, maxLength: 3 })
const line = fc.string({ unit: fc.constantFrom(..."ab \t,7"), maxLength: 5 })

test("packed lines are found by their words, and no others", () => {
  fc.assert(
    fc.property(fc.dictionary(word, line), fc.array(word), (entries, asked) => {
      const lines = new Map(Object.entries(entries))
      const lineOf = openLines(packLines(lines))
      const words = [...asked, ...lines.keys(), ...asked]
      expect(words.map(lineOf)).toEqual(words.map(each => lines.get(each)))
    }),
  )
})

test("packed lines are found after however many words", () => {
  const lines = new Map(Array.from({ length: 300 }, (_, berth) => [`berth${berth}`, `quay ${berth % 7}`]))
  const lineOf = openLines(packLines(lines))
  const words = Array.from({ length: 3000 }, (_, berth) => `berth${(berth * 7) % 1500}`)
  expect(words.map(lineOf)).toEqual(words.map(each => lines.get(each)))
})

test("no lines can be packed, too", () => {
  expect(openLines(packLines([]))("quay")).toBe(undefined)
})
