import type { Objective } from "../../model/index.ts"

/** Longer cycles are a year's; half a year has 184 days at most. */
export const HALF_YEAR = 184

/** Days of the objective's cycle, its last one included; undefined when the cycle or its days are not known. */
export function daysOfCycle({ cycle }: Objective): number | undefined {
  if (cycle?.start === undefined || cycle.end === undefined) return undefined
  return (Date.parse(cycle.end) - Date.parse(cycle.start)) / 86_400_000 + 1
}
