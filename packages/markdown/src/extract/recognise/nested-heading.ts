import type { Candidate } from "../draft.ts"
import { itemsOf } from "../outline/block.ts"
import type { View } from "../scope.ts"
import { isSentenceLike } from "../survey/text-shape.ts"

/** A heading that states a result below a heading that states an unlabelled objective, with its work listed below. */
export function recogniseNestedHeading(view: View): Candidate | undefined {
  const { block, title, scope } = view
  const goal = scope.goal
  if (block.kind !== "heading" || title.kind !== "plain" || scope.expects !== undefined) return undefined
  if (goal?.role !== "objective" || goal.labelled || goal.block.kind !== "heading" || block.parent !== goal.block) return undefined
  if (itemsOf(block).length === 0 && !block.children.some(child => child.kind === "caption")) return undefined
  // A short heading among longer ones is what they are.
  if (!isSentenceLike(block.text) && !view.survey.headingGroup(block).objectives) return undefined
  if (view.survey.hasOwnResults(goal.block)) return undefined
  return { role: "keyResult", text: block.text, confidence: 0.65, cue: { cue: "shape", reason: "heading below an objective" } }
}
