import { sliceText } from "../../source/rich-text.ts"
import type { Candidate } from "../draft.ts"
import type { Block } from "../outline/block.ts"
import type { View } from "../scope.ts"
import { isLinkOnly } from "../survey/text-shape.ts"
import { splitRole } from "./role-prefix.ts"

/** An unlabelled item directly in a plan whose objectives carry no labels: the first level of a nested list of OKRs. */
export function recognisePlanItem(view: View): Candidate | undefined {
  const { block, scope, profile } = view
  if (block.kind !== "item" || scope.goal !== undefined || scope.expects !== undefined || scope.plan === undefined || scope.plan === "kpi")
    return undefined
  if (profile.objectives > 0 || block.text.text === "") return undefined
  const list = view.survey.list(block.parent ?? block)
  if (!scope.dated && !(scope.bare && (list.nested || isLedByPlan(view)))) return undefined
  if (isBesideGoals(view)) return undefined
  if (list.count === 1 && block.children.length === 0) return undefined
  if (list.mostlyLinks) return undefined
  if (isLabelledOtherwise(block)) return undefined
  return {
    role: "objective",
    ...splitRole(block, list.cascade),
    confidence: scope.dated || block.children.length > 0 ? 0.7 : 0.6,
    cue: { cue: "shape", reason: "item of a plan" },
  }
}

/** A label other than a word that says whose aim it is: `Product: …` in a cascade. */
function isLabelledOtherwise({ head, text }: Block): boolean {
  if (head === undefined || head.separator === "dash" || head.separator === "number") return false
  return head.separator !== "colon" || head.senses.some(sense => sense.kind !== "filler") || isLinkOnly(sliceText(text, head.restStart))
}

/** Below a heading for goals, a list that a line of its own leads (`What changed:`) is beside them. */
function isBesideGoals({ block, profile }: View): boolean {
  const { parent } = block
  if (parent?.kind !== "caption" || parent.parent?.kind !== "heading") return false
  return profile.titles.get(parent) === undefined && profile.titles.get(parent.parent)?.kind === "list"
}

/** `OKRs:` right above the list. */
function isLedByPlan({ block, profile }: View): boolean {
  return block.parent?.kind === "caption" && profile.titles.get(block.parent)?.kind === "plan"
}
