import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-internal-terms", () => {
  test.for([
    ["Launch Larder v4.1", "v4.1"],
    ["Close SHOP-1234 and SHOP-1240", "SHOP-1234"],
    ["Ship version v2.0", "v2.0"],
  ])("flags %s", ([statement, words]) => {
    expect(reportWords("no-internal-terms", asKeyResult(statement!))).toEqual([words])
  })

  test.for([
    "Launch Larder v4.1 to improve sign-ups by 25%",
    "Pass the WCAG 2.2 audit",
    "Ship the reorder button (SHOP-1234)",
    "Rewrite the price list, see #123",
    "Obtain ISO-27001",
    "Publish KR-1 results",
  ])("allows: %s", statement => {
    expect(reportWords("no-internal-terms", asKeyResult(statement))).toEqual([])
  })
})
