import { sliceText } from "../../source/rich-text.ts"
import type { Head } from "../labels/read-head.ts"
import type { Block } from "../outline/block.ts"
import type { ResultsBelow } from "./results-below.ts"
import { isSentenceLike } from "./text-shape.ts"

/** `OKR 1: Make the harbour quicker` over its results: one objective, unless what stands below is called so. */
export function isNumberedPlan(block: Block, resultsBelow: () => ResultsBelow): boolean {
  const { kind, head, text, children } = block
  if ((kind !== "heading" && kind !== "item") || children.length === 0 || head === undefined || head.prefix !== "") return false
  if (head.separator !== "colon" && head.separator !== "dash" && !(head.separator === "number" && isCounted(block))) return false
  // `OKR 101` is a lesson, `OKR 2.0` a fashion.
  if (head.number === undefined || !/^\d{1,2}$/.test(head.number) || !(isPlan(head) || (isTarget(head) && isCounted(block)))) return false
  const below = resultsBelow()
  return below === "results" || (below === undefined && (head.separator === "number" || isSentenceLike(sliceText(text, head.restStart))))
}

/** `OKR1 Engines` beside `OKR2 Docks`. */
function isCounted({ kind, parent, index, head }: Block): boolean {
  const beside = [parent?.children[index - 1], parent?.children[index + 1]]
  return kind === "heading" && beside.some(sibling => sibling?.kind === "heading" && isOtherPlan(sibling.head, head))
}

function isOtherPlan(other: Head | undefined, head: Head | undefined): boolean {
  return other?.number !== undefined && other.number !== head?.number && (isPlan(other) || isTarget(other))
}

function isPlan({ senses }: Head): boolean {
  return senses.some(sense => sense.kind === "plan")
}

/** `Target 1: Open the north pier` beside `Target 2: …`. */
function isTarget({ senses }: Head): boolean {
  return senses.some(sense => sense.kind === "field" && sense.field === "target")
}
