import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-ambiguous-percent", () => {
  test.for(["Increase conversion by 5%", "Improve gross margin by 3%"])("flags: %s", statement => {
    expect(reportWords("no-ambiguous-percent", asKeyResult(statement))).toHaveLength(1)
  })

  test.for([
    "Increase conversion by 5 percentage points",
    "Gross margin from 61% to 64%",
    "Increase revenue by 5%",
    "Reduce churn by 20% relative to last year",
  ])("allows: %s", statement => {
    expect(reportWords("no-ambiguous-percent", asKeyResult(statement))).toEqual([])
  })
})
