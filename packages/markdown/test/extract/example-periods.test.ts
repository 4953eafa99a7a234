import { expect, test } from "vitest"
import { parseMarkdown } from "../../src/index.ts"

function cycles(title: string): readonly string[] {
  return parseMarkdown(`# ${title}\n\n## Objective 1: Feed the street\n\n- KR1: Sell 300 loaves\n`).cycles.map(({ name }) => name)
}

test("a period that a bracket gives as an example is not the page's", () => {
  expect(cycles("OKRs of [quarter] (e.g., Q3 2027)")).toEqual([])
  expect(cycles("OKR del [trimestre] (por ejemplo, Q3 2027)")).toEqual([])
  expect(cycles("OKRs (Q3 2027)")).toEqual(["2027-Q3"])
  expect(cycles("OKRs (e.g. the bakery's) for Q3 2027")).toEqual(["2027-Q3"])
})
