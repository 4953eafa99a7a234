import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("kr-measurable", () => {
  test.for(["Improve customer happiness", "Make the product feel simpler", "Make ordering nicer. Bakers should feel it."])(
    "flags: %s",
    statement => {
      expect(reportWords("kr-measurable", asKeyResult(statement))).toHaveLength(1)
    },
  )

  test.for([
    ["At most one guest in 20 waits longer than 4 minutes.", 0],
    ["Guests should feel that we hurry.", 1],
  ] as const)("reads the paragraph below a heading: %s", ([paragraph, count]) => {
    const page = `# Shop, Q3 2026\n\n## Objective 1: Make the first order effortless\n\n### Key result 1: Serve guests faster\n\n${paragraph}\n`
    expect(reportWords("kr-measurable", page)).toHaveLength(count)
  })

  test.for([
    "CSAT from 71% to 80%",
    "Zero customers lost data after the migration",
    "Improve checkout [milestone]",
    "Establish the baseline for weekly active teams by week 3",
    "Make ordering nicer. Add a repeat button to the basket.",
    "Make ordering nicer. Reach 40% repeat orders.",
    "Ensure that each baker has tried the new oven",
    "Be cash-flow positive in September",
    "Cut our energy use to the level of 2019",
    "Win the regional bread award",
    "Each baker feels at home in the new hall",
  ])("allows: %s", statement => {
    expect(reportWords("kr-measurable", asKeyResult(statement))).toEqual([])
  })
})
