import type { GoalDraft } from "../draft.ts"
import type { Block } from "../outline/block.ts"
import { withAncestors } from "../outline/block.ts"
import { createReferenceLookup } from "./resolve-references.ts"

/** The parent of every goal: the goal it stands under, or the neighbour that a flat page makes its parent. */
export function settleParents(goals: readonly GoalDraft[]): Map<GoalDraft, GoalDraft> {
  const parents = new Map<GoalDraft, GoalDraft>()
  const before: GoalDraft[] = []
  for (const goal of goals) {
    const parent = goal.parent ?? (goal.role === "objective" ? undefined : neighbour(goal, before))
    if (parent !== undefined) parents.set(goal, parent)
    before.push(goal)
  }
  const lookUp = createReferenceLookup(goals, parents)
  for (const goal of goals) {
    const named = goal.fields
      .filter(field => field.name === "supports")
      .map(field => lookUp(field.value.text))
      .find(found => found !== undefined)
    if (named !== undefined && named !== goal && goal.role !== "objective") parents.set(goal, named)
  }
  return parents
}

/** The objective just before a goal without one above: a sibling in the same list or section, or alone in the section before. */
function neighbour(goal: GoalDraft, before: readonly GoalDraft[]): GoalDraft | undefined {
  const first = before[0]
  if (goal.role === "initiative" && first?.cue.cue === "title") return first
  const index = before.findLastIndex(other => other.role === "objective")
  const objective = before[index]
  if (objective === undefined || !shareSection(objective.block, goal.block)) return undefined
  if (goal.role !== "keyResult") return isSlot(objective) || isOnlyLabelled(objective, before) ? objective : undefined
  if (objective.block.parent === goal.block.parent) return objective
  const rival = before.slice(0, index).findLast(other => other.role === "objective" || other.role === "keyResult")
  return rival?.role === "objective" && rival.block.parent === objective.block.parent && rival.block.kind !== "caption"
    ? undefined
    : objective
}

/** A heading or caption that holds one objective, its words in the next block: what the section lists besides belongs to it. */
function isSlot(objective: GoalDraft): boolean {
  if (objective.cue.cue === "sentence") return true
  return (
    objective.label !== undefined &&
    objective.block.kind !== "item" &&
    objective.text.segments[0]!.source >= objective.block.text.segments[0]!.source + objective.block.text.text.length
  )
}

/** A labelled paragraph that is its section's only objective: `**Objective:** …` under a theme's heading. */
function isOnlyLabelled(objective: GoalDraft, before: readonly GoalDraft[]): boolean {
  if (objective.label === undefined || objective.block.kind !== "text" || objective.block.parent?.kind !== "heading") return false
  return before.filter(other => other.role === "objective" && other.block.parent === objective.block.parent).length === 1
}

/** Whether a block stands in the section that holds another, or that holds the list the other is in. */
function shareSection(objective: Block, goal: Block): boolean {
  const home = sectionOf(objective)
  if (objective.kind === "heading") {
    for (const at of withAncestors(goal)) if (at === home) return true
    return false
  }
  const homes = new Set([home, home.parent !== undefined && home.kind !== "root" && isListSection(home) ? home.parent : home])
  for (const at of withAncestors(goal)) if (homes.has(at)) return true
  return false
}

function sectionOf(block: Block): Block {
  let at = block.parent ?? block
  while (at.kind === "item" && at.parent !== undefined) at = at.parent
  return at
}

/** A heading or caption that only lists objectives: its sibling sections are its neighbours. */
function isListSection(block: Block): boolean {
  return block.kind === "caption" || block.kind === "heading"
}
