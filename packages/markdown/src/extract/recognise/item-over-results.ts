import type { Candidate } from "../draft.ts"
import type { View } from "../scope.ts"

/** An item without a label over labelled results: it is their objective, whatever the list is called. */
export function recogniseItemOverResults(view: View): Candidate | undefined {
  const { block, scope } = view
  if (block.kind !== "item" || block.head !== undefined || scope.goal !== undefined || block.text.text === "") return undefined
  if (view.survey.resultsBelow(block) !== "results") return undefined
  return { role: "objective", text: block.text, confidence: 0.92, cue: { cue: "shape", reason: "item over labelled results" } }
}
