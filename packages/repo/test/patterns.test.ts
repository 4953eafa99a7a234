import { join } from "node:path"
import { expect, test } from "vitest"
import { collectFrom, collectPatterns } from "./collect-patterns.ts"
import { findSlowInput } from "./find-slow-input.ts"

const { patterns, unread } = collectPatterns(join(import.meta.dirname, "../.."))
const each = [...new Map(patterns.map(pattern => [`/${pattern.source}/${pattern.flags}`, pattern])).entries()]

test("patterns are found in the sources", () => {
  expect(patterns.length).toBeGreaterThan(300)
  expect(collectFrom("a.ts", "const a = 4 / 2\nconst b = /x\\/y/giu // /no/").patterns).toEqual([
    { place: "a.ts:2", source: "x\\/y", flags: "giu" },
  ])
})

test("patterns that are made of a string are found, and those that are made of more are told", () => {
  const source =
    'new RegExp("a+", "g")\ncreateLetterPattern(String.raw`\\p{L}`)\nnew RegExp(word)\nnew RegExp("a", flags)\nnew Map([[1, 2]])'
  expect(collectFrom("a.ts", source)).toEqual({
    patterns: [
      { place: "a.ts:1", source: "a+", flags: "g" },
      { place: "a.ts:2", source: "\\p{L}", flags: "u" },
    ],
    unread: ["a.ts:3", "a.ts:4"],
  })
})

// Copies of a pattern that is a literal elsewhere, and choices of words or letters, which cannot be matched in two ways.
test("few patterns are made of what is only known when the program runs", () => {
  expect(unread.map(place => place.replace(/:\d+$/, ""))).toEqual([
    "core/src/model/letter-pattern.ts",
    "core/src/model/letter-pattern.ts",
    "core/src/reading/language.ts",
    "markdown/src/extract/may-hold-goals.ts",
    "markdown/src/extract/outline/html-blocks.ts",
    "markdown/src/extract/outline/html-table.ts",
  ])
})

test.for([
  ["twice over", "^(a+)+$"],
  ["by alternatives", "^(?:a|a)*$"],
  ["in three parts", "a*a*a*$"],
  ["from every place", "a+$"],
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
