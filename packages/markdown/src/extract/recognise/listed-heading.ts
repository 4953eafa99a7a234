import type { Candidate } from "../draft.ts"
import type { View } from "../scope.ts"

/** A heading right under `Key Results` or `Initiatives` of a goal, or `Goals` of a page with key results, with words and no list below: `##### Boarding takes 7 minutes`. */
export function recogniseListedHeading(view: View): Candidate | undefined {
  const { block, title, scope, profile, survey } = view
  const { expects } = scope
  if (block.kind !== "heading" || title.kind !== "plain" || expects === undefined || expects.labelled) return undefined
  if (expects.role === "kpi" || !(expects.role === "objective" ? mayLackResults(view) : scope.goal !== undefined)) return undefined
  const list = block.parent === undefined ? undefined : profile.titles.get(block.parent)
  if (list?.kind !== "list" || list.role !== expects.role || !survey.explainedHeadings(block.parent!)) return undefined
  return {
    role: expects.role,
    text: block.text,
    confidence: expects.near ? 0.7 : 0.85,
    cue: { cue: "heading", reason: `heading under \`${expects.heading}\`` },
  }
}

/** An objective without results among others that have some. */
function mayLackResults({ block, scope, profile }: View): boolean {
  if (scope.plan === undefined || scope.goal !== undefined || profile.keyResults === 0) return false
  return block.children.length > 0 && block.children.every(child => child.kind === "text")
}
