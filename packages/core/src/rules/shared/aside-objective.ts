import { childrenOf, type Goal, type Objective } from "../../model/index.ts"

/** Cues by which a page marks what it means for an objective; a mere list item or line between them is a summary, or a thought. */
const strongCues: ReadonlySet<string> = new Set(["label", "heading", "column"])

/** Whether nothing stands below an objective, and it is written otherwise than those of its board that have key results. */
export function isAside(goal: Objective): boolean {
  if (isStrong(goal) || goal.children.length > 0) return false
  return goal.board.goals.some(other => other.role === "objective" && isStrong(other) && childrenOf(other, "keyResult").length > 0)
}

function isStrong({ label, evidence }: Goal): boolean {
  return label !== undefined || evidence.some(({ cue }) => strongCues.has(cue))
}

/** From here on extraction is sure enough to count goals that are not labelled, 0 to 1. */
const SURE = 0.8

/** Whether a goal without key results on its page counts as an objective of a cycle. */
export function isMeantForCycle({ label, cycle, confidence }: Objective): boolean {
  return label !== undefined || (cycle !== undefined && confidence >= SURE)
}
