import { join } from "node:path"
import { expect, test } from "vitest"
import { collectFrom, collectPatterns } from "./collect-patterns.ts"
import { findSlowInput } from "./find-slow-input.ts"

const patterns = collectPatterns(join(import.meta.dirname, "../.."))
const each = [...new Map(patterns.map(pattern => [`/${pattern.source}/${pattern.flags}`, pattern])).entries()]

test("patterns are found in the sources", () => {
  expect(patterns.length).toBeGreaterThan(300)
  expect(collectFrom("a.ts", "const a = 4 / 2\nconst b = /x\\/y/giu // /no/")).toEqual([{ place: "a.ts:2", source: "x\\/y", flags: "giu" }])
})

test.for([
  ["twice over", "^(a+)+$"],
  ["by alternatives", "^(?:a|a)*$"],
  ["in three parts", "a*a*a*$"],
])("a pattern that backtracks %s is noticed", ([, source]) => {
  expect(findSlowInput({ place: "here", source: source!, flags: "" })).toBeDefined()
})

test("no pattern explodes on text made of its own characters", { timeout: 180_000 }, () => {
  const slow = each.flatMap(([written, pattern]) => {
    const input = findSlowInput(pattern)
    return input === undefined ? [] : [{ place: pattern.place, written, ...input }]
  })
  expect(slow).toEqual([])
})
