import { describe, expect, test } from "vitest"
import { asObjective, reportWords } from "./report-words.ts"

describe("no-solution-objective", () => {
  test.for([
    ["Build a self-service returns portal", "a self-service returns portal"],
    ["Roll out the new CRM system", "the new CRM system"],
  ])("flags %s", ([statement, words]) => {
    expect(reportWords("no-solution-objective", asObjective(statement!))).toEqual([words])
  })

  test.for([
    "Let customers return goods without talking to us",
    "Become the platform teams trust",
    "Build trust with franchise owners",
    "Build a habit of ordering online",
    "Make the returns portal something drivers like",
  ])("allows: %s", statement => {
    expect(reportWords("no-solution-objective", asObjective(statement))).toEqual([])
  })
})
