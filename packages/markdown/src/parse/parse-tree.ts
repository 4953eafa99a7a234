import type { DocumentProblem } from "@okrlint/core/model"
import type { Root, RootContent } from "mdast"
import { cutSections } from "./cut-sections.ts"
import type { Piece } from "./cut-sections.ts"
import { guessLabels } from "./guess-labels.ts"
import type { Labels } from "./known-labels.ts"
import type { ParseLimits } from "./limits.ts"
import { parsePiece } from "./parse-piece.ts"
import type { ParsedPiece } from "./parse-piece.ts"

/** The blocks of one piece of the document, in order; a piece begins at a top-level heading or at the document's start. */
export interface TreeSection {
  /** 0-based offset of the piece in the text. */
  readonly start: number
  /** 0-based offset, exclusive. */
  readonly end: number
  readonly nodes: readonly RootContent[]
}

/** A parsed document. */
export interface ParsedText {
  /** Positions are those of the text as given: 0-based offsets, 1-based lines and columns in UTF-16 units. */
  readonly tree: Root
  /** Limits met; the tree is then empty. */
  readonly problems: readonly DocumentProblem[]
  readonly sections: readonly TreeSection[]
}

/** Parses Markdown (GFM without bare-address links, YAML and TOML front matter) into an mdast tree. Never throws. */
export function parseTree(text: string, _limits: Partial<ParseLimits> = {}): ParsedText {
  const pieces = cutSections(text)
  const parsed = parsePieces(text, pieces)
  if (parsed.every(piece => piece.closed)) return joinPieces(pieces, parsed)
  // The cut was wrong somewhere: no such document is known, but the parse has the last word.
  const whole = [{ start: 0, end: text.length, line: 1 }]
  return joinPieces(whole, parsePieces(text, whole))
}

/** Parses every piece with the labels that the document seems to define, and again those pieces for which that was wrong. */
function parsePieces(text: string, pieces: readonly Piece[]): readonly ParsedPiece[] {
  const guessed = pieces.length > 1 ? guessLabels(text) : NO_LABELS
  const parsed = pieces.map(piece => parsePiece(text, piece, guessed))
  const defined: Labels = {
    links: new Set(parsed.flatMap(piece => [...piece.defined.links])),
    footnotes: new Set(parsed.flatMap(piece => [...piece.defined.footnotes])),
  }
  return pieces.map((piece, index) => {
    const first = parsed[index]!
    return wasMisled(first, guessed, defined) ? parsePiece(text, piece, defined) : first
  })
}

const NO_LABELS: Labels = { links: new Set(), footnotes: new Set() }

function wasMisled(piece: ParsedPiece, guessed: Labels, defined: Labels): boolean {
  return (
    asksDifferently(piece.asked.links, guessed.links, defined.links) ||
    asksDifferently(piece.asked.footnotes, guessed.footnotes, defined.footnotes)
  )
}

function asksDifferently(asked: ReadonlySet<string>, guessed: ReadonlySet<string>, defined: ReadonlySet<string>): boolean {
  for (const label of asked) if (guessed.has(label) !== defined.has(label)) return true
  return false
}

function joinPieces(pieces: readonly Piece[], parsed: readonly ParsedPiece[]): ParsedText {
  const tree: Root = { type: "root", children: parsed.flatMap(piece => piece.tree.children) }
  const start = parsed[0]?.tree.position?.start
  const end = parsed.at(-1)?.tree.position?.end
  if (start !== undefined && end !== undefined) tree.position = { start, end }
  const sections = pieces.map((piece, index) => ({ start: piece.start, end: piece.end, nodes: parsed[index]!.tree.children }))
  return { tree, problems: [], sections }
}
