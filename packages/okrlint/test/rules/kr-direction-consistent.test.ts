import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("kr-direction-consistent", () => {
  test.for([
    "Increase activation from 61% to 45%",
    "Reduce churn from 3% to 4%",
    "Improve sales calls per week from 120 to 100",
    "Improve p95 latency from 300ms to 900ms",
    "Lower support cost from $4k to $6k",
  ])("flags: %s", statement => {
    expect(reportWords("kr-direction-consistent", asKeyResult(statement))).toHaveLength(1)
  })

  test.for([
    "Improve p95 latency from 900ms to 300ms",
    "Move search rank from 8 to 3",
    "Raise search rank from 8 to 3",
    "Cut setup from 2 hours to 90 minutes",
    "Increase response time from 5 h to 1 h",
    "Reduce support cost by raising self-service from 20% to 60%",
    "Reduce churn while growing seats from 20 to 60",
    "Increase revenue from $800k to $1.2M",
    "Tickets from 90 to 120",
  ])("allows: %s", statement => {
    expect(reportWords("kr-direction-consistent", asKeyResult(statement))).toEqual([])
  })
})
