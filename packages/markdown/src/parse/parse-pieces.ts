import type { Root, RootContent } from "mdast"
import type { Piece } from "./cut-sections.ts"
import { guessLabels } from "./guess-labels.ts"
import type { ParseMeter } from "./parse-meter.ts"
import type { Labels } from "./known-labels.ts"
import { parsePiece } from "./parse-piece.ts"
import type { PieceCache } from "./piece-cache.ts"
import type { ParsedPiece } from "./parse-piece.ts"

/** The blocks of one piece of the document, in order. */
export interface TreeSection {
  /** 0-based offset of the piece in the text. */
  readonly start: number
  /** 0-based offset, exclusive. */
  readonly end: number
  readonly nodes: readonly RootContent[]
}

/** A tree, and which part of the text each of its blocks came from. */
export interface SectionedTree {
  readonly tree: Root
  readonly sections: readonly TreeSection[]
}

/** What parsing pieces works with. */
export interface ParsePiecesOptions {
  readonly meter: ParseMeter
  /** What is kept of the version before. */
  readonly cache?: PieceCache | undefined
}

/**
 * Parses the pieces of a text and joins them, with a pause after each; the tree is the same as that of the whole text in one go.
 *
 * @throws {RangeError} when the meter stops the parse, or the text is nested deeper than the stack allows.
 */
export function* parsePieces(text: string, pieces: readonly Piece[], options: ParsePiecesOptions): Generator<undefined, SectionedTree> {
  const parsed = yield* parseEach(text, pieces, options)
  if (parsed.every(piece => piece.closed)) return joinPieces(pieces, parsed)
  // The cut was wrong somewhere: no such document is known, but the parse has the last word.
  const whole = [{ start: 0, end: text.length, line: 1 }]
  return joinPieces(whole, yield* parseEach(text, whole, options))
}

/** Parses every piece with the labels that the document seems to define, and again those pieces for which that was wrong. */
function* parseEach(
  text: string,
  pieces: readonly Piece[],
  { meter, cache }: ParsePiecesOptions,
): Generator<undefined, readonly ParsedPiece[]> {
  const parseOne = cache?.parse ?? parsePiece
  const guessed = pieces.length > 1 ? guessLabels(text) : NO_LABELS
  const parsed: ParsedPiece[] = []
  for (const piece of pieces) {
    parsed.push(parseOne(text, piece, { known: guessed, meter }))
    yield
  }
  const defined: Labels = {
    links: new Set(parsed.flatMap(piece => [...piece.defined.links])),
    footnotes: new Set(parsed.flatMap(piece => [...piece.defined.footnotes])),
  }
  return pieces.map((piece, index) => {
    const first = parsed[index]!
    return wasMisled(first, guessed, defined) ? parseOne(text, piece, { known: defined, meter }) : first
  })
}

const NO_LABELS: Labels = { links: new Set(), footnotes: new Set() }

function wasMisled({ asked, defined: own }: ParsedPiece, guessed: Labels, defined: Labels): boolean {
  const differs = (kind: keyof Labels): boolean =>
    [...asked[kind]].some(label => !own[kind].has(label) && guessed[kind].has(label) !== defined[kind].has(label))
  return differs("links") || differs("footnotes")
}

function joinPieces(pieces: readonly Piece[], parsed: readonly ParsedPiece[]): SectionedTree {
  const tree: Root = { type: "root", children: parsed.flatMap(piece => piece.tree.children) }
  const start = parsed[0]?.tree.position?.start
  const end = parsed.at(-1)?.tree.position?.end
  if (start !== undefined && end !== undefined) tree.position = { start, end }
  const sections = pieces.map((piece, index) => ({ start: piece.start, end: piece.end, nodes: parsed[index]!.tree.children }))
  return { tree, sections }
}
