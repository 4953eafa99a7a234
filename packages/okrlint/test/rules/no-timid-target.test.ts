import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-timid-target", () => {
  test.for(["Increase active contributors by 3%", "NPS from 50 to 51"])("flags: %s", statement => {
    expect(reportWords("no-timid-target", asKeyResult(statement))).toHaveLength(1)
  })

  test.for([
    "Uptime from 99.5% to 99.9%",
    "Active contributors from 120 to 200",
    "Increase active contributors by 3% [committed]",
    "Rating from 4.2/5 to 4.5/5",
  ])("allows: %s", statement => {
    expect(reportWords("no-timid-target", asKeyResult(statement))).toEqual([])
  })
})
