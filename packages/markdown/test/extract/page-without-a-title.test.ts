import { expect, test } from "vitest"
import { goalLines } from "./goal-lines.ts"

const list = "\n- Paint one harbour a month\n- Sail to the northern lighthouse\n"

test("a page without a heading of the first level is a page of goals when its only top heading says so", () => {
  const goals = ["objective: Paint one harbour a month", "objective: Sail to the northern lighthouse"]
  expect(goalLines(`## Goals\n${list}`)).toEqual(goals)
  expect(goalLines(`## Goals\n\n### At home\n${list}`)).toEqual(goals)
  expect(goalLines(`### Metas\n${list}`)).toEqual(goals)
})

test("a section of goals beside other sections, below a title or behind an introduction holds none", () => {
  expect(goalLines(`## Goals\n${list}\n## Design\n\n- Two threads for each pier\n`)).toEqual([])
  expect(goalLines(`# Harbour tool\n\n## Goals\n${list}`)).toEqual([])
  expect(goalLines(`---\ntitle: Harbour tool\n---\n\n## Goals\n${list}`)).toEqual([])
  expect(goalLines(`A tool that draws harbours.\n\n## Goals\n${list}`)).toEqual([])
})

test("one sentence below that heading is a remark", () => {
  expect(goalLines("## Goals\n\nThis tool shall draw every harbour of the coast\n")).toEqual([])
})
