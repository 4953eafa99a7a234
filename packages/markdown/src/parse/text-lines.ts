const TAB = 9
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32
const TAB_STOP = 4

/** Offset after the line that begins at `start`, its line ending included; `\n`, `\r\n` and a lone `\r` end lines. */
export function findLineEnd(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === LINE_FEED) return index + 1
    if (code === CARRIAGE_RETURN) return text.charCodeAt(index + 1) === LINE_FEED ? index + 2 : index + 1
  }
  return text.length
}

/** A line without its ending, and its leading white space measured. */
export interface Line {
  readonly text: string
  /** Columns of leading spaces and tabs, tab stops every four columns. */
  readonly indent: number
  /** Index in `text` of the first character that is neither space nor tab; the text's length for a blank line. */
  readonly first: number
}

/** Reads the line between two offsets of a text; `end` may stand after the line ending. */
export function readLine(text: string, start: number, end: number): Line {
  let stop = end
  while (stop > start && isLineEnding(text.charCodeAt(stop - 1))) stop--
  const line = text.slice(start, stop)
  const { index, column } = skipSpaces(line, 0, 0)
  return { text: line, indent: column, first: index }
}

/** Whether a line holds spaces and tabs only. */
export function isBlank(line: Line): boolean {
  return line.first === line.text.length
}

/** Passes over spaces and tabs from an index; `column` (0-based) is where that index stands on the line. */
export function skipSpaces(line: string, from: number, column: number): { readonly index: number; readonly column: number } {
  let index = from
  let at = column
  for (; index < line.length; index++) {
    const code = line.charCodeAt(index)
    if (code === TAB) at += TAB_STOP - (at % TAB_STOP)
    else if (code === SPACE) at++
    else break
  }
  return { index, column: at }
}

/** Whether a character is a space or a tab, the only white space that Markdown's block structure knows. */
export function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\t"
}

function isLineEnding(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN
}
