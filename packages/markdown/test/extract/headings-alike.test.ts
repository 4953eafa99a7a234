import { expect, test } from "vitest"
import { goalLines } from "./goal-lines.ts"

test("a short heading among longer ones that state results is a result, too", () => {
  const page =
    "# OKRs Q3 2026\n\n## Ships leave when the board says so\n\n### Shorten the loading of mixed cargo\n\n- Second crane crew\n\n### Cut paperwork at the north gate\n\n- Scanner at the gate\n\n### Quiet nights\n\n- Rubber on the ramps\n\n## Crews come back to us each season\n\n- Showers on the pier\n\n## Become the harbour that guests recommend\n\n- Two tours a day\n"
  expect(goalLines(page).slice(0, 7)).toEqual([
    "objective: Ships leave when the board says so",
    "keyResult: Shorten the loading of mixed cargo < Ships leave when the board says so",
    "initiative: Second crane crew < Shorten the loading of mixed cargo",
    "keyResult: Cut paperwork at the north gate < Ships leave when the board says so",
    "initiative: Scanner at the gate < Cut paperwork at the north gate",
    "keyResult: Quiet nights < Ships leave when the board says so",
    "initiative: Rubber on the ramps < Quiet nights",
  ])
})

test("a heading over words is a goal without results on a page whose other goals have some, and a part of the page elsewhere", () => {
  const secondary = "## Secondary goals\n\n### Night ferry\nA ferry for the late shift.\n\n### Harbour tours\nTwo tours a day.\n"
  const first = "## Strategic goals\n\n### North pier\n\n**Success criteria:**\n- 40 ships a week\n- Loading time under 3 hours\n\n"
  expect(goalLines(`# Harbour goals\n\n${first}${secondary}`)).toEqual([
    "objective: North pier",
    "keyResult: 40 ships a week < North pier",
    "keyResult: Loading time under 3 hours < North pier",
    "objective: Night ferry",
    "objective: Harbour tours",
  ])
  expect(goalLines(`# Harbour goals\n\n${secondary}`)).toEqual([])
})

test("an objective may stand in the only heading below its label", () => {
  const page =
    "# OKRs\n\n## Objective\n\n### Become the harbour that crews ask for\n\n## Key results\n\n- 40 ships a week\n- 9 of 10 crews come back\n"
  expect(goalLines(page)).toEqual([
    "objective: Become the harbour that crews ask for",
    "keyResult: 40 ships a week < Become the harbour that crews ask for",
    "keyResult: 9 of 10 crews come back < Become the harbour that crews ask for",
  ])
})

test("whatever a sign adds to `Key results`, the heading is over them", () => {
  const page =
    "# OKRs Q3 2026\n\n## Objective: Ships leave on time\n\n## 2. Key results (what we count) & how they came about\n\n- 40 ships a week\n"
  expect(goalLines(page)).toEqual(["objective: Ships leave on time", "keyResult: 40 ships a week < Ships leave on time"])
})

test("a bold question with its answer is no key result, and a ranking of labels no goal", () => {
  const page =
    "# OKRs Q3 2026\n\n## O1: Ships leave on time\n\n- 40 ships a week\n- **Why this objective?** Crews wait too long.\n\n## Order\n\nO1 Ships > O2 Crews > O3 Tours\n"
  expect(goalLines(page)).toEqual(["objective: Ships leave on time", "keyResult: 40 ships a week < Ships leave on time"])
})
