import { childrenOf, type Goal, type Objective } from "../../model/index.ts"
import type { Reading } from "../../reading/index.ts"
import { keepsLevel } from "./keeps-level.ts"

/** Whether an objective is a KPI in disguise: it keeps a level and proves no change, or all its key results keep levels. */
export function isLevelObjective(objective: Objective, read: (goal: Goal) => Reading): boolean {
  const keyResults = childrenOf(objective, "keyResult")
  const isProvedByLevels = keyResults.length > 0 && keyResults.every(keyResult => keepsLevel(read(keyResult)))
  return isProvedByLevels || (keepsLevel(read(objective)) && !keyResults.some(keyResult => read(keyResult).kind === "bet"))
}
