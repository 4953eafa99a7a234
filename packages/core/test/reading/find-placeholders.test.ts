import { expect, test } from "vitest"
import { findPlaceholders } from "../../src/reading/index.ts"

test.for([
  ["TBD", ["TBD"]],
  ["Reach X% NPS by Q3", ["X%"]],
  ["Grow ARR from $2M to $X", ["$X"]],
  ["Sign XX customers by {{date}}", ["XX", "{{date}}"]],
  ["Raise activation from ___ to 75%", ["___"]],
  ["Raise activation from [TBD] to 75%", ["[TBD]"]],
  ["Launch in ?? markets", ["??"]],
  ["Reduce WIP from 12 to 6", []],
  ["Reach 1M impressions on X", []],
  ["Move 40% of users to OS X", []],
  ["Close the loop [see notes]", []],
  ["Is this the year? Yes", []],
] as const)("%s", ([text, slots]) => {
  expect(findPlaceholders(text).map(({ start, end }) => text.slice(start, end))).toEqual(slots)
})
