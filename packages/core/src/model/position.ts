/** A place in the source text; 1-based line, 1-based column in UTF-16 units, 0-based offset in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A piece of the source text; `end` is exclusive. */
export interface Span {
  readonly start: Point
  readonly end: Point
}

/** Answers where an offset lies in one source text. */
export interface LineIndex {
  /** The place of a 0-based offset; offsets outside the text are moved to its nearest end. */
  pointAt(offset: number): Point
  /** The span between two 0-based offsets, `end` exclusive. */
  spanAt(start: number, end: number): Span
  /** The 0-based offset at which a 1-based line begins; the text's length for lines after the last. */
  lineStart(line: number): number
}

/** Builds the line index of a text; a line ends at `\n`, `\r\n` or a lone `\r`, as CommonMark has it. */
export function createLineIndex(text: string): LineIndex {
  const starts = findLineStarts(text)
  const pointAt = (offset: number): Point => {
    const inside = Math.min(Math.max(offset, 0), text.length)
    const line = lineOf(starts, inside)
    return { line: line + 1, column: inside - starts[line]! + 1, offset: inside }
  }
  return {
    pointAt,
    spanAt: (start, end) => ({ start: pointAt(start), end: pointAt(end) }),
    lineStart: line => starts[line - 1] ?? (line < 1 ? 0 : text.length),
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1)
    return starts
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return starts
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}
