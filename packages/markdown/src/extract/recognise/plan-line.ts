import type { Candidate } from "../draft.ts"
import type { View } from "../scope.ts"
import { isLinkOnly } from "../survey/text-shape.ts"

/** A line of its own in a dated plan of such lines: an aim that has no results yet. */
export function recognisePlanLine({ block, scope, profile, survey }: View): Candidate | undefined {
  const section = block.parent
  if (block.kind !== "text" || section?.kind !== "heading" || scope.plan === undefined || scope.plan === "kpi" || !scope.dated)
    return undefined
  if (scope.goal !== undefined || scope.expects !== undefined || profile.objectives > 0 || block.quoted) return undefined
  if (isLinkOnly(block.text) || !survey.planOfLines(section)) return undefined
  return { role: "objective", text: block.text, confidence: 0.65, cue: { cue: "shape", reason: "line of a plan" } }
}
