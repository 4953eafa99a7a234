import { findListMarker, isThematicBreak } from "./list-marker.ts"
import type { Line } from "./text-lines.ts"
import { findLineEnd, isBlank, readLine, skipSpaces } from "./text-lines.ts"

/** What stands below a footnote definition is indented this far. */
const FOOTNOTE_INDENT = 4

/** Each level takes a column before a line's words, and no character takes more than the four columns of a tab. */
const SAFE_DEPTH = 100
const MAY_NEST = /^[\t >*+.)\d-]{25}/m

/** Where a text nests deeper than it may. */
export interface DeepNesting {
  readonly depth: number
  /** 0-based offset of the line. */
  readonly offset: number
}

/**
 * The first line whose list items and quotes are nested deeper than `max` levels, from the marks and the indentation alone.
 * Linear in the text; the depth of code that looks like a list is counted too.
 */
export function findDeepNesting(text: string, max: number): DeepNesting | undefined {
  if (max >= SAFE_DEPTH && !text.includes("[^") && !MAY_NEST.test(text)) return undefined
  /** Content columns of the open items and quotes. */
  const open: number[] = []
  for (let offset = 0; offset < text.length;) {
    const end = findLineEnd(text, offset)
    const line = readLine(text, offset, end)
    const depth = isBlank(line) ? 0 : openContainers(open, line, max)
    if (depth > max) return { depth, offset }
    offset = end
  }
  return undefined
}

/** Closes what the line is not indented far enough for, opens what its marks begin; gives the depth, counted up to just over `max`. */
function openContainers(open: number[], line: Line, max: number): number {
  while (open.length > 0 && open.at(-1)! > line.indent) open.pop()
  let rest = line
  let marker = findContainer(rest)
  while (marker !== undefined && open.length <= max) {
    open.push(marker.content)
    const after = skipSpaces(rest.text, rest.first + marker.length, rest.indent + marker.length)
    rest = { text: rest.text, first: after.index, indent: after.column }
    marker = findContainer(rest)
  }
  return open.length
}

function findContainer(line: Line): { readonly length: number; readonly content: number } | undefined {
  if (line.text[line.first] === ">") return { length: 1, content: line.indent + 1 }
  const footnote = findFootnoteMark(line)
  if (footnote > 0) return { length: footnote, content: line.indent + FOOTNOTE_INDENT }
  return isThematicBreak(line) ? undefined : findListMarker(line)
}

/** Length of a footnote definition's `[^label]:`, 0 for none. */
function findFootnoteMark(line: Line): number {
  if (!line.text.startsWith("[^", line.first)) return 0
  const close = line.text.indexOf("]", line.first)
  return line.text[close + 1] === ":" ? close + 2 - line.first : 0
}
