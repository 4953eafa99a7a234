import { parseMarkdown } from "@okrlint/markdown"
import { expect, test } from "vitest"
import { createKeptReadings } from "../src/workspace/kept-readings.ts"
import { soundPlan } from "./plans.ts"
import { testDay } from "./client.ts"

const options = { now: testDay }

test("a statement that is as it was is not read again", () => {
  const kept = createKeptReadings()
  const first = parseMarkdown(soundPlan)
  const readings = first.goals.map(kept.readerOf(first, options))
  kept.endVersion()
  const second = parseMarkdown(soundPlan.replace("from 50% to 70%", "from 50% to 75%"))
  const again = second.goals.map(kept.readerOf(second, options))
  expect(again.map((reading, index) => reading === readings[index])).toEqual([true, false, true, true])
})

test("what a version left midway had not read yet is kept for the next one", () => {
  const kept = createKeptReadings()
  const document = parseMarkdown(soundPlan)
  const readings = document.goals.map(kept.readerOf(document, options))
  kept.endVersion()
  kept.readerOf(document, options)(document.goals[0]!)
  const again = document.goals.map(kept.readerOf(document, options))
  expect(again.every((reading, index) => reading === readings[index])).toBe(true)
})

test("what one whole version did not ask for is forgotten", () => {
  const kept = createKeptReadings()
  const document = parseMarkdown(soundPlan)
  const [reading] = document.goals.map(kept.readerOf(document, options))
  kept.endVersion()
  kept.endVersion()
  expect(kept.readerOf(document, options)(document.goals[0]!)).not.toBe(reading)
})
