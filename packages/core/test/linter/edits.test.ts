import { expect, test } from "vitest"
import { applyEdits, mergeEdits } from "../../src/linter/index.ts"

test("edits apply in the order of the text", () => {
  const edits = [
    { range: [5, 6], text: "B" },
    { range: [0, 1], text: "A" },
  ] as const
  expect(applyEdits("a b c d", edits)).toBe("A b cBd")
})

test("of two overlapping edits the earlier wins", () => {
  const edits = [
    { range: [0, 3], text: "x" },
    { range: [2, 5], text: "y" },
  ] as const
  expect(applyEdits("abcdef", edits)).toBe("xdef")
})

test("merged edits give the same text", () => {
  const text = "Maintain uptime and churn"
  const edits = [
    { range: [0, 8], text: "Raise" },
    { range: [20, 25], text: "NPS" },
  ] as const
  const merged = mergeEdits(text, edits)
  expect(merged).toEqual({ range: [0, 25], text: "Raise uptime and NPS" })
  expect(applyEdits(text, [merged!])).toBe(applyEdits(text, edits))
})

test("a range outside the text is refused", () => {
  expect(() => applyEdits("abc", [{ range: [2, 9], text: "" }])).toThrow(RangeError)
})
