import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const list = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join("\n")

const objectives = (count: number): string =>
  list(count, index => `- Objective ${index + 1}: Make step ${"abcdefgh"[index]!} of ordering a pleasure`)

const kpis = (count: number): string =>
  `| KPI | Target |\n| --- | --- |\n${list(count, index => `| Share of loaves from oven ${"abcdefgh"[index]!} | ${index + 80}% |`)}`

const page = (heading: string, parts: readonly string[]): string =>
  `# Plan Q3 2026\n\n## ${heading}\n\n${parts.map((part, index) => `### ${["Ovens", "Tills", "Vans"][index]!}\n\n${part}`).join("\n\n")}\n\n## Finance\n\n${objectives(1)}\n`

describe("limits below a department's heading", () => {
  test("count each team's objectives by themselves", () => {
    expect(reportWords("max-objectives", page("Engineering", [objectives(3), objectives(4)]))).toEqual([])
    expect(reportWords("max-objectives", page("Engineering", [objectives(2), objectives(6)]))).toEqual(["## Engineering"])
  })

  test("count a team's objectives over its themes", () => {
    expect(reportWords("max-objectives", page("Engineering team", [objectives(2), objectives(3)]))).toEqual(["## Engineering team"])
  })

  test("count each team's KPIs by themselves", () => {
    expect(reportWords("kpi-count", page("Engineering", [kpis(5), kpis(4)]))).toEqual([])
    expect(reportWords("kpi-count", page("Engineering", [kpis(3), kpis(8)]))).toEqual(["## Engineering"])
  })
})
