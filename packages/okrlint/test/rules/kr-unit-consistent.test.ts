import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("kr-unit-consistent", () => {
  test.for(["Grow ARR from $2M to 600 customers", "Cut wait from 12h to 30%", "Grow revenue from $2M to €3M"])("flags: %s", statement => {
    expect(reportWords("kr-unit-consistent", asKeyResult(statement))).toHaveLength(1)
  })

  test.for([
    "Grow ARR from $800k to $1.2M",
    "Move activation from 61 to 75 percent",
    "Cut wait from 12 hours to 30 minutes",
    "Grow revenue from 0 to $40k",
    "Cut steps from 9 clicks to 1 click",
    "Repeat orders\n  - Current: baskets are kept for 24 hours on the till only\n  - Target: 40%",
  ])("allows: %s", statement => {
    expect(reportWords("kr-unit-consistent", asKeyResult(statement))).toEqual([])
  })
})
