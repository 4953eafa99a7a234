import type { Candidate } from "../draft.ts"
import type { View } from "../scope.ts"

/** A heading right under `Key Results` or `Initiatives` of a goal, with words and no list below: `##### Boarding takes 7 minutes`. */
export function recogniseListedHeading({ block, title, scope, profile, survey }: View): Candidate | undefined {
  const { expects, goal } = scope
  if (block.kind !== "heading" || title.kind !== "plain" || expects === undefined || expects.labelled) return undefined
  if (goal === undefined || (expects.role !== "keyResult" && expects.role !== "initiative")) return undefined
  const list = block.parent === undefined ? undefined : profile.titles.get(block.parent)
  if (list?.kind !== "list" || list.role !== expects.role || !survey.explainedHeadings(block.parent!)) return undefined
  return {
    role: expects.role,
    text: block.text,
    confidence: expects.near ? 0.7 : 0.85,
    cue: { cue: "heading", reason: `heading under \`${expects.heading}\`` },
  }
}
