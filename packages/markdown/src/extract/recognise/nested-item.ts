import type { Candidate } from "../draft.ts"
import { descendants } from "../outline/block.ts"
import type { View } from "../scope.ts"
import { isLinkList } from "./text-shape.ts"

/** An unlabelled item below a goal: a key result below an objective, work below a key result. */
export function recogniseNestedItem(view: View): Candidate | undefined {
  const { block, scope } = view
  const goal = scope.goal
  if (goal === undefined || scope.expects !== undefined || block.kind !== "item" || block.text.text === "") return undefined
  if (
    block.head !== undefined &&
    block.head.senses.some(sense => sense.kind === "field" || sense.kind === "why" || sense.kind === "detail" || sense.kind === "role") &&
    block.head.separator !== "dash"
  )
    return undefined
  if (isLinkList(block)) return undefined
  const reason = `item below ${goal.role === "objective" ? "an objective" : "a goal"}`
  if (goal.role === "objective") {
    if (hasOwnResults(view)) return undefined
    return { role: "keyResult", text: block.text, confidence: 0.75, cue: { cue: "shape", reason } }
  }
  if (goal.role === "kpi") return undefined
  const isWork =
    goal.role === "keyResult"
      ? block.checked !== undefined || goal.positional
      : goal.positional || block.checked !== undefined || goal.block.checked !== undefined
  return isWork ? { role: "initiative", text: block.text, confidence: 0.6, cue: { cue: "shape", reason } } : undefined
}

/** Whether the objective's results are labelled or stand under a heading of their own; then other bullets are remarks. */
function hasOwnResults({ scope, profile }: View): boolean {
  const section = scope.goal?.block
  if (section === undefined) return false
  for (const below of descendants(section, 2)) {
    const title = profile.titles.get(below)
    if ((title?.kind === "list" || title?.kind === "slot") && title.role !== "objective") return true
    if (
      below.head?.senses.some(sense => sense.kind === "role" && !sense.plural && sense.role === "keyResult") &&
      below.head.number !== undefined
    )
      return true
    if (below.table !== undefined) return true
  }
  return false
}
