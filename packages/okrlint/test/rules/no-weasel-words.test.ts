import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-weasel-words", () => {
  test.for([
    ["Try to reduce churn", "Try to"],
    ["Aim to answer every ticket within a day", "Aim to"],
    ["Try to raise the onboarding score from 6 to 8", "Try to"],
    ["Call every bakery that left, if possible", "if possible"],
    ["Update the price list as needed", "as needed"],
    ["Hopefully fewer returns", "Hopefully"],
    ["Support more invoice formats, etc.", "etc."],
    ["Offer the shop in French, German and so on", "and so on"],
  ])("flags %s", ([statement, words]) => {
    expect(reportWords("no-weasel-words", asKeyResult(statement!))).toEqual([words])
  })

  test.for([
    "Reduce churn from 5% to 4%",
    "At least 80% of teams onboarded",
    "Raise orders to up to 300 a day",
    "Hit the aim of 40 trials",
    "Win 40 more bakeries and more visitors",
    "Reach shops on every channel (mail, phone, etc.)",
    "Connect 12 tills, scales, etc.",
    'Retire the phrase "if possible" from our contracts',
    "We keep trying new recipes with customers",
    "Bakers meet hotels once a month, e.g. at tastings, tours, etc.",
  ])("allows: %s", statement => {
    expect(reportWords("no-weasel-words", asKeyResult(statement))).toEqual([])
  })
})
