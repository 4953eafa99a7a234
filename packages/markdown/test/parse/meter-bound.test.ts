import { runToEnd } from "@okrlint/core/model"
import fc from "fast-check"
import { expect, test } from "vitest"
import { cutSections } from "../../src/parse/cut-sections.ts"
import { findTextDoubt } from "../../src/parse/fast/find-doubt.ts"
import { staysBelow } from "../../src/parse/fast/meter-bound.ts"
import { DEFAULT_LIMITS } from "../../src/parse/limits.ts"
import { createParseMeter } from "../../src/parse/parse-meter.ts"
import { parsePieces } from "../../src/parse/parse-pieces.ts"
import { anyMarkdown } from "./generate-markdown.ts"
import { anyPlanPage } from "./generate-plan-pages.ts"

/** What micromark's meter counts for a text, as if nothing were too much. */
function measure(text: string): { readonly maxMarks: number; readonly maxBlocks: number } {
  const meter = createParseMeter({ maxMarks: 1e9, maxBlocks: 1e9 })
  runToEnd(parsePieces(text, cutSections(text), { meter }))
  return meter.spent()
}

test("lets no text pass that the meter would stop", { timeout: 120_000 }, () => {
  const pages = fc.tuple(fc.oneof(anyMarkdown, anyPlanPage), fc.integer({ min: 1, max: 12 }))
  fc.assert(
    fc.property(pages, ([page, times]) => {
      const text = page.repeat(times)
      fc.pre(findTextDoubt(text) === undefined)
      const { maxMarks, maxBlocks } = measure(text)
      // The largest limits that the meter would not accept.
      if (maxMarks > 0) expect(staysBelow(text, { ...DEFAULT_LIMITS, maxMarks: Math.sqrt(maxMarks - 1) })).toBe(false)
      if (maxBlocks > 0) expect(staysBelow(text, { ...DEFAULT_LIMITS, maxBlocks: Math.sqrt(maxBlocks - 1) })).toBe(false)
    }),
    { numRuns: Number(process.env["FC_RUNS"] ?? 200) },
  )
})

const team = [
  "## Growth team",
  "",
  "We want *more* people to come back, because the [last quarter](./q2.md) was slow and `signups` fell.",
  "",
  "- **Objective 1:** People come back",
  "  - KR1: Raise weekly return from 31% to 45% by 30 September",
  "  - KR2: Cut the median first reply from 9 h to 2 h",
  "",
  "| Key result | Baseline | Target | Owner |",
  "| --- | --- | --- | --- |",
  "| Share of teams with a plan | 40% | 80% | Ines |",
  "",
  "",
].join("\n")

test.for([4_000, 100_000, 1_000_000])("lets a page of plans of %i characters pass", length => {
  expect(staysBelow(team.repeat(Math.ceil(length / team.length)).slice(0, length), DEFAULT_LIMITS)).toBe(true)
})

test("stops at a paragraph full of marks", () => {
  expect(staysBelow("*a_ ".repeat(4_000), DEFAULT_LIMITS)).toBe(false)
})
