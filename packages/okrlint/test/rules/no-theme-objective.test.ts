import { describe, expect, test } from "vitest"
import { asObjective, reportWords } from "./report-words.ts"

describe("no-theme-objective", () => {
  test.for([
    ["Security", "Security"],
    ["Platform performance", "Platform performance"],
    ["Community & documentation", "Community & documentation"],
    ["Operational excellence", "Operational excellence"],
    ["Community sync automation", "Community sync automation"],
  ])("flags %s", ([statement, words]) => {
    expect(reportWords("no-theme-objective", asObjective(statement!))).toEqual([words])
  })

  test.for([
    "Make security reviews painless for customers",
    "Get the platform fast enough to forget about",
    "Secure growth",
    "Happy customers",
    "Growth in the northern region",
    "Zero surprises",
    "Sicherheit",
    "Project Larder",
  ])("allows: %s", statement => {
    expect(reportWords("no-theme-objective", asObjective(statement))).toEqual([])
  })

  const below = (note: string): string =>
    `# Shop, Q3 2026\n\n## Objective 1: Growth\n\n*${note}*\n\n- KR1: First-order rate from 20% to 30%\n`

  test("allows an area whose line below says how it is to be", () => {
    expect(reportWords("no-theme-objective", below("More bakeries that stay because ordering is light work"))).toEqual([])
  })

  test("flags an area whose line below names further areas", () => {
    expect(reportWords("no-theme-objective", below("Marketing, sales and onboarding"))).toEqual(["Growth"])
  })
})
