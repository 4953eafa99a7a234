import fc from "fast-check"
import { expect, test } from "vitest"
import { unpackSpan, type GoalFact } from "../../src/rules/shared/workspace/goal-fact.ts"
import { boardOf, isQuantified, metricOf, numbersOf, packGoal, roleOf, unpackGoal } from "../../src/rules/shared/workspace/packed-goal.ts"

const text = fc.string({ unit: fc.constantFrom("a", "é", "長", " ", "|", "~", "~0", "~1", '"', "\\", "\n", "7") })
const word = text.filter(value => value !== "")
const flag = fc.constantFrom(true as const, undefined)
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
const value = fc.double({ noNaN: true, noDefaultInfinity: true }).filter(number => !Object.is(number, -0))
const number = maybe(
  fc.record({ type: fc.constantFrom("count", "percent", "money" as const), value, unit: maybe(word), upper: maybe(value) }),
)
const cycle = maybe(fc.record({ name: text, start: fc.constant("2026-07-01"), end: fc.constant("2026-09-30") }))
const category = maybe(fc.constantFrom("revenue", "retention" as const))
const at = fc.nat()

const goals: fc.Arbitrary<GoalFact> = fc.record({
  id: text,
  role: fc.constantFrom("objective", "keyResult", "kpi", "initiative" as const),
  label: maybe(word),
  text,
  words: text,
  kind: fc.constantFrom("bet", "vital-sign", "unknown" as const),
  place: fc.tuple(at, at, at, at, at, at),
  board: fc.constantFrom(0, 1),
  cycle,
  metric: maybe(fc.record({ name: word, segment: text, category, vitalSign: flag })),
  baseline: number,
  target: number,
  delta: number,
  comparator: maybe(fc.constantFrom("at-least", "between" as const)),
  direction: maybe(fc.constantFrom("increase", "maintain" as const)),
  quantified: flag,
  digits: maybe(word),
  tags: maybe(fc.array(text, { minLength: 1 })),
  score: maybe(value),
  commitment: maybe(fc.constantFrom("committed", "aspirational" as const)),
  standalone: flag,
  carriedOver: flag,
  isGuardrail: flag,
})

const boards = [
  { name: "Growth", teamKey: "growth", cycle: { name: "2026-Q3", start: "2026-07-01", end: "2026-09-30" } },
  { name: "Care", teamKey: "care" },
]

test("a goal is the same after it was packed, whatever characters its texts hold", () => {
  fc.assert(
    fc.property(goals, goal => {
      const packed = packGoal(goal)
      const { place, numbers, board, team, filePath, ...rest } = unpackGoal(packed, {
        filePath: "plan.md",
        parent: undefined,
        children: [],
        boards,
      })
      const { board: index, place: span, ...fact } = goal
      expect(rest).toEqual({ ...fact, cycle: goal.cycle ?? boards[index]?.cycle, parent: undefined, children: [] })
      expect(place).toEqual({ filePath, span: unpackSpan(span), goalId: goal.id, board: boards[index]?.name })
      expect({ board, team, numbers }).toEqual({ board: boards[index], team: boards[index]?.teamKey, numbers: numbersOf(packed) })
    }),
  )
})

test("what tells goals apart is read without the rest", () => {
  fc.assert(
    fc.property(goals, goals, (goal, other) => {
      const packed = packGoal(goal)
      expect([roleOf(packed), boardOf(packed), isQuantified(packed)]).toEqual([goal.role, goal.board, goal.quantified === true])
      expect(metricOf(packed) === undefined).toBe(goal.metric === undefined)
      const [named, otherwise] = [
        { ...other, metric: goal.metric },
        { ...other, baseline: goal.baseline },
      ].map(packGoal)
      expect(metricOf(named!)).toBe(metricOf(packed))
      expect(numbersOf(otherwise!)).toBe(numbersOf(packGoal({ ...other, baseline: goal.baseline, text: "other words" })))
    }),
  )
})
