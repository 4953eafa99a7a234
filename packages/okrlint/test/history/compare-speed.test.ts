import { compareGoals, type GoalState } from "@okrlint/core/comparison"
import { expect, test } from "vitest"
import { processorTime } from "../../../core/test/processor-time.ts"

const things = ["activation", "churn", "refunds", "deliveries", "orders", "tickets", "renewals", "visits", "errors", "complaints"]
const places = ["north", "south", "harbour", "station", "market", "airport", "campus", "valley", "old town", "suburbs"]
const people = ["bakers", "drivers", "students", "hotels", "cafés", "schools", "families", "offices", "tourists", "partners"]

/** Goals of many pages, each in words of its own. */
function makeGoals(count: number, isAfter: boolean): GoalState[] {
  const point = { line: 1, column: 1, offset: 0 }
  return Array.from({ length: count }, (_, index) => {
    const pick = (words: readonly string[], shift: number): string => words[Math.floor(index / 10 ** shift) % 10]!
    const words = `${isAfter ? "win" : "raise"} ${pick(things, 0)} of ${pick(people, 1)} in the ${pick(places, 2)} ${pick(things, 3)}`
    const page = `${isAfter ? "new" : "old"}/${Math.floor(index / 10)}.md`
    const cycle = {
      name: isAfter ? "2026-Q3" : "2026-Q2",
      start: isAfter ? "2026-07-01" : "2026-04-01",
      end: isAfter ? "2026-09-30" : "2026-06-30",
    }
    return {
      filePath: page,
      id: `KR${index}`,
      role: "keyResult",
      text: words,
      words,
      kind: "bet",
      confidence: 0.9,
      quantified: true,
      board: page,
      team: "One",
      cycle,
      span: { start: point, end: point },
    }
  })
}

test("three thousand goals dropped and three thousand added, all in much the same words, are compared in seconds", () => {
  const time = processorTime(() => {
    expect(compareGoals(makeGoals(3000, false), makeGoals(3000, true)).changes.length).toBeGreaterThanOrEqual(3000)
  })
  expect(time).toBeLessThan(10_000)
})
