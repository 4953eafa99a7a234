import { type RichText, sliceText } from "../../source/rich-text.ts"
import type { Candidate } from "../draft.ts"
import type { Block } from "../outline/block.ts"
import { nextSibling } from "../outline/block.ts"
import type { View } from "../scope.ts"
import { isSentenceLike } from "../survey/text-shape.ts"

/** A label in a block of its own, with the goal's words in the next: `## Objective 2` over a paragraph. */
export function recogniseSlot({ block, title }: View): Candidate | undefined {
  if (title.kind !== "slot") return undefined
  const label = block.head === undefined ? block.text : sliceText(block.text, block.head.start, block.head.end)
  const cue = { cue: "label", reason: `below \`${label.text}\``, at: { start: block.start, end: block.end } } as const
  const filled = fillOf(block)
  if (filled !== undefined) return { role: title.role, text: filled.text, label: label.text, confidence: 0.9, cue, takes: [filled.block] }
  if (block.children.some(child => child.kind === "item") && block.head?.number === undefined) return undefined
  return block.head?.number === undefined ? undefined : { role: title.role, text: label, label: label.text, confidence: 0.75, cue }
}

/** The first text below a label, or behind it when the label is the last line of its list. */
function fillOf(block: Block): { readonly text: RichText; readonly block: Block } | undefined {
  const first = block.children[0] ?? (block.kind === "caption" ? nextSibling(block) : undefined)
  if (first === undefined) return undefined
  const isText = first.kind === "text" || first.kind === "caption" || isOnlyHeading(first)
  return isText && first.text.text !== "" && first.head === undefined ? { text: first.text, block: first } : undefined
}

/** `## Objective` over `### Every ship leaves on time`, and no other heading. */
function isOnlyHeading({ kind, text, parent }: Block): boolean {
  return kind === "heading" && isSentenceLike(text) && parent?.children.filter(child => child.kind === "heading").length === 1
}
