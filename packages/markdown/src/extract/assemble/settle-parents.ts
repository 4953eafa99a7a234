import type { GoalDraft } from "../draft.ts"
import type { Block } from "../outline/block.ts"
import { withAncestors } from "../outline/block.ts"
import { createReferenceLookup, type ReferenceLookup } from "./resolve-references.ts"

/** What came before a goal, as far as its parent can hang on it. */
interface Before {
  first: GoalDraft | undefined
  /** The last objective, and the last objective or key result before that. */
  objective: GoalDraft | undefined
  rival: GoalDraft | undefined
  last: GoalDraft | undefined
  /** How many objectives stand right under a block. */
  readonly objectives: Map<Block | undefined, number>
  /** The sections right under a block that hold objectives of their own. */
  readonly sections: Map<Block | undefined, Set<Block>>
}

/** The parent of every goal: the goal it stands under, or the neighbour that a flat page makes its parent. */
export function settleParents(goals: readonly GoalDraft[]): Map<GoalDraft, GoalDraft> {
  const parents = new Map<GoalDraft, GoalDraft>()
  const before: Before = {
    first: goals[0],
    objective: undefined,
    rival: undefined,
    last: undefined,
    objectives: new Map(),
    sections: new Map(),
  }
  for (const goal of goals) {
    const parent = goal.parent ?? (goal.role === "objective" ? undefined : neighbour(goal, before))
    if (parent !== undefined) parents.set(goal, parent)
    remember(before, goal)
  }
  const naming = goals.filter(goal => !isPlaced(goal) && goal.fields.some(field => field.name === "supports"))
  if (naming.length === 0) return parents
  const lookUp = createReferenceLookup(goals, parents)
  for (const goal of naming) {
    const named = namedParent(goal, lookUp)
    if (named !== undefined && named !== goal && parents.get(named) !== goal) parents.set(goal, named)
  }
  return parents
}

/** An objective, or a goal that the page puts under another: what it supports besides is not its parent. In a table a column says where it belongs. */
function isPlaced(goal: GoalDraft): boolean {
  return goal.role === "objective" || (goal.parent !== undefined && goal.cue.cue !== "column")
}

function remember(before: Before, goal: GoalDraft): void {
  if (goal.role !== "objective" && goal.role !== "keyResult") return
  if (goal.role === "objective") {
    before.rival = before.last
    before.objective = goal
    const section = goal.block.parent
    before.objectives.set(section, (before.objectives.get(section) ?? 0) + 1)
    if (section?.kind === "heading") before.sections.set(section.parent, (before.sections.get(section.parent) ?? new Set()).add(section))
  }
  before.last = goal
}

function namedParent(goal: GoalDraft, lookUp: ReferenceLookup): GoalDraft | undefined {
  for (const field of goal.fields) {
    const found = field.name === "supports" ? lookUp(field.value.text) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** The objective just before a goal without one above: a sibling in the same list or section, or alone in the section before. */
function neighbour(goal: GoalDraft, before: Before): GoalDraft | undefined {
  const { objective, rival, first } = before
  if (goal.role === "initiative" && first?.cue.cue === "title") return first
  if (objective === undefined || !shareSection(objective.block, goal.block)) return undefined
  if (goal.role !== "keyResult" && isAmongSections(objective, goal.block, before)) return undefined
  if (goal.role !== "keyResult") {
    const isOwn = isSlot(objective) || isOnlyItem(objective, before) || isOnlyLabelled(objective, before)
    return isOwn || isWorkOfLine(goal, objective, rival) ? objective : undefined
  }
  if (objective.block.parent === goal.block.parent) return objective
  const isOneOfSeveral = rival?.role === "objective" && rival.block.parent === objective.block.parent && rival.block.kind !== "caption"
  return isOneOfSeveral ? undefined : objective
}

/** A heading or caption that holds one objective, its words in the next block: what the section lists besides belongs to it. */
function isSlot(objective: GoalDraft): boolean {
  if (objective.cue.cue === "sentence") return true
  const words = objective.text.segments[0]
  const label = objective.block.text.segments[0]
  if (words === undefined || label === undefined) return false
  return objective.label !== undefined && objective.block.kind !== "item" && words.source >= label.source + objective.block.text.text.length
}

/** `## O` over one item: what the sections beside it list belongs to that objective. */
function isOnlyItem({ block, cue }: GoalDraft, before: Before): boolean {
  return cue.cue === "list" && block.kind === "item" && block.parent?.kind === "heading" && before.objectives.get(block.parent) === 1
}

/** `Initiatives:` behind `**Problem Area 2: …**` and its outcome, in one section; behind several objectives in a row it is of all of them. */
function isWorkOfLine(goal: GoalDraft, { block, label }: GoalDraft, rival: GoalDraft | undefined): boolean {
  if (goal.role !== "initiative" || label === undefined || rival?.role === "objective") return false
  return (block.kind === "caption" || block.kind === "text") && headingOf(block) === headingOf(goal.block)
}

function headingOf(block: Block): Block | undefined {
  for (const at of withAncestors(block)) if (at.kind === "heading") return at
  return undefined
}

/** A labelled paragraph that is its section's only objective: `**Objective:** …` under a theme's heading. */
function isOnlyLabelled(objective: GoalDraft, before: Before): boolean {
  const { kind, parent } = objective.block
  if (objective.label === undefined || (kind !== "text" && kind !== "caption") || parent?.kind !== "heading") return false
  return before.objectives.get(parent) === 1
}

/** Whether other sections beside an objective's hold objectives, too: what stands in none of them belongs to no one. */
function isAmongSections({ block }: GoalDraft, goal: Block, { sections }: Before): boolean {
  const section = block.parent
  if (section?.kind !== "heading" || section.parent === undefined || (sections.get(section.parent)?.size ?? 0) < 2) return false
  for (const at of withAncestors(goal)) if (at === section) return false
  return true
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
