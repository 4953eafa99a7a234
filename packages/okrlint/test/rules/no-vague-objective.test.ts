import { describe, expect, test } from "vitest"
import { asObjective, reportWords } from "./report-words.ts"

describe("no-vague-objective", () => {
  test.for([
    ["Be more innovative", "Be more innovative"],
    ["Improve communication", "Improve communication"],
    ["Drive operational excellence", "Drive operational excellence"],
    ["Improve team efficiency and collaboration", "Improve team efficiency and collaboration"],
    ["Scale our business", "Scale our business"],
    ["Enhance Larder's effectiveness in execution", "Enhance Larder's effectiveness in execution"],
    ["Build a high-performing company", "Build a high-performing company"],
  ])("flags %s", ([statement, words]) => {
    expect(reportWords("no-vague-objective", asObjective(statement!))).toEqual([words])
  })

  test.for([
    "Be the number one choice for small bakeries in Ghent",
    "Let support agents see the whole customer story",
    "Improve communication with franchise owners",
    "Improve the experience of first-time bakers",
    "Build a company that bakers recommend",
    "Grow the wholesale business in the north",
    "Improve quality from 60% to 80%",
    "Change the activation curve",
    "Establish market leadership in our category",
  ])("allows: %s", statement => {
    expect(reportWords("no-vague-objective", asObjective(statement))).toEqual([])
  })
})
