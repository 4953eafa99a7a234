import type { Span } from "../model/index.ts"
import { breakLength, findLineEnd, isBlank, previousLine } from "../model/source-lines.ts"
import type { Edit } from "./finding.ts"

/**
 * Takes a comment out of a text so that what stands around it is read as before. A comment alone on its lines goes with them, and
 * with one of the two blank lines that then meet; where it kept two paragraphs apart, a blank line stays. Beside other text the
 * space before it goes, too. Undefined where Markdown reads the text behind the comment only because of it, or only without it.
 */
export function removeComment(text: string, span: Span): Edit | undefined {
  const place = findPlace(text, span)
  const { before, after, start, end } = place
  if (isBlank(after)) {
    if (isBlank(before)) return removeLines(text, place)
    const marker = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+$/.exec(before)
    if (marker !== null) return removeItem(text, place)
  }
  // A line that begins with a comment, in an item, too, is HTML to its end, and would become Markdown; marks alone would rule a line off.
  if (isOnlyMarkers(before) || /^[\s>*_=|:-]*$/.test(before + after)) return undefined
  return { range: [start - countTrailingSpaces(before), end], text: "" }
}

interface CommentPlace {
  /** Offsets of the comment. */
  readonly start: number
  readonly end: number
  /** Offset at which its first line begins, and at which its last line ends without the line break. */
  readonly lineStart: number
  readonly lineEnd: number
  /** What stands before and behind it on its lines. */
  readonly before: string
  readonly after: string
}

function findPlace(text: string, { start, end }: Span): CommentPlace {
  const lineStart = start.offset - start.column + 1
  const lineEnd = findLineEnd(text, end.offset)
  return {
    start: start.offset,
    end: end.offset,
    lineStart,
    lineEnd,
    before: text.slice(lineStart, start.offset),
    after: text.slice(end.offset, lineEnd),
  }
}

function removeLines(text: string, { lineStart, lineEnd, before }: CommentPlace): Edit {
  const next = lineEnd + breakLength(text, lineEnd)
  const nextEnd = findLineEnd(text, next)
  const lineBelow = text.slice(next, nextEnd)
  const lineAbove = previousLine(text, lineStart)?.text ?? ""
  if (isBlank(lineAbove) && isBlank(lineBelow) && nextEnd < text.length)
    return { range: [lineStart, nextEnd + breakLength(text, nextEnd)], text: "" }
  const keepsApart = !isBlank(lineAbove) && !isBlank(lineBelow) && !/^[\s>]*(?:[-*+]\s|#{1,6}\s)/.test(lineBelow)
  return keepsApart ? { range: [lineStart + before.trimEnd().length, lineEnd], text: "" } : { range: [lineStart, next], text: "" }
}

/** A list item that begins with the comment: its further text moves up to the marker, and an item without any goes whole. Code by its indent would become text. */
function removeItem(text: string, place: CommentPlace): Edit | undefined {
  const { lineEnd, before, start } = place
  const next = lineEnd + breakLength(text, lineEnd)
  let at = next
  let lineEndAt = findLineEnd(text, at)
  while (lineEndAt < text.length && isBlank(text.slice(at, lineEndAt))) {
    at = lineEndAt + breakLength(text, lineEndAt)
    lineEndAt = findLineEnd(text, at)
  }
  const following = text.slice(at, lineEndAt)
  const indent = /^[\s>]*/.exec(following)![0]
  if (!isBlank(following) && (indent.includes("\t") || indent.length >= before.length + codeIndent)) return undefined
  const isInside = !isBlank(following) && indent.length >= before.length
  return isInside ? { range: [start, at + indent.length], text: "" } : removeLines(text, { ...place, before: /^[\s>]*/.exec(before)![0] })
}

/** Spaces beyond its container that make a line code. */
const codeIndent = 4

/** White space, quote marks and list markers only. */
function isOnlyMarkers(text: string): boolean {
  return /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*$/.test(text)
}

function countTrailingSpaces(text: string): number {
  return text.length - text.trimEnd().length
}
