import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const below = (heading: string): string =>
  `# Shop team\n\n## ${heading}\n\n### Objective: Launch the wholesale shop\n\n- KR1: Publish the price list\n- KR2: Train the drivers\n`

describe("goals that are over or not begun", () => {
  test.for(["Past goals", "Done", "Completed deliverables", "Archive"])("are left alone below the heading %s", heading => {
    expect(reportWords("no-output-objective", below(heading))).toEqual([])
    expect(reportWords("no-task-list", below(heading))).toEqual([])
  })

  test.for(["Past goals", "Future goals", "Backlog", "Ideas for later"])("are not counted below the heading %s", heading => {
    const goals = "\n### Objective: Drivers are home for dinner\n\n- KR1: Late tours from 14 to 3\n".repeat(6)
    expect(reportWords("max-objectives", `# Shop team, Q3 2026\n\n## ${heading}\n${goals}`)).toEqual([])
    expect(reportWords("max-objectives", `# Shop team, Q3 2026\n\n## Goals\n${goals}`)).toHaveLength(1)
  })

  test.for(["What done looks like", "The future of ordering", "Goals", "Past the first bakery", "Done when"])(
    "are read as usual below the heading %s",
    heading => {
      expect(reportWords("no-output-objective", below(heading))).toEqual(["Launch the wholesale shop"])
    },
  )
})
