import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const page = (...keyResults: readonly string[]): string =>
  `# Shop OKRs\n\n## Objective 1: Bakers reorder without calling us\n\n- KR1: Reorder rate from 40% to 60% by 30 September 2026\n${keyResults.map(text => `- KR: ${text}\n`).join("")}`

describe("has-deadline", () => {
  test("flags a number to reach at no time", () => {
    expect(reportWords("has-deadline", page("Phone orders from 50 to 20"))).toEqual(["Phone orders from 50 to 20"])
  })

  test("allows what is measured again and again", () => {
    expect(reportWords("has-deadline", page("Reach 20 tastings every month"))).toEqual([])
  })
})
