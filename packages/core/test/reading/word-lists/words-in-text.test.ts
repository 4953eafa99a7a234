import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { countSpacedWords, countWords, measureWidth } from "../../../src/reading/word-lists/count-words.ts"
import { findListedWords } from "../../../src/reading/word-lists/find-listed-words.ts"
import { findSentences } from "../../../src/reading/word-lists/find-sentences.ts"
import { findUsedWords } from "../../../src/reading/word-lists/find-used-words.ts"

const cut = (text: string, { start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end)

test("finds words of lists that are written one by one, and in lines", () => {
  expect(findListedWords("Bake and sell", "conjunction", "en").map(({ phrase }) => phrase)).toEqual(["and"])
  expect(findListedWords("Bakers guild", "teamWord", "en").map(({ phrase }) => phrase)).toEqual(["guild"])
  expect(findListedWords("Die Prämien richten sich nach den Zielen", "coupling", "de").map(({ phrase }) => phrase)).toEqual([
    "richten sich nach",
  ])
})

describe("findSentences", () => {
  test("cuts at full stops that no small letter follows", () => {
    const text = "Paid by the quarter, e.g. in cash. Is that so? Yes!"
    expect(findSentences(text).map(sentence => cut(text, sentence))).toEqual(["Paid by the quarter, e.g. in cash.", "Is that so?", "Yes!"])
    expect(findSentences(text).map(({ isQuestion }) => isQuestion)).toEqual([false, true, false])
  })

  test("leaves out nothing but the white space between sentences", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "B", ".", "?", " ", "。", "\n") }), text => {
        expect(
          findSentences(text)
            .map(sentence => cut(text, sentence))
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""))
      }),
    )
  })
})

describe("findUsedWords", () => {
  test("passes over words in quotation marks", () => {
    const text = "Retire “if possible” and `as needed`, if possible"
    expect(findUsedWords(text, "escape", "en").map(word => cut(text, word))).toEqual(["if possible"])
    expect(findListedWords(text, "escape", "en")).toHaveLength(3)
  })

  test("says nothing about a language that has no such list", () => {
    expect(findUsedWords("if possible", "escape", "de")).toEqual([])
  })
})

describe("counting words", () => {
  test.for([
    ["Make deploys boring", 3],
    ["a market-leading, customer-loved shop", 4],
    ["– & –", 0],
    ["开拓北方市场", 3],
  ] as const)("%s has %s", ([text, count]) => {
    expect(countWords(text)).toBe(count)
  })

  test("a character of a script without spaces is no spaced word, and as wide as two letters", () => {
    expect(countSpacedWords("开拓 North")).toBe(1)
    expect(measureWidth("开拓 North")).toBe(10)
  })
})
