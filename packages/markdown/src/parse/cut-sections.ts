import { contentStart, findFrontMatterEnd } from "./front-matter-block.ts"
import { findLineEnd, readLine } from "./text-lines.ts"
import type { Line } from "./text-lines.ts"
import { NOTHING_OPEN, stateKey, statesAfter } from "./top-level-state.ts"
import type { TopLevelState } from "./top-level-state.ts"

/** A part of the document that can be parsed on its own; it begins at the document's start or at a heading in column 0. */
export interface Piece {
  /** 0-based offset in the text. */
  readonly start: number
  /** 0-based offset, exclusive; the next piece begins there. */
  readonly end: number
  /** 1-based line on which the piece begins. */
  readonly line: number
}

/** Beyond this many readings of one place nothing is cut, so that odd input stays cheap to scan. */
const MAX_STATES = 12

/**
 * Cuts a document at the column-0 ATX headings that certainly are headings: not in fenced code, HTML or front matter.
 * The pieces cover the whole text; blocks never cross from one into another. Where a line scan cannot be sure, it does not cut.
 */
export function cutSections(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let piece = { start: 0, line: 1 }
  const first = contentStart(text)
  let states: readonly TopLevelState[] = [NOTHING_OPEN]
  let { offset, line } = skipFrontMatter(text)
  while (offset < text.length && states.length <= MAX_STATES) {
    const end = findLineEnd(text, offset)
    if (text[offset] === "#" && offset > first && states.every(state => state.kind === "blocks") && isHeadingAt(text, offset)) {
      pieces.push({ ...piece, end: offset })
      piece = { start: offset, line }
      states = [NOTHING_OPEN]
    } else {
      states = statesAfterLine(states, readLine(text, offset, end))
    }
    offset = end
    line++
  }
  pieces.push({ ...piece, end: text.length })
  return pieces
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

function isHeadingAt(text: string, offset: number): boolean {
  return /^#{1,6}(?:[\t\n\r ]|$)/.test(text.slice(offset, offset + 7))
}
