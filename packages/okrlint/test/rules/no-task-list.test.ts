import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const objective = "Bakers reorder without calling us"
const page = (...keyResults: readonly string[]): string =>
  `# Shop, Q3 2026\n\n## Objective: ${objective}\n\n${keyResults.map(text => `- ${text}\n`).join("")}`

describe("no-task-list", () => {
  test("counts work that has a number among the work", () => {
    expect(reportWords("no-task-list", page("Publish 12 guides", "Launch the order form", "Train 30 drivers"))).toEqual([objective])
  })

  test("does not count what customers do", () => {
    expect(reportWords("no-task-list", page("Three add-ons have been built by customers", "Launch the order form"))).toEqual([])
  })

  test("does not count goals whose number is kept elsewhere", () => {
    expect(reportWords("no-task-list", page("Close N4 franchise contracts", "N12 bakeries onboarded", "Launch the order form"))).toEqual([])
  })
})
