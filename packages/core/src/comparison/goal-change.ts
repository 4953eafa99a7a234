import type { GoalState } from "./goal-state.ts"

/** What can become of a goal between two times, the gravest first. */
export const changeTypes = [
  "dropped",
  "target-weakened",
  "deadline-pushed",
  "kind-changed",
  "baseline-changed",
  "carried-over",
  "target-raised",
  "deadline-pulled",
  "reworded",
  "moved",
  "added",
] as const

/** What became of a goal. */
export type ChangeType = (typeof changeTypes)[number]

/** What became of one goal. */
export interface GoalChange {
  /** The gravest change. */
  readonly type: ChangeType
  /** What else changed, the gravest first. */
  readonly also: readonly ChangeType[]
  /** Absent for a goal that was added. */
  readonly before?: GoalState
  /** Absent for a goal that was dropped. */
  readonly after?: GoalState
}

/** The goal as it is now, or as it was when it is gone. */
export function presentState({ before, after }: GoalChange): GoalState {
  const state = after ?? before
  if (state === undefined) throw new RangeError("A change needs the goal before or after it.")
  return state
}
