import { describe, expect, test } from "vitest"
import { asKeyResult, reportWords } from "./report-words.ts"

describe("no-implausible-target", () => {
  test.for(["Reach 120% customer satisfaction", "Raise NPS from 40 to 140", "Grow revenue 20x", "Reach 100% uptime"])(
    "flags: %s",
    statement => {
      expect(reportWords("no-implausible-target", asKeyResult(statement))).toHaveLength(1)
    },
  )

  test.for([
    "Net revenue retention from 104% to 118%",
    "Raise NPS from 40 to 55",
    "Increase bookings by 150%",
    "Grow revenue 3x",
    "Reach 120% of the satisfaction target",
    "Reach 99.95% uptime",
  ])("allows: %s", statement => {
    expect(reportWords("no-implausible-target", asKeyResult(statement))).toEqual([])
  })
})
