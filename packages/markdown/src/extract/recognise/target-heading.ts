import { isQuantified } from "@okrlint/core/reading"
import type { Candidate } from "../draft.ts"
import { type Block, findBelow, itemsOf } from "../outline/block.ts"
import type { View } from "../scope.ts"
import { takeTerm } from "../take-term.ts"

/** A heading over its own target on a page of goals, however short: `## Pottery diploma` over `**Target:** by June`. */
export function recogniseTargetHeading(view: View): Candidate | undefined {
  const { block, title, scope, survey } = view
  if (block.kind !== "heading" || title.kind !== "plain" || scope.plan !== "goals" || scope.goal !== undefined) return undefined
  if (scope.expects !== undefined && scope.expects.role !== "objective") return undefined
  if (!isTarget(block.children[0]) || survey.resultsBelow(block) !== undefined) return undefined
  return {
    role: "objective",
    text: block.text,
    confidence: 0.88,
    cue: { cue: "heading", reason: "heading over its target" },
    ...(listsNumbers(view) ? {} : { below: "initiative" }),
  }
}

/** A line with a label that names a value to reach, and no goal. */
function isTarget(line: Block | undefined): boolean {
  if (line?.kind !== "text" || line.head?.separator !== "colon" || line.head.prefix !== "") return false
  const { senses } = line.head
  return senses.some(sense => sense.kind === "field" && sense.field === "target") && !senses.some(sense => sense.kind === "role")
}

/** Whether the first list below reads as results; else it holds the steps towards the target. */
function listsNumbers({ block, vocabulary }: View): boolean {
  const items = itemsOf(findBelow(block, 3, below => below.kind === "item")?.parent ?? block)
  return items.filter(item => isQuantified(takeTerm(item.text, vocabulary).text.text)).length * 2 >= items.length
}
