import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

describe("has-key-results", () => {
  test("asks once on a page whose objectives of a cycle have none", () => {
    const page = "# Shop, Q3 2026\n\n## Objective 1: Bakers reorder alone\n\n## Objective 2: Drivers are home for dinner\n"
    expect(reportWords("has-key-results", page)).toEqual(["Bakers reorder alone"])
  })

  test.for([
    [
      "objectives that are numbers themselves",
      "# Shop, Q3 2026\n\n## Objective 1: Sign 40 bakeries\n\n## Objective 2: Reach $2M in revenue\n",
    ],
    [
      "objectives that KPIs stand for",
      "# Shop, Q3 2026\n\n## Objective 1: Bakers reorder alone\n\n## KPIs\n\n- Reorder rate at least 40%\n",
    ],
    [
      "a page that says where its key results are",
      "# Shop, Q3 2026\n\nSee the sheet for our key results.\n\n## Objective 1: Bakers reorder alone\n\n## Objective 2: Drivers are home for dinner\n",
    ],
    [
      "an objective with a heading for its key results, whose form was not read",
      "# Shop, Q3 2026\n\n## Objective 1: Bakers reorder alone\n\n- KR1: Repeat orders from 20% to 30%\n\n## Objective 2: Drivers are home for dinner\n\n### Key results\n\nThey mirror those above.\n",
    ],
  ] as const)("leaves alone %s", ([, page]) => {
    expect(reportWords("has-key-results", page)).toEqual([])
  })
})
