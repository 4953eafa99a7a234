import { Linter } from "okrlint"
import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const goals = "## Objective 1: Win the north\n\n- KR1: Orders from 10 to 20\n- KR2: Churn from 4% to 3%\n- KR3: Returns from 9% to 4%\n"

describe("cycle-declared", () => {
  test.for(["# OKRs", "# Platform team goals", "# Our plan for the north"])("flags a page called: %s", title => {
    expect(reportWords("cycle-declared", `${title}\n\n${goals}`)).toHaveLength(1)
  })

  test.for([
    "# OKRs - Q3 2026",
    "# OKRs, Q3",
    "---\ncycle: 2026-H2\n---\n\n# OKRs",
    "---\ncycle: Cycle 4\n---\n\n# OKRs",
    "# OKRs FY27",
    "# Goals from July to September 2026",
    "# OKR 2026年第三季度",
    "# OKRs for our first 90 days",
    "# OKRs\n\n## Phase 2 (weeks 3-4)",
  ])("allows a page called: %s", title => {
    expect(reportWords("cycle-declared", `${title}\n\n${goals}`)).toEqual([])
  })

  test("passes over a page on which a goal has a date, and objectives without key results", () => {
    expect(reportWords("cycle-declared", `# OKRs\n\n${goals}- KR4: Open 3 depots by 30 September 2026\n`)).toEqual([])
    expect(reportWords("cycle-declared", "# OKRs\n\n- Objective 1: Win the north\n- Objective 2: Win the south\n")).toEqual([])
  })

  test("asks of a table of key results under the headings of areas", () => {
    const page = "# OKR\n\n## Craft\n\n| Key result | Target |\n| --- | --- |\n| Bowls thrown a day | 12 |\n| Cracked bowls | 5% |\n"
    expect(reportWords("cycle-declared", page)).toHaveLength(1)
  })

  test("is told once, and takes the missing deadlines with it", () => {
    const rules = { "cycle-declared": "warn", "has-deadline": "warn" } as const
    const messages = new Linter().verify(`# OKRs\n\n${goals}`, { rules }, { filePath: "plan.md", now: "2026-07-01" })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(["cycle-declared"])
  })

  test("leaves the word to has-deadline where some goals have a date", () => {
    const rules = { "cycle-declared": "warn", "has-deadline": "warn" } as const
    const page = "# OKRs\n\n## Objective 1: Win the north\n\n- KR1: Orders from 10 to 20 by 30 September 2026\n- KR2: Churn from 4% to 3%\n"
    const messages = new Linter().verify(page, { rules }, { filePath: "plan.md", now: "2026-07-01" })
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([["has-deadline", 6]])
  })
})
