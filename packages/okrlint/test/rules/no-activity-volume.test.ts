import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-activity-volume", () => {
  test.for([
    "Hold 12 customer interviews",
    "Increase sales calls from 40 to 120 a week",
    "Ship 6 releases",
    "Publish at least 5 blog posts",
    "Extend our baking school from 6 workshops to 11",
  ])("flags: %s", statement => {
    expect(reportWords("no-activity-volume", asKeyResult(statement))).toHaveLength(1)
  })

  test.for([
    "Demo-to-contract conversion from 8% to 15%",
    "Reduce support tickets per 100 orders from 9 to 4",
    "Cut weekly meetings from 12 to 5",
    "Hold 10 meetings with heads of procurement [leading]",
    "Raise attendance at webinars from 40% to 60%",
    "Sign 40 customers",
    "Increase attendance from 6 guests to 11",
    "Close 5 enterprise accounts",
    "Files never loaded in 20 tasks are archived",
  ])("allows: %s", statement => {
    expect(reportWords("no-activity-volume", asKeyResult(statement))).toEqual([])
  })
})
