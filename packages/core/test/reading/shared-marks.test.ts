import { expect, test } from "vitest"
import { createPhraseBook } from "../../src/reading/text/phrases.ts"
import { endOf, meaning, type Meaning } from "../../src/reading/text/meanings.ts"
import { createMarkFinder, NONE } from "../../src/reading/text/shared-marks.ts"
import { tokenize } from "../../src/reading/text/tokenize.ts"

const book = createPhraseBook<Meaning>(add => {
  add("next", meaning("ahead", 1))
  add("next quarter", meaning("relative", { unit: "quarter", ahead: 1 }))
  add("quarter", meaning("timeUnit", "quarter"))
  return undefined
})

test("a token has what every phrase means that begins there, each with its own end", () => {
  const findMarks = createMarkFinder(book)
  const { ahead, relative, timeUnit } = findMarks(tokenize("by next quarter"), 1)
  expect([ahead, relative, timeUnit]).toEqual([{ value: 1, length: 1 }, { value: { unit: "quarter", ahead: 1 }, length: 2 }, undefined])
  expect([endOf(1, ahead), endOf(1, relative), endOf(1, timeUnit)]).toEqual([2, 3, undefined])
})

test("the same phrases have the same marks wherever they stand, and other phrases others", () => {
  const findMarks = createMarkFinder(book)
  const here = findMarks(tokenize("next quarter"), 0)
  expect(findMarks(tokenize("open it by next quarter"), 3)).toBe(here)
  expect(findMarks(tokenize("next year"), 0)).not.toEqual(here)
  expect(findMarks(tokenize("by the end"), 0)).toBe(NONE)
})
