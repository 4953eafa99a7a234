import { findLineEnd } from "./text-lines.ts"

const BYTE_ORDER_MARK = "\uFEFF"

/** Where a document's content begins: after a byte order mark, if it has one. */
export function contentStart(text: string): number {
  return text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0
}

/**
 * Offset after the front matter's closing fence line, or undefined when the document has none:
 * YAML between `---` lines or TOML between `+++` lines, from the document's first character.
 * A block that is never closed is none: its first line is a thematic break.
 */
export function findFrontMatterEnd(text: string): number | undefined {
  const start = contentStart(text)
  const fence = text.slice(start, start + 3)
  if (fence !== "---" && fence !== "+++") return undefined
  const firstEnd = findLineEnd(text, start)
  if (!isFenceLine(text.slice(start, firstEnd), fence)) return undefined
  for (let offset = firstEnd; offset < text.length;) {
    const end = findLineEnd(text, offset)
    if (text.startsWith(fence, offset) && isFenceLine(text.slice(offset, end), fence)) return end
    offset = end
  }
  return undefined
}

function isFenceLine(line: string, fence: string): boolean {
  return line.startsWith(fence) && /^[\t\n\r ]*$/.test(line.slice(fence.length))
}
