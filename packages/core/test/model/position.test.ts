import { expect, test } from "vitest"
import { createLineIndex } from "../../src/model/index.ts"

test.for([
  ["a\nb", 2, 2, 1],
  ["a\r\nb", 3, 2, 1],
  ["a\rb", 2, 2, 1],
  ["a\r\nb", 2, 1, 3],
  ["😀b", 2, 1, 3],
  ["", 0, 1, 1],
  ["ab", 99, 1, 3],
] as const)("%j at %i is line %i, column %i", ([text, offset, line, column]) => {
  expect(createLineIndex(text).pointAt(offset)).toMatchObject({ line, column })
})

test("a line's start is its first offset", () => {
  const lines = createLineIndex("ab\r\ncd\n")
  expect([1, 2, 3, 9].map(line => lines.lineStart(line))).toEqual([0, 4, 7, 7])
})
