import { describe, expect, test } from "vitest"
import { asObjective, reportWords } from "./report-words.ts"

describe("no-compound-objective", () => {
  test.for([
    ["Launch in Germany and rebuild the billing stack", "and"],
    ["Grow revenue and improve culture", "and"],
    ["Reduce waste; open a second bakery", ";"],
  ])("flags %s", ([statement, words]) => {
    expect(reportWords("no-compound-objective", asObjective(statement!))).toEqual([words])
  })

  test.for([
    "Make releases faster and safer",
    "Grow in Germany without hurting margins",
    "Find and keep the best bakers",
    "Attract, teach and keep apprentices",
    "Help bakers plan and order their week",
    "Improve design and delivery",
    "Improve documentation and test coverage",
    "Catalyze trustworthy and secure software for bakers",
    "Give bakers tools to plan the week and order the flour",
    "Win bakers (and let them win their customers)",
  ])("allows: %s", statement => {
    expect(reportWords("no-compound-objective", asObjective(statement))).toEqual([])
  })
})
