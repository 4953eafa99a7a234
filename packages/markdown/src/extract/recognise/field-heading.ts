import { read } from "@okrlint/core/reading"
import type { Candidate } from "../draft.ts"
import type { Block } from "../outline/block.ts"
import type { View } from "../scope.ts"
import { hasFields } from "../survey/fielded-headings.ts"

/** A heading that names one goal, with its fields or (for a KPI) its explanation below: `### 2. Churn` over `Target: …`. */
export function recogniseFieldHeading({ block, title, scope, survey }: View): Candidate | undefined {
  const role = scope.expects?.role
  if (block.kind !== "heading" || scope.expects === undefined || scope.goal !== undefined) return undefined
  // `### Refund metric` over its fields is one KPI, not a list of them.
  if (title.kind !== "plain" && !(title.kind === "list" && title.near && hasFields(block))) return undefined
  if (role === undefined || role === "keyResult" || scope.expects.labelled || block.children.some(child => child.kind === "table"))
    return undefined
  // `### 1. Speed` over `Goal: …` names the theme of that objective.
  if (role === "objective" && survey.resultsBelow(block) === "objectives") return undefined
  const stated =
    role === "kpi" ? hasFields(block) || hasOnlyWords(block) : block.parent !== undefined && survey.fieldedHeadings(block.parent)
  if (!stated) return undefined
  return {
    role,
    text: block.text,
    confidence: role === "objective" ? 0.8 : 0.85,
    cue: { cue: "heading", reason: `heading under \`${scope.expects.heading}\`` },
  }
}

/** Whether a heading is followed by its explanation, not by a list of KPIs. */
function hasOnlyWords(block: Block): boolean {
  const first = block.children[0]
  if (read(block.text.text).metric === undefined) return false
  return first?.kind === "text" && !block.children.some(child => child.kind === "item")
}
