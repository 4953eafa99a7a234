import type { Span } from "../model/index.ts"
import type { Edit } from "./finding.ts"

/**
 * Takes a comment out of a text. A comment alone on its lines goes with them, and with one of the two blank lines that then meet;
 * beside other text the space before it goes, too.
 */
export function removeComment(text: string, { start, end }: Span): Edit {
  const lineStart = start.offset - start.column + 1
  const before = text.slice(lineStart, start.offset)
  const lineEnd = findBreak(text, end.offset)
  const isAlone = before.trim() === "" && text.slice(end.offset, lineEnd).trim() === ""
  if (!isAlone) return { range: [start.offset - trailingSpaces(before), end.offset], text: "" }
  const next = lineEnd + breakLength(text, lineEnd)
  const nextEnd = findBreak(text, next)
  const blankBefore = lineStart === 0 || /(?:^|[\n\r])[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, lineStart - 200), lineStart))
  const blankAfter = nextEnd > next - 1 && text.slice(next, nextEnd).trim() === "" && nextEnd < text.length
  return { range: [lineStart, blankBefore && blankAfter ? nextEnd + breakLength(text, nextEnd) : next], text: "" }
}

function findBreak(text: string, from: number): number {
  for (let index = from; index < text.length; index++) if (text[index] === "\n" || text[index] === "\r") return index
  return text.length
}

function breakLength(text: string, at: number): number {
  return text.startsWith("\r\n", at) ? 2 : at < text.length ? 1 : 0
}

function trailingSpaces(text: string): number {
  return text.trim() === "" ? 0 : text.length - text.trimEnd().length
}
