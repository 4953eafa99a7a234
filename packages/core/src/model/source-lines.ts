/** A line of a source text. */
export interface SourceLine {
  readonly text: string
  readonly start: number
  /** Offset of its line break, or the text's length. */
  readonly end: number
}

/** The offset of the line break after an offset, or the text's length. */
export function findLineEnd(text: string, offset: number): number {
  for (let index = offset; index < text.length; index++) if (text[index] === "\n" || text[index] === "\r") return index
  return text.length
}

/** The line below the one that ends at an offset; undefined at the end of the text. */
export function nextLine(text: string, end: number): SourceLine | undefined {
  if (end >= text.length) return undefined
  const start = end + breakLength(text, end)
  const lineEnd = findLineEnd(text, start)
  return start >= text.length ? undefined : { text: text.slice(start, lineEnd), start, end: lineEnd }
}

/** The line above the one that begins at an offset; undefined at the start of the text. */
export function previousLine(text: string, start: number): SourceLine | undefined {
  if (start === 0) return undefined
  const end = start - (text.startsWith("\r\n", start - 2) ? 2 : 1)
  let from = end
  while (from > 0 && text[from - 1] !== "\n" && text[from - 1] !== "\r") from--
  return { text: text.slice(from, end), start: from, end }
}

/** How many characters the line break at an offset has; 0 at the end of the text. */
export function breakLength(text: string, at: number): number {
  return at >= text.length ? 0 : text.startsWith("\r\n", at) ? 2 : 1
}

/** The document's line break: that of its first line. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n"
}

/** White space and quote marks only. */
export function isBlank(line: string): boolean {
  return /^[\s>]*$/.test(line)
}

/** Columns before the first character of a line that is neither white space nor a quote mark; a tab goes to the next fourth column. */
export function blockIndent(line: string): number {
  let column = 0
  for (const character of line) {
    if (character === "\t") column += 4 - (column % 4)
    else if (character === " " || character === ">") column++
    else break
  }
  return column
}
