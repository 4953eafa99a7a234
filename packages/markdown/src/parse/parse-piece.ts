import type { Nodes, Root } from "mdast"
import { fromMarkdown } from "mdast-util-from-markdown"
import { frontmatterFromMarkdown } from "mdast-util-frontmatter"
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote"
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough"
import { gfmTableFromMarkdown } from "mdast-util-gfm-table"
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item"
import { frontmatter } from "micromark-extension-frontmatter"
import { gfmFootnote } from "micromark-extension-gfm-footnote"
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough"
import { gfmTable } from "micromark-extension-gfm-table"
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item"
import type { Piece } from "./cut-sections.ts"
import { contentStart, findFrontMatterEnd } from "./front-matter-block.ts"
import { trackLabels } from "./known-labels.ts"
import type { ParseMeter } from "./parse-meter.ts"
import type { Labels, LabelUse } from "./known-labels.ts"

/** The blocks of one piece, placed in the whole text. */
export interface ParsedPiece extends LabelUse {
  readonly tree: Root
  /** Whether nothing was open at the piece's end, so that the heading after it is one; false shows that the cut was wrong. */
  readonly closed: boolean
}

/** What a piece needs from the rest of its document. */
export interface PieceContext {
  /** Labels that other pieces define. */
  readonly known: Labels
  /** Shared by the pieces of a document. */
  readonly meter: ParseMeter
}

type Settings = NonNullable<Parameters<typeof frontmatter>[0]>

const FRONT_MATTER: Settings = ["yaml", "toml"]
const SYNTAX = [gfmTable(), gfmStrikethrough(), gfmTaskListItem(), gfmFootnote()]
const TO_TREE = [
  frontmatterFromMarkdown(FRONT_MATTER),
  gfmTableFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  gfmFootnoteFromMarkdown(),
]

/** What stands in for the heading after a piece: blocks end in other places before a heading than at the end of the input. */
const NEXT_HEADING = "#"

/**
 * Parses one piece of a text.
 * Positions are those of the whole text.
 *
 * @throws {RangeError} when the meter stops the parse, or the piece is nested deeper than the stack allows.
 */
export function parsePiece(text: string, piece: Piece, { known, meter }: PieceContext): ParsedPiece {
  const last = piece.end === text.length
  const source = text.slice(piece.start, piece.end) + (last ? "" : NEXT_HEADING)
  const { extension, use } = trackLabels(known)
  const frontMatter = piece.start === 0 ? frontMatterSyntax(source) : []
  const tree = fromMarkdown(source, {
    extensions: [...frontMatter, ...SYNTAX, extension, meter.extensionAt(piece.start)],
    mdastExtensions: TO_TREE,
  })
  // micromark passes over a byte order mark without counting it; offsets here are those of the text as given.
  const mark = contentStart(source)
  moveTree(tree, { lines: piece.line - 1, offset: piece.start + mark, firstLineColumns: mark })
  return { tree, closed: last || dropNextHeading(tree, piece.end), ...use }
}

/** Takes the stand-in for the next heading off the tree; false when it is not where it has to be. */
function dropNextHeading(tree: Root, end: number): boolean {
  const next = tree.children.at(-1)
  if (next?.type !== "heading" || next.position?.start.offset !== end) return false
  tree.children.pop()
  if (tree.position !== undefined) tree.position.end = next.position.start
  return true
}

/**
 * Front matter only where it is closed. When it is not, micromark still reads the rest of the document as if inside it
 * and finds no list and no quote; so the extension must not see such a document.
 */
function frontMatterSyntax(source: string): ReturnType<typeof frontmatter>[] {
  return findFrontMatterEnd(source) === undefined ? [] : [frontmatter(FRONT_MATTER)]
}

interface Move {
  readonly lines: number
  readonly offset: number
  readonly firstLineColumns: number
}

function moveTree(tree: Root, move: Move): void {
  if (move.lines === 0 && move.offset === 0) return
  const nodes: Nodes[] = [tree]
  for (const node of nodes) {
    if (node.position !== undefined) {
      movePoint(node.position.start, move)
      movePoint(node.position.end, move)
    }
    if ("children" in node) for (const child of node.children) nodes.push(child)
  }
}

function movePoint(point: { line: number; column: number; offset?: number | undefined }, move: Move): void {
  if (point.line === 1) point.column += move.firstLineColumns
  point.line += move.lines
  point.offset = (point.offset ?? 0) + move.offset
}
