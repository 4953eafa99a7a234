import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const page = (state: string): string => {
  const row = (name: string): string => `| ${name} | ${state} |\n`
  const names = [
    "Win the north",
    "Win the south",
    "Bakers sleep well",
    "Hotels love our rye",
    "Bread costs less to bake",
    "Guests come back",
  ]
  return `# Bakery OKRs, Q3 2026\n\n| Objective | State |\n| --- | --- |\n${names.map(row).join("")}`
}

describe("max-objectives", () => {
  test.for([
    ["open", 1],
    ["closed", 0],
    ["cancelled", 0],
  ] as const)("of six objectives that are %s tells %d times", ([state, count]) => {
    expect(reportWords("max-objectives", page(state))).toHaveLength(count)
  })
})
