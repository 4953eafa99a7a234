import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const page = (kpi: string): string => `# Shop 2026\n\n## KPIs\n\n- Uptime of the shop: at least 99.9%\n- Order errors: below 1%\n- ${kpi}\n`

describe("kpi-has-threshold", () => {
  test.for(["User retention rate", "Customer support response times", "Number of features shipped", "NPS"])("flags: %s", kpi => {
    expect(reportWords("kpi-has-threshold", page(kpi))).toEqual([kpi])
  })

  test.for([
    "D30 retention >= 35%",
    "First response <= 4h (p90)",
    "NPS 50",
    "Retention rate\n  - Target: 35%",
    "Retention rate\n  - Alert: below 30%",
    "Launch the new dashboard",
    "TBD",
    "Retention rate tells over all months of the past year how many of the bakeries that ordered once came back to us again",
  ])("allows: %s", kpi => {
    expect(reportWords("kpi-has-threshold", page(kpi))).toEqual([])
  })

  test.for(["# KPI dictionary\n\n## Shop KPIs", "# Katalog der Kennzahlen\n\n## KPIs", "# Shop 2026\n\n## Future KPIs (phase 2)"])(
    "passes over numbers that are defined, or watched later: %s",
    titles => {
      expect(reportWords("kpi-has-threshold", `${titles}\n\n- Conversion rate\n- Average order value\n- Churn\n`)).toEqual([])
    },
  )

  test("says once that a page names no threshold at all, over all of its lists", () => {
    const lists = "# Shop 2026\n\n## Sales KPIs\n\n- Conversion rate\n- Average order value\n\n## Support KPIs\n\n- Response time\n- CSAT\n"
    expect(reportWords("kpi-has-threshold", lists)).toEqual(["Conversion rate"])
  })
})
