import { describe, expect, test } from "vitest"
import { asObjective, reportWords } from "./report-words.ts"

describe("require-why", () => {
  test.for(["Increase social followers by 50%", "Grow revenue from $2M to $3M", "Keep churn below 4%"])("flags %s", statement => {
    expect(reportWords("require-why", asObjective(statement))).toEqual([statement])
  })

  test.for([
    "Grow revenue by 30% so that we can fund our own roadmap",
    "Become the default tool for mid-sized bakeries",
    "Establish market leadership in our category",
    "Ship mobile v2",
    "Change the activation curve",
  ])("allows: %s", statement => {
    expect(reportWords("require-why", asObjective(statement))).toEqual([])
  })

  test("allows a number on a page that is a list of goals", () => {
    expect(reportWords("require-why", "# Goals 2026\n\n- Goal 1: Swim 100 miles\n- Goal 2: Read 20 books\n")).toEqual([])
  })
})
