import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-output-key-result", () => {
  test.for([
    "Launch the redesigned onboarding flow",
    "Import wizard is implemented",
    "Publish weekly reports",
    "Publish 3 guides per quarter",
  ])("flags: %s", statement => {
    expect(reportWords("no-output-key-result", asKeyResult(statement))).toHaveLength(1)
  })

  test.for([
    "Launch new onboarding to lift activation from 41% to 60%",
    "Publish the security whitepaper [milestone]",
    "Make the product feel simpler",
    "Customers can export their data",
    "Release the shop app every week",
    "Deploy to production daily",
    "Loaves delivered\n  - Target: 100K+",
    "Change propagation\n  - Target: < 1 s",
  ])("allows: %s", statement => {
    expect(reportWords("no-output-key-result", asKeyResult(statement))).toEqual([])
  })
})
