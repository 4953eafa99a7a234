import type { Head } from "../labels/read-head.ts"
import type { Token } from "../labels/tokens.ts"
import type { RichText } from "../../source/rich-text.ts"

/** What a block of the outline is, whatever Markdown was used to write it. */
export type BlockKind =
  /** The document. */
  | "root"
  /** A heading with what stands below it; `<summary>` counts as one. */
  | "heading"
  /** A line that heads what follows it without being a heading: a bold line, `Key Results:`. */
  | "caption"
  /** A list item, or a line with a hand-made bullet. */
  | "item"
  /** A paragraph, or one line of it where lines are statements of their own. */
  | "text"
  | "table"

/** How deep `<summary>` stands; headings have 1 to 6. */
export const SUMMARY_DEPTH = 7

/** How deep captions stand: bold lines below `Our objectives are:` belong to it. */
export const CAPTION_DEPTH = { announcing: 8, bold: 9, colon: 10 } as const

/** A node of the outline: text, and what stands below it. */
export interface Block {
  readonly kind: BlockKind
  /** The block's own words. */
  readonly text: RichText
  /** The label at the start of the words, if any. */
  readonly head: Head | undefined
  /** The first words, ready for look-up; one where no phrase begins. */
  readonly opening: readonly Token[]
  /** Headings 1 to 6, then `SUMMARY_DEPTH` and `CAPTION_DEPTH`; lists count from 1; else 0. */
  readonly depth: number
  readonly parent: Block | undefined
  readonly children: readonly Block[]
  /** 0-based position among the parent's children. */
  readonly index: number
  /** 0-based offsets of the block in the source, with what stands below an item or a table, without what stands below a heading. */
  readonly start: number
  readonly end: number
  /** State of a check box; undefined without one. */
  readonly checked: boolean | undefined
  /** Whether the item stands in a numbered list. */
  readonly ordered: boolean
  /** Whether the block stands in a block quote. */
  readonly quoted: boolean
  readonly table: Table | undefined
}

export interface Table {
  readonly header: readonly RichText[]
  /** 0-based offsets of the header row. */
  readonly headerStart: number
  readonly headerEnd: number
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly cells: readonly RichText[]
  readonly start: number
  readonly end: number
}

/** The block and its ancestors, nearest first. */
export function* withAncestors(block: Block): Generator<Block> {
  for (let at: Block | undefined = block; at !== undefined; at = at.parent) yield at
}

/** The block that follows under the same parent. */
export function nextSibling(block: Block): Block | undefined {
  return block.parent?.children[block.index + 1]
}

/** Whether the whole page stands below a heading: it is the page's title, whatever its depth. */
export function spansPage({ kind, index, parent }: Block): boolean {
  if (kind !== "heading" || index > 0 || parent?.kind !== "root") return false
  return parent.children.every(other => other.index === 0 || other.kind !== "heading")
}

/** The items directly under a block. */
export function itemsOf(block: Block): readonly Block[] {
  return block.children.filter(child => child.kind === "item")
}

/** The first block below another, in document order and down to a number of levels, that fulfils a condition. */
export function findBelow(block: Block, levels: number, isWanted: (below: Block) => boolean): Block | undefined {
  if (levels <= 0) return undefined
  for (const child of block.children) {
    const found = isWanted(child) ? child : findBelow(child, levels - 1, isWanted)
    if (found !== undefined) return found
  }
  return undefined
}

/** Shows everything below a block, in document order, down to a number of levels. */
export function visitBelow(block: Block, levels: number, visit: (below: Block) => void): void {
  if (levels <= 0) return
  for (const child of block.children) {
    visit(child)
    visitBelow(child, levels - 1, visit)
  }
}
