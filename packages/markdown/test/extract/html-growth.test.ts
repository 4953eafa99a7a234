import { expect, test } from "vitest"
import { parseMarkdown } from "../../src/index.ts"
import { leastProcessorTime } from "../../../core/test/processor-time.ts"

function leastTime(text: string): number {
  return leastProcessorTime(() => parseMarkdown(text))
}

test.for([
  ["blocks without a known tag", '<Goals team="a">\n\n'],
  ["tables without rows", "<table></table>\n\n"],
  ["comments", "<!-- a -->\n\n"],
])("%s take time in proportion to their number", { timeout: 60_000 }, ([, block]) => {
  const page = (times: number): string => `## Objective: Bakers order alone\n\n${block!.repeat(times)}`
  leastTime(page(500))
  expect(leastTime(page(16_000)) / leastTime(page(2_000))).toBeLessThan(8 * 2)
})
