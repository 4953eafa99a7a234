import type { Candidate } from "../draft.ts"
import type { Block } from "../outline/block.ts"
import { itemsOf } from "../outline/block.ts"
import type { View } from "../scope.ts"
import { splitRole } from "./role-prefix.ts"
import { isLinkOnly } from "./text-shape.ts"

/** An unlabelled item directly in a plan whose objectives carry no labels: the first level of a nested list of OKRs. */
export function recognisePlanItem(view: View): Candidate | undefined {
  const { block, scope, profile } = view
  if (block.kind !== "item" || scope.goal !== undefined || scope.expects !== undefined || scope.plan === undefined || scope.plan === "kpi")
    return undefined
  if (!scope.dated && !(scope.bare && (isNestedList(block) || isLedByPlan(view)))) return undefined
  if (itemsOf(block.parent ?? block).length === 1 && itemsOf(block).length === 0 && block.children.length === 0) return undefined
  if (profile.objectives > 0 || block.text.text === "" || isMostlyLinks(block)) return undefined
  if (block.head !== undefined && block.head.separator !== "dash" && block.head.separator !== "number") return undefined
  return {
    role: "objective",
    ...splitRole(block),
    confidence: scope.dated || block.children.length > 0 ? 0.7 : 0.6,
    cue: { cue: "shape", reason: "item of a plan" },
  }
}

/** `OKRs:` right above the list. */
function isLedByPlan({ block, profile }: View): boolean {
  return block.parent?.kind === "caption" && profile.titles.get(block.parent)?.kind === "plan"
}

/** Whether at least half of a list are links: a list of pages, with remarks. */
function isMostlyLinks(block: Block): boolean {
  const items = itemsOf(block.parent ?? block)
  return items.filter(item => isLinkOnly(item.text)).length * 2 >= items.length
}

/** Whether one of the item's list has items below: without a period, only this shape tells goals from remarks. */
function isNestedList(block: Block): boolean {
  return itemsOf(block.parent ?? block).some(item => itemsOf(item).length > 1)
}
