import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const page = (kpi: string): string => `# Shop 2026\n\n## KPIs\n\n- ${kpi}\n`

describe("no-bet-in-kpi", () => {
  test.for([
    "Launch the new product category",
    "Migrate the shop to the new ledger",
    "Grow revenue 3x by December",
    "Double revenue by the end of the year",
    "Raise activation from 61% to 75% by 30 September 2026",
  ])("flags: %s", kpi => {
    expect(reportWords("no-bet-in-kpi", page(kpi))).toEqual([kpi])
  })

  test.for([
    "Monthly recurring revenue, alert below $1.8M",
    "Open P1 bugs <= 5",
    "Increase renewal rate to 90%",
    "Number of features shipped",
    "Raise activation from 61% to 75%",
    "Backups tested\n  - Target: weekly",
    "Uptime",
  ])("allows: %s", kpi => {
    expect(reportWords("no-bet-in-kpi", page(kpi))).toEqual([])
  })

  test.for([
    ["Shop", 1],
    ["Success metrics", 0],
  ] as const)("of changes to make, and of work, under %s tells %d times", ([title, count]) => {
    const list = "- Increase retention by 20%\n- Reduce order time by 30%\n- Raise repeat orders by 25%\n"
    expect(reportWords("no-bet-in-kpi", `# ${title}\n\n## KPIs 2026\n\n${list}`)).toHaveLength(count)
    expect(reportWords("no-bet-in-kpi", `# ${title}\n\n## KPIs 2026\n\n- Launch the new product category\n`)).toHaveLength(count)
  })
})
