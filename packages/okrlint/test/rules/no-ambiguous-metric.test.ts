import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-ambiguous-metric", () => {
  test.for(["Reach 1 million users", "Increase engagement by 25%"])("flags: %s", statement => {
    expect(reportWords("no-ambiguous-metric", asKeyResult(statement))).toHaveLength(1)
  })

  test.for([
    "Reach 1 million weekly active users",
    "Blog readers who start a trial, from 1.4% to 3.2%",
    "Sign 40 bakery customers",
    "Customers in Lisbon from 12 to 40",
  ])("allows: %s", statement => {
    expect(reportWords("no-ambiguous-metric", asKeyResult(statement))).toEqual([])
  })
})
