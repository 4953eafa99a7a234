import { expect, test } from "vitest"
import { createLineIndex, createStatement } from "../../src/model/index.ts"

test("an offset in a statement maps to the source through emphasis, entities and soft breaks", () => {
  const source = "- Grow **R&amp;D** spend\n  to 5%"
  const statement = createStatement(
    "Grow R&D spend to 5%",
    [
      { at: 0, source: 2, sourceLength: 5 },
      { at: 5, source: 9, sourceLength: 1 },
      { at: 6, source: 10, sourceLength: 5 },
      { at: 7, source: 15, sourceLength: 1 },
      { at: 8, source: 18, sourceLength: 6 },
      { at: 14, source: 24, sourceLength: 3 },
      { at: 15, source: 27, sourceLength: 5 },
    ],
    createLineIndex(source),
  )
  const slice = (start: number, end: number): string => {
    const span = statement.spanOf(start, end)
    return source.slice(span.start.offset, span.end.offset)
  }
  expect(slice(0, 4)).toBe("Grow")
  expect(slice(5, 8)).toBe("R&amp;D")
  expect(slice(9, 14)).toBe("spend")
  expect(slice(18, 20)).toBe("5%")
  expect(statement.spanOf(18, 20).start).toMatchObject({ line: 2, column: 6 })
  expect(statement.span.end.offset).toBe(source.length)
})

test("a statement without words is refused", () => {
  expect(() => createStatement("", [], createLineIndex(""))).toThrow(RangeError)
})
