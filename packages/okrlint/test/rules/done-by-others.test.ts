import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("what those outside the team do", () => {
  test.for([
    "Three add-ons have been built by our customers",
    "One customer publishes all its price lists",
    "The order form is used by every franchise owner",
    "Close N4 franchise contracts",
  ])("is no thing to make: %s", statement => {
    expect(reportWords("no-output-key-result", asKeyResult(statement))).toEqual([])
  })

  test.for(["Launch the customer portal", "Publish 12 customer stories", "Customer documentation is published"])(
    "is not meant by: %s",
    statement => {
      expect(reportWords("no-output-key-result", asKeyResult(statement))).toEqual([statement])
    },
  )
})

describe("a number that could not be read", () => {
  test.for(["Improve our rank to the top 5", "Improve the ratio of done to planned work to 18:21", "Grow the team to N12 drivers"])(
    "may be the target: %s",
    statement => {
      expect(reportWords("kr-measurable", asKeyResult(statement))).toEqual([])
    },
  )

  test("is not the day by which", () => {
    expect(reportWords("kr-measurable", asKeyResult("Improve the mood in the bakery by 15 August"))).toHaveLength(1)
  })
})
