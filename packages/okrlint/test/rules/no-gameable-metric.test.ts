import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-gameable-metric", () => {
  test.for(["Raise test coverage from 60% to 80%", "Grow velocity from 30 to 45 story points"])("flags: %s", statement => {
    expect(reportWords("no-gameable-metric", asKeyResult(statement))).toHaveLength(1)
  })

  test.for([
    "Escaped defects from 12 to 4 a month",
    "Cut overtime from 9 to 3 hours a week",
    "Grow sales velocity from 30 to 45 loaves an hour",
    "Merged PRs reach staging within 25 minutes",
    "Acquire 2,000 users with CAC below $40 and D30 retention above 25%",
  ])("allows: %s", statement => {
    expect(reportWords("no-gameable-metric", asKeyResult(statement))).toEqual([])
  })
})
