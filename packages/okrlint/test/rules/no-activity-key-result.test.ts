import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-activity-key-result", () => {
  test.for(["Help marketing with the launch", "Analyze tail latency of the storage cells"])("flags: %s", statement => {
    expect(reportWords("no-activity-key-result", asKeyResult(statement))).toHaveLength(1)
  })

  test.for([
    "Publish p50/p99 latency for six cells by 7 March",
    "500 new sellers make a first sale",
    "Review time from 3 days to 1 day",
    "Talk to clinics that left [leading]",
  ])("allows: %s", statement => {
    expect(reportWords("no-activity-key-result", asKeyResult(statement))).toEqual([])
  })
})
