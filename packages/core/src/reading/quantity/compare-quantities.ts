import type { Quantity, QuantityType } from "../types.ts"

/** What comparing looks at. */
export type ComparedQuantity = Pick<Quantity, "type" | "value" | "unit">

/** Seconds in each unit of time; months and years are averages, good enough to tell more from less. */
const SECONDS: Readonly<Record<string, number>> = {
  ns: 1e-9,
  µs: 1e-6,
  ms: 1e-3,
  s: 1,
  min: 60,
  h: 3600,
  d: 86_400,
  wk: 604_800,
  mo: 2_629_800,
  quarter: 7_889_400,
  y: 31_557_600,
}

/** What can be compared with what; a number of things may be any of them. */
const FAMILIES: Readonly<Partial<Record<QuantityType, string>>> = {
  percent: "share",
  points: "share",
  coverage: "share",
  money: "money",
  duration: "duration",
  data: "data",
}

/** Two values brought to one unit, in the order given; undefined when they cannot be compared. */
export function inOneUnit(first: ComparedQuantity, second: ComparedQuantity): readonly [number, number] | undefined {
  if (isOtherDimension(first, second)) return undefined
  if (first.type === "duration" && second.type === "duration") {
    const [a, b] = [SECONDS[first.unit ?? ""], SECONDS[second.unit ?? ""]]
    if (first.unit === second.unit) return [first.value, second.value]
    return a === undefined || b === undefined ? undefined : [first.value * a, second.value * b]
  }
  if (first.type === "zero" || second.type === "zero") return [first.value, second.value]
  const isSameType = first.type === second.type || (FAMILIES[first.type] !== undefined && FAMILIES[first.type] === FAMILIES[second.type])
  if (!isSameType || first.type === "points" || second.type === "points") return undefined
  // Nouns may differ in number or wording (`1 click`, `2 clicks`); symbols may not.
  const isCount = first.type === "count" || first.type === "rate" || first.type === "score" || first.type === "ratio"
  return isCount || first.unit === second.unit ? [first.value, second.value] : undefined
}

/** Whether no conversion could ever make one value of the other: money and hours, dollars and euros, a share and a sum. */
export function isOtherDimension(first: ComparedQuantity, second: ComparedQuantity): boolean {
  const [a, b] = [FAMILIES[first.type], FAMILIES[second.type]]
  if (first.type === "zero" || second.type === "zero") return false
  if (a === "money" && b === "money") return first.unit !== second.unit
  if (a !== undefined && b !== undefined) return a !== b
  return (a === "money" && isCountOfThings(second)) || (b === "money" && isCountOfThings(first))
}

/** A bare number takes the unit of the value beside it. */
function isCountOfThings({ type, unit }: ComparedQuantity): boolean {
  return type === "count" && unit !== undefined
}
