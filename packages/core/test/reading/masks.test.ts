import { describe, expect, test } from "vitest"
import { findPlaceholders, isPlaceholder, read } from "../../src/reading/index.ts"

describe("a hidden number decides the kind as a number would, and measures nothing", () => {
  test.for([
    ["keyResult", "bet", "N7 hotels order rye"],
    ["keyResult", "bet", "N12% of bakers use the recipe guide"],
    ["keyResult", "bet", "Grow waste-free days from N5 to N9"],
    ["keyResult", "bet", "Raise $N2M from guests"],
    ["keyResult", "bet", "Reach $X ARR"],
    ["keyResult", "bet", "Cut waste by X%"],
    ["keyResult", "vital-sign", "Keep waste below X%"],
    ["keyResult", "output", "Publish N3 recipe videos"],
    ["kpi", "vital-sign", "Waste < N4%"],
  ] as const)("%s, %s: %s", ([role, kind, text]) => {
    expect(read(text, { role })).toMatchObject({ kind, quantified: false, quantities: [] })
  })
})

test.for([
  "Launch the N-tier till",
  "Fix the N+1 queries of the till",
  "Launch the N26 connector",
  "Publish the NX2 recipe",
  "Move the till to OS X",
])("a letter that hides nothing changes no kind: %s", text => {
  expect(read(text, { role: "keyResult" }).kind).toBe("output")
})

test("evidence keeps the hidden number as it was written", () => {
  const { evidence } = read("N7% of users", { role: "keyResult" })
  expect(evidence).toEqual([{ reason: "a metric with a value to reach", text: "N7%", range: { start: 0, end: 3 } }])
})

test("a hidden number is no unfilled slot, while a letter alone is one", () => {
  expect(["N7", "N12%", "$N5M ARR"].map(isPlaceholder)).toEqual([false, false, false])
  expect(["N", "X%", "$X"].map(isPlaceholder)).toEqual([true, true, true])
  expect(["[metric] (week 2)", "[bakery](https://bakery.example)"].map(isPlaceholder)).toEqual([true, false])
  expect(findPlaceholders("Win N7 hotels and N5% of bakers")).toEqual([])
  expect(findPlaceholders("Win X% of bakers")).toEqual([{ start: 4, end: 6 }])
})
