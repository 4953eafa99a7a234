import type { LineIndex, Prose } from "@okrlint/core/model"
import { toStatement } from "../../source/rich-text.ts"
import { type Block, descendants } from "../outline/block.ts"
import { isLinkOnly } from "../survey/text-shape.ts"
import type { SectionMap } from "./read-sections.ts"

interface ProseInput {
  readonly used: ReadonlySet<Block>
  readonly sections: SectionMap
  readonly lines: LineIndex
}

/** The paragraphs and list items that became no goal and no field; entries of lists of links are no text. */
export function readProse(root: Block, { used, sections, lines }: ProseInput): Prose[] {
  const prose: Prose[] = []
  for (const block of descendants(root, 100)) {
    if (block.kind !== "text" && block.kind !== "item" && !(block.kind === "caption" && block.depth === 9)) continue
    if (block.kind === "item" && isLinkOnly(block.text)) continue
    const statement = used.has(block) ? undefined : toStatement(block.text, lines)
    if (statement !== undefined) prose.push({ statement, section: sections.of(block) })
  }
  return prose
}
