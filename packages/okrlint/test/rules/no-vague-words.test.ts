import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-vague-words", () => {
  test.for([
    ["Significantly improve page speed", "Significantly"],
    ["Make reports more robust", "robust"],
    ["Write several guides for shop owners", "several"],
    ["Better onboarding", "Better"],
    ["Robust tooling for shop owners", "Robust"],
    ["Post on the blog regularly", "regularly"],
  ])("flags %s", ([statement, words]) => {
    expect(reportWords("no-vague-words", asKeyResult(statement!))).toEqual([words])
  })

  test.for([
    "p75 page load from 4.1s to 2.0s",
    "Report failures from 30 to 3 a month",
    "Significantly faster: page load from 4.1s to 2.0s",
    "Publish tools that make planning easier",
    "Move all alerts to Better Uptime",
    "Hire a better-paid baker",
    "Answers are as efficient as by phone",
    "Ship the form (is it any faster?)",
    "Publish the newsletter weekly",
    "Import solid_export from the till",
  ])("allows: %s", statement => {
    expect(reportWords("no-vague-words", asKeyResult(statement))).toEqual([])
  })
})
