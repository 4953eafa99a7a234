import type { Quantity } from "../reading/index.ts"
import { inOneUnit } from "../reading/quantity/compare-quantities.ts"
import type { GoalState } from "./goal-state.ts"

/** How a goal's target differs: `removed` when no number is left at all, `unclear` when the two cannot be compared. */
export type TargetChange = "same" | "raised" | "weakened" | "removed" | "unclear"

/** Compares the targets of one goal at two times: by its direction, in one unit, never a change with a level. */
export function compareTargets(before: GoalState, after: GoalState): TargetChange {
  if (before.target === undefined && after.target === undefined) return compareDeltas(before.delta, after.delta)
  if (before.target === undefined) return "unclear"
  if (after.target === undefined) return after.quantified ? "unclear" : "removed"
  if (isSame(before.target, after.target)) return "same"
  const way = sharedWay(before, after)
  const moves = way === undefined ? undefined : bothEnds(before.target, after.target)
  if (way === undefined || moves === undefined) return "unclear"
  return nameMove(moves.map(move => move * way))
}

/** Whether two quantities say the same, however they are written. */
export function isSame(first: Quantity, second: Quantity): boolean {
  if (isIdentical(first, second)) return true
  const ends = bothEnds(first, second)
  return ends !== undefined && ends.every(move => move === 0) && directionOfComparator(first) === directionOfComparator(second)
}

/** Also for what cannot be converted, such as points. */
function isIdentical(first: Quantity, second: Quantity): boolean {
  const isMeasure = first.type === second.type && first.unit === second.unit && first.comparator === second.comparator
  return isMeasure && first.value === second.value && first.upper === second.upper
}

/** By how much the lower and the upper end move; undefined for what cannot be compared. */
function bothEnds(before: Quantity, after: Quantity): readonly number[] | undefined {
  if ((before.upper === undefined) !== (after.upper === undefined)) return undefined
  const lower = inOneUnit(before, after)
  if (lower === undefined) return undefined
  const upper = inOneUnit({ ...before, value: before.upper ?? before.value }, { ...after, value: after.upper ?? after.value })
  return [lower, upper ?? lower].map(([from, to]) => to - from)
}

function nameMove(moves: readonly number[]): TargetChange {
  if (moves.every(move => move === 0)) return "same"
  if (moves.every(move => move >= 0)) return "raised"
  return moves.every(move => move <= 0) ? "weakened" : "unclear"
}

/** 1 where more is harder, -1 where less is; undefined when the two times do not agree or nothing tells. */
function sharedWay(before: GoalState, after: GoalState): 1 | -1 | undefined {
  const [first, second] = [findWay(before), findWay(after)]
  return first !== undefined && second !== undefined && first !== second ? undefined : (first ?? second)
}

const counting: ReadonlySet<string> = new Set(["achieve", "output", "complete", "activity", "increase"])

function findWay({ direction, baseline, target, polarity, verbClass }: GoalState): 1 | -1 | undefined {
  // Where things stand now passes the target once it is reached, and tells no direction then.
  const isTold = direction !== undefined && direction !== "maintain" && baseline?.from !== "current"
  if (isTold) return direction === "increase" ? 1 : -1
  const byComparator = target === undefined ? undefined : directionOfComparator(target)
  if (byComparator !== undefined) return byComparator
  if (polarity !== undefined) return polarity === "up" ? 1 : -1
  // More of what is made, won or done is more.
  return target?.type === "count" && verbClass !== undefined && counting.has(verbClass) ? 1 : undefined
}

function directionOfComparator({ comparator }: Quantity): 1 | -1 | undefined {
  return comparator === "at-least" ? 1 : comparator === "at-most" ? -1 : undefined
}

/** Changes are compared by size: `by 20%` and `by 30%`, `double` and `triple`. */
function compareDeltas(before: Quantity | undefined, after: Quantity | undefined): TargetChange {
  if (before === undefined && after === undefined) return "same"
  if (before === undefined) return "unclear"
  if (after === undefined) return "removed"
  if (isIdentical(before, after)) return "same"
  if (before.type !== after.type || before.unit !== after.unit || before.upper !== undefined || after.upper !== undefined) return "unclear"
  const size = ({ type, value }: Quantity): number => (type === "multiplier" ? Math.abs(Math.log(value)) : Math.abs(value))
  return nameMove([size(after) - size(before)])
}
