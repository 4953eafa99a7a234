import { describe, expect, test } from "vitest"
import { reportWords } from "./report-words.ts"

const page = (owner: string): string =>
  `# Shop, Q3 2026\n\n- Objective 1: Win the north\n  - Owner: ${owner}\n  - KR1: Orders from 10 to 20\n`

describe("single-owner", () => {
  test.for([
    "@ana, @bo, @cy",
    "@ana @bo",
    "Ana, Bo",
    "Ana + Bo",
    "Ana & Bo",
    "Finance / Product",
    "everyone",
    "The whole team",
    "小王、小李",
  ])("flags: %s", owner => {
    expect(reportWords("single-owner", page(owner))).toEqual([owner])
  })

  test.for([
    "@ana",
    "Ana Okafor",
    "@ana; contributors: @bo",
    "@ana (backup @bo)",
    "Sales and Marketing",
    "R&D",
    "Ana Okafor, monthly",
    "DevOps/SRE",
    "ana@shop.example",
    "All Star Team",
    "we still have to find somebody for this, perhaps from the sales side",
  ])("allows: %s", owner => {
    expect(reportWords("single-owner", page(owner))).toEqual([])
  })
})
