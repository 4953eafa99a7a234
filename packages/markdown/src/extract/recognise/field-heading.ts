import { read } from "@okrlint/core/reading"
import type { Candidate } from "../draft.ts"
import type { Block } from "../outline/block.ts"
import type { View } from "../scope.ts"

/** A heading that names one KPI or one piece of work, with its fields or its explanation below: `### 2. Churn` over `Target: …`. */
export function recogniseFieldHeading({ block, title, scope, survey }: View): Candidate | undefined {
  const role = scope.expects?.role
  if (block.kind !== "heading" || title.kind !== "plain" || scope.expects === undefined || scope.goal !== undefined) return undefined
  if ((role !== "kpi" && role !== "initiative") || block.children.some(child => child.kind === "table")) return undefined
  const stated =
    role === "kpi" ? hasFields(block) || hasOnlyWords(block) : block.parent !== undefined && survey.fieldedHeadings(block.parent)
  if (!stated) return undefined
  return { role, text: block.text, confidence: 0.85, cue: { cue: "heading", reason: `heading under \`${scope.expects.heading}\`` } }
}

/** Whether most lines directly below are labelled as fields. */
function hasFields(block: Block): boolean {
  const lines = block.children.filter(child => child.kind === "item" || child.kind === "text")
  const fields = lines.filter(
    line =>
      line.head?.separator === "colon" &&
      line.head.senses.some(sense => sense.kind === "field" || sense.kind === "why" || sense.kind === "detail"),
  )
  return fields.length > 0 && fields.length * 2 >= lines.length
}

/** Whether a heading is followed by its explanation, not by a list of KPIs. */
function hasOnlyWords(block: Block): boolean {
  const first = block.children[0]
  if (read(block.text.text).metric === undefined) return false
  return first?.kind === "text" && !block.children.some(child => child.kind === "item")
}
