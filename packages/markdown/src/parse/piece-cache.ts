import type { Nodes, Root } from "mdast"
import type { Piece } from "./cut-sections.ts"
import type { Labels } from "./known-labels.ts"
import type { MeterSpent } from "./parse-meter.ts"
import { parsePiece, type ParsedPiece, type PieceContext } from "./parse-piece.ts"

/** Keeps the parsed pieces of one document from one version to the next, so that an edit costs the parse of its piece. */
export interface PieceCache {
  /** As `parsePiece`, from what is kept where the piece's own text and what it asks of the others are the same. */
  parse(text: string, piece: Piece, context: PieceContext): ParsedPiece
  /** Ends a version: what was not asked for in it is forgotten. */
  endVersion(): void
}

interface Kept {
  readonly parsed: ParsedPiece
  readonly piece: Piece
  /** Which of the labels that the piece asks for others define. */
  readonly answers: string
  readonly spent: MeterSpent
}

/** Makes the cache of one document. */
export function createPieceCache(): PieceCache {
  let before = new Map<string, Kept>()
  let present = new Map<string, Kept>()
  return {
    parse: (text, piece, context) => {
      const key = keyOf(text, piece)
      const kept = present.get(key) ?? before.get(key)
      // Over a limit the parse is repeated, because it tells at which place.
      if (kept !== undefined && kept.answers === answersOf(kept.parsed, context.known) && context.meter.charge(kept.spent)) {
        present.set(key, kept)
        return moveParsed(kept, piece)
      }
      const start = context.meter.spent()
      const parsed = parsePiece(text, piece, context)
      const end = context.meter.spent()
      const spent = { maxMarks: end.maxMarks - start.maxMarks, maxBlocks: end.maxBlocks - start.maxBlocks }
      present.set(key, { parsed, piece, spent, answers: answersOf(parsed, context.known) })
      return parsed
    },
    endVersion: () => {
      before = present
      present = new Map()
    },
  }
}

/** The first piece may hold front matter, and the last one ends otherwise. */
function keyOf(text: string, { start, end }: Piece): string {
  return `${start === 0 ? "^" : "-"}${end === text.length ? "$" : "-"}${text.slice(start, end)}`
}

function answersOf({ asked, defined }: ParsedPiece, known: Labels): string {
  const answers = (kind: keyof Labels): string[] => [...asked[kind]].filter(label => !defined[kind].has(label) && known[kind].has(label))
  return JSON.stringify([answers("links"), answers("footnotes")])
}

/** The piece where it stands now; its nodes are shared when that is where they were, and copied when not. */
function moveParsed({ parsed, piece }: Kept, { start, line }: Piece): ParsedPiece {
  if (piece.start === start && piece.line === line) return parsed
  return { ...parsed, tree: copyMoved(parsed.tree, { offset: start - piece.start, lines: line - piece.line }) }
}

interface Move {
  readonly offset: number
  readonly lines: number
}

/** A list instead of a recursion, because emphasis may nest deeper than the stack. */
function copyMoved(root: Root, move: Move): Root {
  const copy: Root = { ...root }
  const open: Nodes[] = [copy]
  for (const node of open) {
    if (node.position !== undefined) node.position = { start: moved(node.position.start, move), end: moved(node.position.end, move) }
    if (!("children" in node)) continue
    const children = node.children.map(child => ({ ...child }))
    node.children = children as typeof node.children // copies of the very children that it has
    open.push(...children)
  }
  return copy
}

function moved<P extends { readonly line: number; readonly offset?: number | undefined }>(point: P, { offset, lines }: Move): P {
  return { ...point, line: point.line + lines, offset: (point.offset ?? 0) + offset }
}
