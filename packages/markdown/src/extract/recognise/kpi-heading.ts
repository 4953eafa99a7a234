import { read } from "@okrlint/core/reading"
import type { Candidate } from "../draft.ts"
import type { Block } from "../outline/block.ts"
import type { View } from "../scope.ts"

/** A heading that names one KPI, with its fields or its explanation below: `### 2. Churn` over `Target: …`. */
export function recogniseKpiHeading({ block, title, scope }: View): Candidate | undefined {
  if (block.kind !== "heading" || title.kind !== "plain" || scope.expects?.role !== "kpi" || scope.goal !== undefined) return undefined
  if (block.children.some(child => child.kind === "table")) return undefined
  if (!hasFields(block) && !hasOnlyWords(block)) return undefined
  return { role: "kpi", text: block.text, confidence: 0.85, cue: { cue: "heading", reason: `heading under \`${scope.expects.heading}\`` } }
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
