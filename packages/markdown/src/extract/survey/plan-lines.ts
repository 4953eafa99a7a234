import type { Block } from "../outline/block.ts"

/** Longer lines are running text. */
const LONGEST_LINE = 120

/** Whether a section holds nothing but short lines without a full stop, some with a list below: each states an aim. */
export function isPlanOfLines({ children }: Block): boolean {
  const lines = children.filter(child => child.kind !== "heading" && child.kind !== "item")
  return lines.length > 1 && lines.every(isShortLine) && lines.some(line => line.kind === "text")
}

function isShortLine({ kind, text, head }: Block): boolean {
  if (kind !== "text" && kind !== "caption") return false
  return head === undefined && text.text.length <= LONGEST_LINE && !text.text.includes("\n") && !/[.。:：;；!?？…,]\s*$/u.test(text.text)
}
