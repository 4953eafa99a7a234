import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("kr-measurable", () => {
  test.for(["Improve customer happiness", "Make the product feel simpler"])("flags: %s", statement => {
    expect(reportWords("kr-measurable", asKeyResult(statement))).toHaveLength(1)
  })

  test.for([
    "CSAT from 71% to 80%",
    "Zero customers lost data after the migration",
    "Improve checkout [milestone]",
    "Establish the baseline for weekly active teams by week 3",
  ])("allows: %s", statement => {
    expect(reportWords("kr-measurable", asKeyResult(statement))).toEqual([])
  })
})
