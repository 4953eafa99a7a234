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

  test("allows a number with a paragraph below it, whatever that leads to", () => {
    const page =
      "# Shop, Q3 2026\n\n## Objective 1: Grow revenue from $2M to $3M\n\nWithout it the bakery school closes in spring. This takes:\n\n- KR1: 40 new bakeries\n"
    expect(reportWords("require-why", page)).toEqual([])
  })

  test("allows a number on a page that is a list of goals", () => {
    expect(reportWords("require-why", "# Goals 2026\n\n- Goal 1: Swim 100 miles\n- Goal 2: Read 20 books\n")).toEqual([])
  })
})
