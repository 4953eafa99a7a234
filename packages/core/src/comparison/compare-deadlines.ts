import type { GoalState } from "./goal-state.ts"

/** How a goal's last day differs: `unclear` when a day cannot be told. */
export type DeadlineChange = "same" | "pushed" | "pulled" | "unclear"

/** Compares the last days of one goal at two times; a goal without a day of its own has until the end of its cycle. */
export function compareDeadlines(before: GoalState, after: GoalState): DeadlineChange {
  if (before.deadline === undefined && after.deadline === undefined) return "same"
  const [first, second] = [lastDay(before), lastDay(after)]
  if (first === undefined || second === undefined) return before.deadline?.text === after.deadline?.text ? "same" : "unclear"
  return first === second ? "same" : first < second ? "pushed" : "pulled"
}

function lastDay({ deadline, cycle }: GoalState): string | undefined {
  return deadline === undefined ? cycle?.end : deadline.date
}
