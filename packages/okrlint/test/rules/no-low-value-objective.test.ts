import { describe, expect, test } from "vitest"
import { asObjective, reportWords } from "./report-words.ts"

describe("no-low-value-objective", () => {
  test.for([
    ["Raise unit-test coverage to 90%", "unit-test coverage"],
    ["Increase task CPU utilization by 3%", "CPU utilization"],
  ])("flags %s", ([statement, words]) => {
    expect(reportWords("no-low-value-objective", asObjective(statement!))).toEqual([words])
  })

  test.for([
    "Serve peak traffic with a third fewer machines",
    "Raise unit-test coverage for the developers who fear the till",
    "Let auditors search commits",
  ])("allows: %s", statement => {
    expect(reportWords("no-low-value-objective", asObjective(statement))).toEqual([])
  })
})
