import { isSpace, skipSpaces } from "./text-lines.ts"
import type { Line } from "./text-lines.ts"

/** A list marker at the start of a line. */
export interface ListMarker {
  /** Characters of the marker itself: 1 for a bullet, 3 for `10.`. */
  readonly length: number
  /** Column (0-based) at which the item's content begins; lines indented that far belong to the item. */
  readonly content: number
  /** Nothing stands after the marker. */
  readonly empty: boolean
  /** Whether the item may stand directly below a line of text (bullets and `1.` with content). */
  readonly interrupts: boolean
}

const BULLETS = "*+-"
const MAX_DIGITS = 9
/** White space after a marker beyond this is content: indented code. */
const MAX_MARKER_SPACE = 4

/** The list marker that a line begins with, not counting thematic breaks. */
export function findListMarker(line: Line): ListMarker | undefined {
  const length = markerLength(line)
  if (length === 0) return undefined
  const after = line.first + length
  if (after < line.text.length && !isSpace(line.text[after])) return undefined
  const markerEnd = line.indent + length
  const rest = skipSpaces(line.text, after, markerEnd)
  const empty = rest.index === line.text.length
  const space = rest.column - markerEnd
  const content = markerEnd + (empty || space > MAX_MARKER_SPACE ? 1 : space)
  return { length, content, empty, interrupts: !empty && startsAtOne(line, length) }
}

/** Whether a line is a thematic break: three or more of `*`, `-` or `_`, and white space. */
export function isThematicBreak(line: Line): boolean {
  const marker = line.text[line.first]
  if (marker !== "*" && marker !== "-" && marker !== "_") return false
  let count = 0
  for (let index = line.first; index < line.text.length; index++) {
    const character = line.text[index]
    if (character === marker) count++
    else if (!isSpace(character)) return false
  }
  return count >= 3
}

function markerLength(line: Line): number {
  const { text, first } = line
  if (BULLETS.includes(text[first] ?? " ")) return 1
  let index = first
  while (index - first < MAX_DIGITS && isDigit(text[index])) index++
  return index > first && (text[index] === "." || text[index] === ")") ? index - first + 1 : 0
}

function startsAtOne(line: Line, length: number): boolean {
  return length === 1 || (length === 2 && line.text[line.first] === "1")
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9"
}
