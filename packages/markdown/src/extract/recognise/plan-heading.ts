import type { Candidate } from "../draft.ts"
import { type Block, CAPTION_DEPTH, SUMMARY_DEPTH } from "../outline/block.ts"
import type { View } from "../scope.ts"

/** A heading without a label in a plan, with results or work below it: it states an objective. */
export function recognisePlanHeading(view: View): Candidate | undefined {
  const { block, title, scope, profile } = view
  if (block.kind !== "heading" && block.kind !== "caption") return undefined
  if (
    (title.kind !== "plain" && !(title.kind === "cycle" && block.depth === SUMMARY_DEPTH)) ||
    scope.goal !== undefined ||
    scope.plan === undefined ||
    scope.plan === "kpi"
  )
    return undefined
  if (scope.expects !== undefined && scope.expects.role !== "objective") return undefined
  const own = view.survey.resultsBelow(block)
  const group = view.survey.headingGroup(block)
  if (own === "objectives") return undefined
  if (own === undefined && profile.objectives > 0 && !group.labelled) return undefined
  if (own === undefined && group.withResults > 1) return undefined
  if (block.depth === CAPTION_DEPTH.colon)
    return own === undefined && isGlued(view) ? candidateFor(block, { own, confidence: 0.65 }) : undefined
  if (own === undefined && title.kind === "cycle") return undefined
  if (own === undefined && (!group.objectives || !(scope.dated || (scope.plan === "okr" && view.survey.measuredHeadings(block)))))
    return undefined
  const confidence = own === "results" ? 0.85 : scope.plan === "okr" || scope.dated ? 0.7 : 0.6
  return candidateFor(block, { own, confidence })
}

function candidateFor(block: Block, { own, confidence }: { readonly own: "results" | undefined; readonly confidence: number }): Candidate {
  const reason = own === "results" ? "heading over key results" : "heading in a plan"
  return { role: "objective", text: block.text, confidence, cue: { cue: "heading", reason } }
}

/** A line right above a list, without a colon, in a plan: it states what the list measures. */
function isGlued({ block, scope, survey }: View): boolean {
  return (scope.dated || scope.bare) && !/[:：…]\s*$/.test(block.text.text) && !survey.list(block).links
}
