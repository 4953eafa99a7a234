import { describe, expect, test } from "vitest"
import { asProse, reportWords } from "./report-words.ts"

describe("no-incentive-coupling", () => {
  test.for([
    ["Bonuses are tied to OKR attainment.", "Bonuses are tied to OKR"],
    ["Your performance rating depends on your key result scores.", "performance rating depends on your key result"],
    ["We like this page. OKRs count toward the final grade.", "OKRs count toward the final grade"],
    ["Bonuses are paid in proportion to the OKR score at the end of the quarter.", "Bonuses are paid in proportion to the OKR score"],
  ])("flags %s", ([statement, words]) => {
    expect(reportWords("no-incentive-coupling", asProse(statement!))).toEqual([words])
  })

  test.for([
    "OKR scores are never an input to compensation.",
    "Bonuses are not tied to OKRs.",
    "We keep salary reviews separate from what these objectives are based on.",
    "Should bonuses be tied to OKRs?",
    "If bonuses were tied to OKRs, we would all aim low.",
    "The commission run depends on the new till. Objectives follow below.",
    "Payroll is based on the new system, which is one of our objectives.",
    "Avoid bonuses that depend on key results.",
  ])("allows: %s", statement => {
    expect(reportWords("no-incentive-coupling", asProse(statement))).toEqual([])
  })
})
