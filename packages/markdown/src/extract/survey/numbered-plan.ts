import { sliceText } from "../../source/rich-text.ts"
import type { Block } from "../outline/block.ts"
import type { ResultsBelow } from "./results-below.ts"
import { isSentenceLike } from "./text-shape.ts"

/** `OKR 1: Make the harbour quicker` over its results: one objective, unless what stands below is called so. */
export function isNumberedPlan({ kind, head, text, children }: Block, resultsBelow: () => ResultsBelow): boolean {
  if ((kind !== "heading" && kind !== "item") || children.length === 0 || head === undefined || head.prefix !== "") return false
  if (head.separator !== "colon" && head.separator !== "dash") return false
  // `OKR 101` is a lesson, `OKR 2.0` a fashion.
  if (head.number === undefined || !/^\d{1,2}$/.test(head.number) || !head.senses.some(sense => sense.kind === "plan")) return false
  const below = resultsBelow()
  return below === "results" || (below === undefined && isSentenceLike(sliceText(text, head.restStart)))
}
