import { isPlaceholder } from "@okrlint/core/reading"
import type { Candidate } from "../draft.ts"
import type { View } from "../scope.ts"

/** A plan with nothing but a slot in it: `## Q4 OKRs` over `TBD`. */
export function recogniseUnfilledPlan({ block, scope }: View): Candidate | undefined {
  const alone = block.kind === "text" && block.parent?.kind === "heading" && block.parent.children.length === 1
  if (!alone || scope.plan !== "okr" || !scope.dated || scope.goal !== undefined || scope.expects !== undefined) return undefined
  if (block.text.text.length > 40 || !isPlaceholder(block.text.text)) return undefined
  return { role: "objective", text: block.text, confidence: 0.6, cue: { cue: "shape", reason: "a slot that nobody has filled" } }
}
