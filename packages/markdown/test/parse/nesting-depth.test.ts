import fc from "fast-check"
import { expect, test } from "vitest"
import { findDeepNesting } from "../../src/parse/nesting-depth.ts"

const DEPTH = 100

const mark = fc.constantFrom("\t", " ", "  ", "> ", ">", "- ", "*\t", "+", "1. ", "12)\t", "-\t\t", "word", "[^a]: ", "***")
const line = fc.oneof(
  fc.array(mark, { maxLength: 40 }).map(marks => marks.join("")),
  fc.tuple(mark, fc.integer({ min: 20, max: 130 })).map(([one, count]) => one.repeat(count)),
)

test("tells without looking at the lines only where none nests too deeply", () => {
  const page = fc.array(line, { maxLength: 8 }).map(lines => lines.join("\n"))
  fc.assert(
    fc.property(page, text => {
      // The mark of a footnote has every line looked at.
      const looked = findDeepNesting(`[^\n${text}`, DEPTH)
      expect(findDeepNesting(text, DEPTH)).toEqual(looked && { ...looked, offset: looked.offset - 3 })
    }),
    { numRuns: 2000 },
  )
})

test.for([
  ["> ".repeat(101), 101],
  [">\t".repeat(26), undefined],
  ["+\t".repeat(101), 101],
  ["a\n" + "1. ".repeat(101) + "a", 101],
] as const)("finds %j at depth %j", ([text, depth]) => {
  expect(findDeepNesting(text, DEPTH)?.depth).toBe(depth)
})
