import type { Candidate } from "../draft.ts"
import { itemsOf } from "../outline/block.ts"
import type { View } from "../scope.ts"

/** An item, or a lone paragraph, below a heading or caption that says what its items are: a bullet under `Key Results`. */
export function recogniseExpected(view: View): Candidate | undefined {
  const { block, scope } = view
  const expects = scope.expects
  if (expects === undefined || block.text.text === "" || isLabelledOtherwise(view)) return undefined
  if (block.kind === "text" && !isLoneText(view)) return undefined
  if (block.kind !== "item" && block.kind !== "text") return undefined
  if (block.kind === "item" && isGroup(view)) return undefined
  const confidence = expects.near ? 0.7 : 0.9
  return {
    role: expects.role,
    text: block.text,
    confidence,
    cue: { cue: "list", reason: `${block.kind === "item" ? "item" : "text"} under \`${expects.heading}\`` },
  }
}

/** A line with a field's label is that field, not a goal. */
function isLabelledOtherwise({ block, scope }: View): boolean {
  const head = block.head
  if (head === undefined || head.separator === "end" || head.separator === "dash") return false
  if (scope.expects?.role === "kpi" && head.separator !== "colon") return false
  return scope.goal !== undefined && head.senses.some(sense => sense.kind === "field" || sense.kind === "why" || sense.kind === "detail")
}

/** Text under a heading of several goals is a remark; alone it is the goal. */
function isLoneText({ block, scope }: View): boolean {
  if (scope.expects === undefined || scope.expects.role === "kpi") return false
  const siblings = block.parent?.children ?? []
  return siblings.length === 1 && block.parent?.kind !== "root" && block.text.text.length < 300
}

/** A word or two over a nested list names a group of key results. */
function isGroup({ block, scope }: View): boolean {
  if (scope.expects?.role !== "keyResult" && scope.expects?.role !== "initiative") return false
  return itemsOf(block).length > 1 && block.text.text.trim().split(/\s+/).length <= 2 && block.checked === undefined
}
