import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-horizon-mismatch", () => {
  test.for([
    ["Publish a weekly product digest", "weekly"],
    ["Publish the product digest every month", "every month"],
  ] as const)("flags: %s", ([statement, words]) => {
    expect(reportWords("no-horizon-mismatch", asKeyResult(statement))).toEqual([words])
  })

  test.for([
    "Digest readers who open the app, from 8% to 20% by Q3",
    "Publish 30 demos per month",
    "Raise weekly active teams from 200 to 400",
    "Publish the Weekly Baker",
    "Build a dashboard that shows daily figures to all drivers",
    "Publish the weekly plan by 30 September 2026",
  ])("allows: %s", statement => {
    expect(reportWords("no-horizon-mismatch", asKeyResult(statement))).toEqual([])
  })

  test("a KPI with a last day needs a rhythm", () => {
    const page = (kpi: string): string => `# Shop 2026\n\n## KPIs\n\n- ${kpi}\n`
    expect(reportWords("no-horizon-mismatch", page("NPS 50 by 30 June 2026"))).toEqual(["by 30 June 2026"])
    expect(reportWords("no-horizon-mismatch", page("NPS >= 50, reviewed monthly"))).toEqual([])
    expect(reportWords("no-horizon-mismatch", page("NPS >= 50"))).toEqual([])
  })
})
