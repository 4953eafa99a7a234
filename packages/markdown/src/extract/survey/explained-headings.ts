import type { Block } from "../outline/block.ts"

/** Whether at least half of the headings right under a block stand over nothing but words: they state things, and name no groups of them. */
export function areExplained(parent: Block): boolean {
  const headings = parent.children.filter(child => child.kind === "heading")
  const explained = headings.filter(heading => heading.children.every(child => child.kind === "text")).length
  return explained > 0 && explained * 2 >= headings.length
}
