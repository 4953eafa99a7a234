import { createConfigArray, type FileConfig } from "@okrlint/config"
import { runToEnd } from "@okrlint/core/model"
import fc from "fast-check"
import { expect, test } from "vitest"
import { checkTextInSteps, createLastRun, finishTexts, type CheckedText, type LintResult } from "../../src/universal.ts"
import { randomPlan } from "./random-plans.ts"

const config = createConfigArray([{ files: ["**/*.md"], extends: ["all"] }]).forFile("page-0.md") as FileConfig // the entry is for it
const now = "2026-11-01"

const check = (text: string, index: number): CheckedText =>
  runToEnd(checkTextInSteps({ filePath: `page-${index}.md`, text, config }, { now }))

test("an editor that keeps the last run hears the same of each edit as one that does not", () => {
  const edit = fc.record({ index: fc.nat({ max: 11 }), text: randomPlan })
  let renewed = 0
  fc.assert(
    fc.property(fc.array(randomPlan, { minLength: 5, maxLength: 12 }), fc.array(edit, { maxLength: 8 }), (plans, edits) => {
      const lastRun = createLastRun()
      const checked = plans.map(check)
      const finish = (index: number, keeping: object): LintResult[] => {
        const beside = checked.filter((_, other) => other !== index)
        return finishTexts([checked[index]!], { now, ...keeping }, beside)
      }
      for (const { index, text } of edits) {
        const at = Math.min(index, checked.length)
        checked[at] = check(text, at)
        if (lastRun.recall(checked) !== undefined) renewed++
        expect(finish(at, { lastRun })).toEqual(finish(at, {}))
      }
    }),
    { numRuns: 40 },
  )
  expect(renewed).toBeGreaterThan(40)
}, 60_000)

test("what rules asked of other files is asked again", () => {
  const lastRun = createLastRun()
  const linked = check("# Growth, Q3 2026\n\n- O1: Bakeries stay with us as they grow\n  Supports: [above](gone.md)\n", 0)
  const others = ["Care", "Data", "Mill", "Shop"].map((team, index) => check(`# ${team}, Q3 2026\n\n- O1: Loaves for ${team}\n`, index + 1))
  const listLinks = (isThere: boolean): readonly (string | null)[] => {
    const [result] = finishTexts([linked], { now, lastRun, exists: () => isThere }, others)
    return result?.messages.map(({ ruleId }) => ruleId).filter(ruleId => ruleId === "valid-alignment") ?? []
  }
  expect(listLinks(false)).toEqual(["valid-alignment"])
  expect(listLinks(true)).toEqual([])
  expect(listLinks(false)).toEqual(["valid-alignment"])
})
