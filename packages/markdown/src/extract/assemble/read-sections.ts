import type { LineIndex, Section } from "@okrlint/core/model"
import type { Block } from "../outline/block.ts"

/** The document's sections, and the section of every heading block. */
export interface SectionMap {
  readonly all: readonly Section[]
  of(block: Block): Section
}

/** One section per heading, and one for what stands before the first. */
export function readSections(root: Block, lines: LineIndex): SectionMap {
  const byBlock = new Map<Block, Section>()
  const all: Section[] = []
  const first = firstHeading(root)
  const top: Section = {
    title: "",
    depth: 0,
    parent: undefined,
    headingSpan: lines.spanAt(0, 0),
    span: lines.spanAt(0, first?.start ?? root.end),
  }
  all.push(top)
  const visit = (block: Block, parent: Section | undefined, end: number): void => {
    const headings = block.children.filter(child => child.kind === "heading")
    headings.forEach((heading, index) => {
      const close = headings[index + 1]?.start ?? end
      const section: Section = {
        title: heading.text.text.replaceAll("\n", " "),
        depth: Math.min(heading.depth, 6),
        parent,
        headingSpan: lines.spanAt(heading.start, heading.end),
        span: lines.spanAt(heading.start, close),
      }
      byBlock.set(heading, section)
      all.push(section)
      visit(heading, section, close)
    })
    for (const child of block.children) if (child.kind !== "heading" && child.children.length > 0) visit(child, parent, end)
  }
  visit(root, undefined, root.end)
  const of = (block: Block): Section => {
    for (let at: Block | undefined = block; at !== undefined; at = at.parent) {
      const section = byBlock.get(at)
      if (section !== undefined) return section
    }
    return top
  }
  return { all, of }
}

function firstHeading(root: Block): Block | undefined {
  return root.children.find(child => child.kind === "heading")
}
