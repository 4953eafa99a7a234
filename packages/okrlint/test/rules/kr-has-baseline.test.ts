import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const page = (...keyResults: readonly string[]): string =>
  `# Shop, Q3 2026\n\n## Objective: Bakers reorder without calling us\n\n${keyResults.map(text => `- ${text}\n`).join("")}`

describe("kr-has-baseline", () => {
  test.for(["Cut phone orders by 40%", "Raise retention to 60%", "Achieve a 30% reduction in response time", "Grow active users 3x"])(
    "flags %s on a page without any start",
    statement => {
      expect(reportWords("kr-has-baseline", page(statement))).toEqual([statement])
    },
  )

  test.for([
    "Reach 95% accuracy in the acceptance test",
    "Sign 12 new franchise owners",
    "Reduce lost orders to 0",
    "Raise €500k from existing investors",
    "Run the pilot in at least 3 bakeries",
    "Reorder rate of 60%",
    "Launch the app with 5 bakers",
    "Cut phone orders by 40% compared with Q1 2026",
    "Cut phone orders by 40% compared to the current order line",
    "Cut phone orders by 40%\n  - Baseline: between the first call and the answer, up to several hours as bakers tell",
  ])("allows on a page without any start: %s", statement => {
    expect(reportWords("kr-has-baseline", page(statement))).toEqual([])
  })

  test("speaks once for all movements of a page", () => {
    expect(reportWords("kr-has-baseline", page("Cut phone orders by 40%", "Raise retention to 60%"))).toEqual(["Cut phone orders by 40%"])
  })

  test("leaves alone other movements where one key result of the page states its start, outside its objective", () => {
    const other = "\n## Objective: Drivers are home for dinner\n\n- Late tours from 14 to 3 a week\n"
    expect(reportWords("kr-has-baseline", page("Cut phone orders by 40%") + other)).toEqual([])
  })
})
