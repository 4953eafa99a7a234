import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("deadline-in-cycle", () => {
  test.for([
    ["Churn from 4% to 3% by 15 Jan 2027", "by 15 Jan 2027"],
    ["Churn from 4% to 3% by Q4 2025", "by Q4 2025"],
    ["Churn from 4% to 3% until the end of 2026", "until the end of 2026"],
  ] as const)("flags: %s", ([statement, words]) => {
    expect(reportWords("deadline-in-cycle", asKeyResult(statement))).toEqual([words])
  })

  test.for([
    "Churn from 4% to 3% by 30 Sep 2026",
    "Churn from 4% to 3% by 30 September",
    "Churn from 4% to 3% by the end of the quarter",
    "Orders from 12% (Q3 2025) to 20%",
    "Orders to 20%, from 12% in Q3 2025",
    "Churn from 4% to 3% by 7 October 2026",
    "Churn from 4% to 3% by 15 November 2026 [carried-over]",
  ])("allows: %s", statement => {
    expect(reportWords("deadline-in-cycle", asKeyResult(statement))).toEqual([])
  })

  test("says once that a whole page is out of its cycle", () => {
    const results = [1, 2, 3, 4].map(number => `- KR${number}: Orders of town ${number} from 10 to 20 by 20 October 2026\n`).join("")
    expect(reportWords("deadline-in-cycle", `# Shop, Q3 2026\n\n## Objective 1: Win the north\n\n${results}`)).toEqual([
      "by 20 October 2026",
    ])
  })

  test("stays silent where the days of the cycle are not known", () => {
    expect(
      reportWords(
        "deadline-in-cycle",
        "# Shop, FY27 Q2\n\n## Objective 1: Win the north\n\n- KR1: Orders from 10 to 20 by 20 October 2029\n",
      ),
    ).toEqual([])
  })
})
