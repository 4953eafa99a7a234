import type { Block } from "../outline/block.ts"

/** Whether several of the headings right under a block, and at least a third, have lines of fields below: an owner, a status. */
export function areFielded(parent: Block): boolean {
  const headings = parent.children.filter(child => child.kind === "heading")
  const fielded = headings.filter(heading => heading.children.some(isField)).length
  return fielded > 1 && fielded * 3 >= headings.length
}

function isField({ kind, head }: Block): boolean {
  return (kind === "item" || kind === "text") && head?.separator === "colon" && head.senses.some(sense => sense.kind === "field")
}
