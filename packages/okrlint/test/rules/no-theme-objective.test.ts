import { describe, expect, test } from "vitest"
import { asObjective, reportWords } from "./report-words.ts"

describe("no-theme-objective", () => {
  test.for([
    ["Security", "Security"],
    ["Platform performance", "Platform performance"],
    ["Community & documentation", "Community & documentation"],
    ["Operational excellence", "Operational excellence"],
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
})
