import { expect, test } from "vitest"
import { goalLines } from "./goal-lines.ts"

test("the manual of a tool called after goals holds none, unless a period stands above", () => {
  const manual = "\n## Installation\n\n- Run the script\n"
  expect(goalLines(`# goals\n${manual}\n## Development\n\n- Build the tool\n- Run the checks\n`)).toEqual([])
  expect(goalLines(`# Goals 2026\n\n- Ferry tickets in one app\n- Timetables on every pier\n${manual}`)).toEqual([
    "objective: Ferry tickets in one app",
    "objective: Timetables on every pier",
  ])
})

test("where the page's title names other things, too, its section of goals holds them all", () => {
  const title = "---\ntitle: Goals for 2026 and a new look\n---\n\n"
  const sections =
    "## My goals\n\n- Paint one harbour a month\n- Sell 12 prints\n\n## What changed on this page\n\n- Larger pictures\n- A calmer blue\n"
  expect(goalLines(title + sections)).toEqual(["objective: Paint one harbour a month", "objective: Sell 12 prints"])
})
