/** The offset of the line break after an offset, or the text's length. */
export function findLineEnd(text: string, offset: number): number {
  for (let index = offset; index < text.length; index++) if (text[index] === "\n" || text[index] === "\r") return index
  return text.length
}

/** The document's line break: that of its first line. */
export function lineBreakOf(text: string): string {
  const end = findLineEnd(text, 0)
  return end === text.length ? "\n" : text.startsWith("\r\n", end) ? "\r\n" : text[end]!
}
