import type { OutlineGoal } from "./check.ts"

/** Finds the first goal of an outline that begins at an offset or behind it; made once for many questions. */
export function createNextGoal(outline: readonly OutlineGoal[]): (offset: number) => OutlineGoal | undefined {
  // Goals that begin further on than all before them: of these alone one can be the first behind an offset, and they are in order.
  const leading: OutlineGoal[] = []
  for (const goal of outline) if (leading.length === 0 || goal.start > leading.at(-1)!.start) leading.push(goal)
  return offset => leading[countBefore(leading, offset)]
}

function countBefore(goals: readonly OutlineGoal[], offset: number): number {
  let low = 0
  let high = goals.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (goals[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
