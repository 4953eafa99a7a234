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

/** Whether most lines directly below a heading are labelled as fields, reasons or notes. */
export function hasFields(heading: Block): boolean {
  const lines = heading.children.filter(child => child.kind === "item" || child.kind === "text")
  const fields = lines.filter(
    line =>
      line.head?.separator === "colon" &&
      line.head.senses.some(sense => sense.kind === "field" || sense.kind === "why" || sense.kind === "detail"),
  )
  return fields.length > 0 && fields.length * 2 >= lines.length
}
