import { ARROWS } from "../lexicon/common.ts"
import type { Line } from "../text/line.ts"
import { endOf, type Marks } from "../text/meanings.ts"
import type { Quantity } from "../types.ts"
import { scaled } from "./numeral.ts"
import { comparatorBefore, type QuantityAt } from "./scan.ts"

/** From where to where, and by how much. */
export interface Change {
  readonly baseline: Quantity | undefined
  readonly target: Quantity | undefined
  readonly delta: Quantity | undefined
  /** The words of the from–to pair, as token indexes. */
  readonly pair: { readonly at: number; readonly to: number } | undefined
}

/** How many tokens may stand between the first value of a pair and the word that leads to the second. */
const PAIR_REACH = 9

/** Finds baseline, target and delta among the quantities of a line; of several from–to pairs the last counts. */
export function findChange(line: Line, quantities: readonly QuantityAt[]): Change {
  const pair = findLastPair(line, quantities)
  const open = quantities.filter(found => found !== pair?.from && found !== pair?.to)
  const delta = open.find(found => isDelta(line, found))
  const stated = pair === undefined ? open.find(found => isBaseline(line, found)) : undefined
  const target = pair?.to ?? findTarget(line, open, { delta, stated })
  const baseline = pair === undefined ? stated?.quantity : withScaleOf(pair.from, pair.to)
  return {
    baseline: baseline && withUnitOf(baseline, target?.quantity),
    target: target?.quantity,
    delta: delta?.quantity,
    pair: pair && { at: Math.min(pair.from.at, pair.to.at), to: Math.max(pair.from.to, pair.to.to) },
  }
}

interface Pair {
  readonly from: QuantityAt
  readonly to: QuantityAt
}

function findLastPair(line: Line, quantities: readonly QuantityAt[]): Pair | undefined {
  for (let index = quantities.length - 1; index > 0; index--) {
    const pair = readPair(line, quantities[index - 1]!, quantities[index]!)
    if (pair !== undefined) return pair
  }
  return undefined
}

function readPair(line: Line, first: QuantityAt, second: QuantityAt): Pair | undefined {
  if (second.at - first.to > PAIR_REACH) return undefined
  const forward: Pair = { from: first, to: second }
  if (hasArrow(line, first.to, second.at)) return forward
  const opened = endsBefore(line, "from", first.at) || endsBefore(line, "baseline", first.at)
  if (opened && endsBefore(line, "to", second.at)) return forward
  if (endsBefore(line, "from", second.at) && endsBefore(line, "to", first.at)) return { from: second, to: first }
  if (hasMarkBetween(line, first.to, second.at)) return forward
  if (isFalling(line, first, second)) return forward
  return undefined
}

function hasArrow(line: Line, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let at = from; at < to; at++) if (ARROWS.has(line.tokens[at]!.key)) return true
  return false
}

/** Whether a relation ends right before a value, or before the comparison in front of it. */
function endsBefore(line: Line, relation: Relation, at: number): boolean {
  for (let first = at - 1; first >= Math.max(0, at - 6); first--) {
    const end = endOf(first, markOf(line.marks[first]!, relation))
    if (end === at) return true
    if (end !== undefined && end < at && endOf(end, line.marks[end]?.before) === at) return true
    if (end === at - 1 && isOpening(line, end)) return true
  }
  return false
}

type Relation = "from" | "to" | "by" | "baseline" | "target"

/** By name, which is many times faster than by a key that varies. */
function markOf(marks: Readonly<Marks>, relation: Relation): Marks[Relation] {
  switch (relation) {
    case "from":
      return marks.from
    case "to":
      return marks.to
    case "by":
      return marks.by
    case "baseline":
      return marks.baseline
    default:
      return marks.target
  }
}

/** A sign that may stand between a relation and its value. */
function isOpening(line: Line, at: number): boolean {
  const { key } = line.tokens[at]!
  return (
    key === ":" ||
    key === "~" ||
    key === "=" ||
    key === "≥" ||
    key === "≤" ||
    key === ">" ||
    key === "<" ||
    key === ">=" ||
    key === "<=" ||
    key === "："
  )
}

/** `10社から20社`, `60%에서 80%`: the relation stands behind the first value. */
function hasMarkBetween(line: Line, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) if (line.marks[at]?.fromAfter !== undefined) return true
  return false
}

/** `8 days to 5 days` with nothing in front: no range, because the value falls. */
function isFalling(line: Line, first: QuantityAt, second: QuantityAt): boolean {
  if (first.quantity.type !== second.quantity.type || first.quantity.value <= second.quantity.value || second.at - first.to > 3)
    return false
  return endsBefore(line, "to", second.at) && !endsBefore(line, "to", first.at)
}

/** Whether a quantity says how things stand now: `currently 40%`, `40% today`. */
function isBaseline(line: Line, { at, to }: QuantityAt): boolean {
  return endsBefore(line, "baseline", at) || line.marks[to]?.baselineAfter !== undefined
}

/** Whether a quantity is a change: `by 20%`, `+5 points`, `30% improvement`, `double`, `3x`. */
function isDelta(line: Line, { quantity, at, to }: QuantityAt): boolean {
  if (quantity.type === "multiplier" && quantity.comparator === undefined) return line.marks[to]?.per === undefined
  const isSigned = /^[+\-−–]/.test(quantity.text) || line.marks[at]!.minus !== undefined
  if (isSigned && quantity.type !== "count") return true
  if (line.marks[to]?.deltaAfter !== undefined || line.marks[to + 1]?.deltaAfter !== undefined) return true
  return endsBefore(line, "by", at) && !endsBefore(line, "to", at) && !endsComparison(line, at)
}

/** `au-dessus de 85 %`: the word that leads to the value belongs to a comparison. */
function endsComparison(line: Line, at: number): boolean {
  for (let first = Math.max(0, at - 8); first < at - 1; first++) {
    if (endOf(first, line.marks[first]!.before) === at && endOf(at - 1, line.marks[at - 1]!.by) === at) return true
  }
  return false
}

/** The value to reach: the one a target word or a comparison points at, else the first that is neither baseline nor change. */
function findTarget(
  line: Line,
  open: readonly QuantityAt[],
  known: { readonly delta: QuantityAt | undefined; readonly stated: QuantityAt | undefined },
): QuantityAt | undefined {
  const free = open.filter(found => found !== known.delta && found !== known.stated && !isDelta(line, found) && !isBaseline(line, found))
  const numbers = free.filter(found => found.quantity.type !== "coverage")
  // "All" is what is to be reached only when nothing else is.
  const left = numbers.length > 0 ? numbers : free
  return (
    left.find(found => endsBefore(line, "target", found.at) || endsBefore(line, "to", found.at)) ??
    findCountOfVerb(line, left) ??
    left.find(found => found.quantity.comparator !== undefined || comparatorBefore(line, found.at) !== undefined) ??
    left[0]
  )
}

/** `Sign 40 contracts with clinics of more than 5 doctors`: what the verb counts, where the compared count only says which. */
function findCountOfVerb(line: Line, [first, second]: readonly QuantityAt[]): QuantityAt | undefined {
  if (first?.quantity.type !== "count" || second?.quantity.type !== "count" || first.quantity.unit === second.quantity.unit)
    return undefined
  for (let at = Math.max(0, first.at - 4); at < first.at; at++) if (endOf(at, line.marks[at]!.verb) === first.at) return first
  return undefined
}

/** Digits that far apart are not of one scale: `from 900 to 2 million`. */
const SAME_SIZE = 10

/** `from 1.2 to 2 million`: the scale of the second value is also that of the first, where their digits are of one size. */
function withScaleOf(from: QuantityAt, to: QuantityAt): Quantity {
  const { quantity } = from
  const isBare = from.scale === undefined && (quantity.type === "count" || quantity.type === "money")
  if (!isBare || to.scale === undefined || quantity.value <= 0 || quantity.value >= 1000) return quantity
  const ratio = (quantity.value * to.scale) / to.quantity.value
  return ratio > SAME_SIZE || ratio * SAME_SIZE < 1 ? quantity : { ...quantity, value: scaled(quantity.value, to.scale) }
}

/** `from 61 to 75 percent`: the unit of the target is also that of a bare baseline. */
function withUnitOf(baseline: Quantity, target: Quantity | undefined): Quantity {
  const bare = baseline.unit === undefined && (baseline.type === "count" || baseline.type === "zero")
  if (!bare || target === undefined || target.type === "multiplier" || target.type === "coverage") return baseline
  return { ...baseline, type: target.type, unit: target.unit ?? baseline.unit }
}
