import { describe, expect, test } from "vitest"
import { asProse, reportWords } from "./report-words.ts"

describe("no-sandbag-language", () => {
  test.for([
    ["We picked a safe target we will easily hit.", "safe target"],
    ["These are conservative goals for a new team.", "conservative goals"],
  ])("flags %s", ([statement, words]) => {
    expect(reportWords("no-sandbag-language", asProse(statement!))).toEqual([words])
  })

  test.for([
    "Stretch: we hit this only if the form works.",
    "This is harder than the 12% of last quarter.",
    "This is not a safe target.",
    "Is this a safe target?",
    "The same as last quarter goes for the holiday plan.",
  ])("allows: %s", statement => {
    expect(reportWords("no-sandbag-language", asProse(statement))).toEqual([])
  })
})
