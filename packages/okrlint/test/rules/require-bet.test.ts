import { Linter } from "okrlint"
import { describe, expect, test } from "vitest"

const verdicts = (page: string): (string | null)[] =>
  new Linter()
    .verify(page, { rules: { "require-bet": "warn", "max-kpi-share": "warn" } }, { filePath: "plan.md", now: "2026-07-01" })
    .map(({ ruleId }) => ruleId)

describe("require-bet and max-kpi-share", () => {
  test("a board of levels is one finding", () => {
    const page = "# Shop, Q3 2026\n\n- Objective: Maintain 99.9% uptime\n- Objective: Keep churn below 4%\n- Objective: Keep NPS above 50\n"
    expect(verdicts(page)).toEqual(["require-bet"])
  })

  test("a board with a bet among levels has too many levels", () => {
    const page =
      "# Shop, Q3 2026\n\n- Objective: Maintain 99.9% uptime\n- Objective: Keep churn below 4%\n- Objective: Enter the German market\n  - KR1: Sign 40 German bakeries\n"
    expect(verdicts(page)).toEqual(["max-kpi-share"])
  })

  test.for([
    "# Shop, Q3 2026\n\n- Objective: Win the north\n- Objective: Win the south\n- Objective: Win the west\n",
    "# Shop, Q3 2026\n\n- Objective: Maintain 99.9% uptime\n",
    "# Shop, Q3 2026\n\n- Objective: Keep customers delighted\n- Objective: Sustain our lead\n- Objective: Keep the promise of the first day\n",
    "# Shop, Q3 2026\n\n- Objective: Keep churn below 4%\n- Objective: Win the south\n- Objective: Win the west\n",
    "# 店铺 2026年第三季度\n\n- 目标1：保持稳定\n- 目标2：保持增长\n",
  ])("silent: %s", page => {
    expect(verdicts(page)).toEqual([])
  })
})
