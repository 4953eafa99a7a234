import { describe, expect, test } from "vitest"
import { asObjective, reportWords } from "./report-words.ts"

describe("no-digits-in-objective", () => {
  test.for([
    ["Reach 10,000 happy bakers", "10,000"],
    ["Be in 5 countries", "5"],
    ["Win ten percent of the market", "ten percent"],
  ])("flags %s", ([statement, words]) => {
    expect(reportWords("no-digits-in-objective", asObjective(statement!))).toEqual([words])
  })

  test.for(["Be the obvious choice for bakers in 2026", "Open up Europe", "Double the joy of baking", "Be ready for SOC 2 customers"])(
    "allows: %s",
    statement => {
      expect(reportWords("no-digits-in-objective", asObjective(statement))).toEqual([])
    },
  )
})
