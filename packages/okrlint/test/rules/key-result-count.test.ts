import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const objective = (name: string, count: number): string =>
  `- Objective: ${name}\n${Array.from({ length: count }, (_, index) => `  - KR${index + 1}: Orders of town ${index + 1} from 10 to 20\n`).join("")}`

describe("key-result-count", () => {
  test("flags nine key results, and one where the other objective has three", () => {
    const page = `# Shop, Q3 2026\n\n${objective("Win the north", 9)}${objective("Win the south", 3)}${objective("Win the west", 1)}`
    expect(reportWords("key-result-count", page)).toEqual(["Win the north", "Win the west"])
  })

  test.for([
    `# Shop, Q3 2026\n\n${objective("Win the north", 3)}`,
    `# Shop, Q3 2026\n\n${objective("Win the north", 0)}${objective("Win the south", 2)}`,
    `# Shop, Q3 2026\n\n${objective("Win the north", 1)}${objective("Win the south", 1)}${objective("Win the west", 4)}`,
    "# Shop, Q3 2026\n\n- Objective: Win the north\n  - KR1: TBD\n",
    "# Goals, Q3 2026\n\n## Objectives\n\n- Win the north\n  - orders come by phone so far\n- Win the south\n- Win the west\n",
    `# Shop, Q3 2026\n\n${objective("Win the north", 5)}  - KR6: Keep returns below 3% [guardrail]\n`,
  ])("allows: %s", page => {
    expect(reportWords("key-result-count", page)).toEqual([])
  })
})
