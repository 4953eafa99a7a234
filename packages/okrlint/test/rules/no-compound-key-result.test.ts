import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-compound-key-result", () => {
  test.for(["Raise NPS from 30 to 45 and cut churn from 5% to 3%", "Ship the SDK and sign 10 partners"])("flags: %s", statement => {
    expect(reportWords("no-compound-key-result", asKeyResult(statement))).toHaveLength(1)
  })

  test.for([
    "Cut build time from 20 to 8 min while keeping flake rate below 2%",
    "Revenue per employee between $180k and $220k",
    "Incidents in billing and booking from 12 to 4 a month",
    "Win 5 hospitals and clinics",
    "Raise NPS of nurses and doctors from 30 to 45",
  ])("allows: %s", statement => {
    expect(reportWords("no-compound-key-result", asKeyResult(statement))).toEqual([])
  })
})
