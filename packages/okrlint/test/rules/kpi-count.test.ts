import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const names = [
  "Churn",
  "Uptime",
  "NPS",
  "Conversion rate",
  "Average order value",
  "Response time",
  "Return rate",
  "Sick leave",
  "Error rate",
]
const list = names.map(name => `- ${name}\n`).join("")

describe("kpi-count", () => {
  test.for([
    ["Shop KPIs", 1],
    ["KPI catalogue", 0],
  ] as const)("tells of nine KPIs on a page called %s: %d times", ([title, count]) => {
    expect(reportWords("kpi-count", `# ${title}\n\n## KPIs\n\n${list}`)).toHaveLength(count)
  })
})
