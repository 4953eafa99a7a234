import type { LineIndex, Prose } from "@okrlint/core/model"
import { toStatement } from "../../source/rich-text.ts"
import { type Block, CAPTION_DEPTH, visitBelow } from "../outline/block.ts"
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
  visitBelow(root, 100, block => {
    if (block.kind !== "text" && block.kind !== "item" && !(block.kind === "caption" && block.depth === CAPTION_DEPTH.colon)) return
    if (used.has(block) || (block.kind === "item" && isLinkOnly(block.text))) return
    const statement = toStatement(block.text, lines)
    if (statement !== undefined) prose.push({ statement, section: sections.of(block) })
  })
  return prose
}
