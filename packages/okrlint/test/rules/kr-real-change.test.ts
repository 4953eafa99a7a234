import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("kr-real-change", () => {
  test.for(["Raise activation from 61% to 61%", "Keep activation from 61% to 61%", "Reach 10k users (current: 12k)"])(
    "flags: %s",
    statement => {
      expect(reportWords("kr-real-change", asKeyResult(statement))).toHaveLength(1)
    },
  )

  test.for([
    "Raise activation from 61% to 75%",
    "Reach 40k users (current: 12k)",
    "Keep the flake rate at 2% (currently 2%)",
    "Keep churn from 4% to 4% [guardrail]",
  ])("allows: %s", statement => {
    expect(reportWords("kr-real-change", asKeyResult(statement))).toEqual([])
  })
})
