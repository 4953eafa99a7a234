import fc from "fast-check"
import { expect, test } from "vitest"
import { applyEdits, combineFixes, type Edit } from "../../src/linter/index.ts"

test("a fix is made whole or not at all", () => {
  const first = [{ range: [0, 2], text: "A" }] as const
  const second = [
    { range: [1, 3], text: "B" },
    { range: [8, 9], text: "C" },
  ] as const
  expect(combineFixes([second, first])).toEqual(first)
})

test("fixes that touch wait for the next pass", () => {
  expect(combineFixes([[{ range: [0, 2], text: "A" }], [{ range: [2, 2], text: "B" }]])).toHaveLength(1)
})

const edit = fc
  .tuple(fc.nat(40), fc.nat(5), fc.string({ maxLength: 3 }))
  .map(([start, length, text]): Edit => ({ range: [start, start + length], text }))

test("combined fixes never overlap, so that applying them loses none", () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 6 }), fixes => {
      const disjoint = fixes.filter(fix =>
        fix.every((one, index) => fix.every((two, other) => index === other || one.range[1] < two.range[0] || two.range[1] < one.range[0])),
      )
      const combined = combineFixes(disjoint)
      const text = "x".repeat(50)
      const removed = combined.reduce((sum, { range }) => sum + range[1] - range[0], 0)
      const added = combined.reduce((sum, one) => sum + one.text.length, 0)
      expect(applyEdits(text, combined)).toHaveLength(text.length - removed + added)
    }),
  )
})
