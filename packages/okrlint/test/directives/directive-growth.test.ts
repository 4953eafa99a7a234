import { expect, test } from "vitest"
import { leastProcessorTime } from "../../../core/test/processor-time.ts"
import { Linter } from "../../src/index.ts"

function leastTime(text: string): number {
  return leastProcessorTime(() => new Linter().verify(text, undefined, { now: "2026-07-01" }))
}

test.for([
  ["<!-- okrlint-disable -->"],
  ["<!-- okrlint-disable kr-measurable -->"],
  ["<!-- okrlint-disable-next-goal -->"],
  ["<!-- okrlint-disable-next-line -->"],
  ["<!-- okrlint-enable -->"],
])("many of %s take time in proportion to their number", { timeout: 120_000 }, ([comment]) => {
  const page = (times: number): string => `${comment}\n\n## Objective: Maintain uptime\n\n`.repeat(times)
  leastTime(page(100))
  expect(leastTime(page(1_600)) / leastTime(page(200))).toBeLessThan(8 * 4)
})
