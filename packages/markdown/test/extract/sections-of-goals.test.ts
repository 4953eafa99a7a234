import { expect, test } from "vitest"
import { goalLines } from "./goal-lines.ts"

test("learning goals are goals on a page of goals for a period and beside other lists of goals, not in a course", () => {
  const section = "## Learning goals\n\n- Throw a tall vase\n- Mix a glaze of wood ash\n"
  const learnt = ["objective: Throw a tall vase", "objective: Mix a glaze of wood ash"]
  expect(goalLines(`# Goals 2026\n\n${section}`)).toEqual(learnt)
  expect(goalLines(`# My goals\n\n${section}\n## Running goals\n\n- Run 10 races\n`)).toEqual([...learnt, "objective: Run 10 races"])
  expect(goalLines(`# Pottery course 2026\n\n${section}`)).toEqual([])
})

test("a section called `Organization` holds goals as any other does", () => {
  const page = "# OKRs 2026\n\n## Organization\n\n* Make the workshop a place to stay\n  * Heat the drying room\n  * Seats for 12 guests\n"
  expect(goalLines(page)).toEqual([
    "objective: Make the workshop a place to stay",
    "keyResult: Heat the drying room < Make the workshop a place to stay",
    "keyResult: Seats for 12 guests < Make the workshop a place to stay",
  ])
})
