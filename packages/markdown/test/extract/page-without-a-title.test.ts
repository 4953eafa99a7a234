import { expect, test } from "vitest"
import { goalLines } from "./goal-lines.ts"

const list = "\n- Paint one harbour a month\n- Sail to the northern lighthouse\n"

test("a page without a heading of the first level is a page of goals when its only top heading says so", () => {
  const goals = ["objective: Paint one harbour a month", "objective: Sail to the northern lighthouse"]
  expect(goalLines(`## Goals\n${list}`)).toEqual(goals)
  expect(goalLines(`## Goals\n\n### At home\n${list}`)).toEqual(goals)
  expect(goalLines(`### Metas\n${list}`)).toEqual(goals)
})

test("so is one whose other top headings are periods or goals, too", () => {
  expect(
    goalLines("## Goals\n\n## 2028\n\n- Paint one harbour a month\n- Sell 12 prints\n\n## 2027\n\n- Rent a room\n- Buy a press\n"),
  ).toEqual(["objective: Paint one harbour a month", "objective: Sell 12 prints", "objective: Rent a room", "objective: Buy a press"])
  expect(goalLines(`## Goals\n${list}\n## Long-term goals\n\n- Live by the sea\n`)).toHaveLength(3)
})

test("a section of goals beside other sections, below a title or behind an introduction holds none", () => {
  expect(goalLines(`## Goals\n${list}\n## Design\n\n- Two threads for each pier\n`)).toEqual([])
  expect(goalLines(`## Goals\n${list}\n## Non-goals\n\n- Charts of the sea\n`)).toEqual([])
  expect(goalLines(`# Harbour tool\n\n## Goals\n${list}`)).toEqual([])
  expect(goalLines(`---\ntitle: Harbour tool\n---\n\n## Goals\n${list}`)).toEqual([])
  expect(goalLines(`A tool that draws harbours.\n\n## Goals\n${list}`)).toEqual([])
})

test("one sentence below that heading is a remark", () => {
  expect(goalLines("## Goals\n\nThis tool shall draw every harbour of the coast\n")).toEqual([])
})
