import { contentStart, findFrontMatterEnd } from "./front-matter-block.ts"
import { findListMarker } from "./list-marker.ts"
import { findLineEnd, isBlank, readLine } from "./text-lines.ts"
import type { Line } from "./text-lines.ts"
import { isHeading, NOTHING_OPEN, stateKey, statesAfter } from "./top-level-state.ts"
import type { TopLevelState } from "./top-level-state.ts"

/** A part of the document that can be parsed on its own; it begins at the document's start or at a top-level block. */
export interface Piece {
  /** 0-based offset in the text. */
  readonly start: number
  /** 0-based offset, exclusive; the next piece begins there. */
  readonly end: number
  /** 1-based line on which the piece begins. */
  readonly line: number
}

/** How long a piece has to be, in UTF-16 units, before it ends at the next place of a kind. */
export interface PieceLengths {
  /** Before it ends at a heading. Small pieces are cheap to parse again, but each has a fixed cost. */
  readonly atHeading: number
  /** Before it ends at a paragraph after a blank line; micromark takes more than linear time for long pieces. */
  readonly atParagraph: number
}

const DEFAULT_LENGTHS: PieceLengths = { atHeading: 2_000, atParagraph: 4_000 }

/** Beyond this many readings of one place nothing is cut, so that odd input stays cheap to scan. */
const MAX_STATES = 12

/**
 * Cuts a document where a top-level block certainly begins: at ATX headings in column 0 that are not in fenced code, HTML or
 * front matter, and in long stretches without one at a column-0 line after a blank line.
 * The pieces cover the whole text; blocks never cross from one into another. Where a line scan cannot be sure, it does not cut.
 */
export function cutSections(text: string, lengths: PieceLengths = DEFAULT_LENGTHS): readonly Piece[] {
  const pieces: Piece[] = []
  let piece = { start: 0, line: 1 }
  let states: readonly TopLevelState[] = [NOTHING_OPEN]
  let gap = false
  let { offset, line } = skipFrontMatter(text)
  const first = contentStart(text)
  while (offset < text.length && states.length <= MAX_STATES) {
    const end = findLineEnd(text, offset)
    const content = readLine(text, offset, end)
    const length = offset - piece.start
    const begins = startsHeading(content) ? length >= lengths.atHeading : gap && length >= lengths.atParagraph && startsBlock(content)
    if (begins && offset > first && states.every(state => state.kind === "blocks")) {
      pieces.push({ ...piece, end: offset })
      piece = { start: offset, line }
      states = [NOTHING_OPEN]
    }
    states = statesAfterLine(states, content)
    gap = isBlank(content)
    offset = end
    line++
  }
  pieces.push({ ...piece, end: text.length })
  return pieces
}

function startsHeading(line: Line): boolean {
  return line.first === 0 && isHeading(line)
}

/** Whether a line in column 0 after a blank line is neither part of a list or quote nor the start of a quote, list item or footnote. */
function startsBlock(line: Line): boolean {
  if (line.first > 0 || isBlank(line)) return false
  return !line.text.startsWith(">") && !line.text.startsWith("[^") && findListMarker(line) === undefined
}

function statesAfterLine(states: readonly TopLevelState[], line: Line): readonly TopLevelState[] {
  const first = states[0]
  if (states.length === 1 && first !== undefined) return statesAfter(first, line)
  const seen = new Map(states.flatMap(state => statesAfter(state, line)).map(state => [stateKey(state), state]))
  return [...seen.values()]
}

/** Headings are not looked for in front matter; the scan begins below it. */
function skipFrontMatter(text: string): { offset: number; line: number } {
  const end = findFrontMatterEnd(text)
  if (end === undefined) return { offset: contentStart(text), line: 1 }
  let line = 1
  let offset = 0
  while (offset < end) {
    offset = findLineEnd(text, offset)
    line++
  }
  return { offset, line }
}
