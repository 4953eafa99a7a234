import { describe, expect, test } from "vitest"
import { asObjective, reportWords } from "./report-words.ts"

describe("no-output-objective", () => {
  test.for([
    "Ordering platform",
    "Wholesale price export",
    "Complete the oven migration",
    "Support the bakers of the north",
    "Migrate the tills",
  ])("flags: %s", statement => {
    expect(reportWords("no-output-objective", asObjective(statement))).toEqual([statement])
  })

  test.for([
    "Bakers trust their figures",
    "Remove barriers to ordering",
    "Help small bakeries stay independent",
    "Oven support",
    "Train bakers to lead a shop",
    "Support shops so that they can grow",
    "Update the recipe book every week",
    "Move towards bread without additives",
  ])("allows: %s", statement => {
    expect(reportWords("no-output-objective", asObjective(statement))).toEqual([])
  })

  test("allows a name whose note says what for", () => {
    const page =
      "# Shop, Q3 2026\n\n## Objective 1: Ordering platform\n\nWhy: every third baker gives up on the phone.\n\n- KR1: Orders from 20 to 40 a day\n"
    expect(reportWords("no-output-objective", page)).toEqual([])
  })
})
