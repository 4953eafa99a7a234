import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const page = (objective: string, keyResult: string): string => `# Shop, Q3 2026\n\n## Objective 1: ${objective}\n\n- KR1: ${keyResult}\n`

describe("no-restated-objective", () => {
  test.for([
    ["Launch the app", "Release the app"],
    ["Improve onboarding", "Better onboarding"],
    ["Win the northern bakeries", "Win the northern bakeries by the end of August"],
    ["Améliorer l'accueil des boulangers", "Améliorer l'accueil des boulangers"],
  ])("flags under %s: %s", ([objective, keyResult]) => {
    expect(reportWords("no-restated-objective", page(objective!, keyResult!))).toEqual([keyResult])
  })

  test.for([
    ["Improve onboarding for teams", "Time to first project from 3 days to 1 day"],
    ["Launch the app people return to", "D30 retention of the app 25%"],
    ["Improve onboarding", "Improve onboarding score to 8"],
    ["Improve onboarding", "Redesign onboarding"],
    ["Improve onboarding", "Improve the payroll run"],
    ["Launch the app", "App launched [milestone]"],
  ])("allows under %s: %s", ([objective, keyResult]) => {
    expect(reportWords("no-restated-objective", page(objective!, keyResult!))).toEqual([])
  })
})
