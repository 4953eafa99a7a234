import type { LineIndex, Span } from "./position.ts"

/** Part of a statement that stands in the source character for character, or as one replaced unit. */
export interface StatementSegment {
  /** 0-based offset in the statement's text at which the segment begins. */
  readonly at: number
  /** 0-based offset in the source at which the segment begins. */
  readonly source: number
  /** Length in the source; differs from the length in the text where an entity, an escape or a soft break was replaced. */
  readonly sourceLength: number
}

/** A goal's words as plain text, with a map back to the source. */
export interface Statement {
  /** Plain text: no markup, label, marker, owner, score, status or priority; several lines joined with one space. */
  readonly text: string
  /** From the first to the last character of the text in the source. */
  readonly span: Span
  /** The source offset of a 0-based offset in `text`; `text.length` gives the end of the statement. */
  toSource(offset: number): number
  /** The source span of the text between two 0-based offsets, `end` exclusive. */
  spanOf(start: number, end: number): Span
}

/**
 * Builds a statement from its text and the ordered segments that cover it.
 *
 * @throws {RangeError} when the text is empty or no segment covers its start.
 */
export function createStatement(text: string, segments: readonly StatementSegment[], lines: LineIndex): Statement {
  const first = segments[0]
  if (text === "" || first === undefined || first.at !== 0)
    throw new RangeError("A statement needs text that its segments cover from the start.")
  const startOf = (offset: number): number => sourceStart(segments, text.length, offset)
  const endOf = (offset: number): number => (offset <= 0 ? startOf(0) : sourceEnd(segments, text.length, offset))
  return {
    text,
    span: lines.spanAt(startOf(0), endOf(text.length)),
    toSource: offset => (offset >= text.length ? endOf(text.length) : startOf(Math.max(offset, 0))),
    spanOf: (start, end) => lines.spanAt(startOf(Math.max(start, 0)), endOf(Math.max(end, start))),
  }
}

/** The source offset at which the character at `offset` begins. */
function sourceStart(segments: readonly StatementSegment[], length: number, offset: number): number {
  const index = segmentAt(segments, offset)
  const segment = segments[index]!
  const into = offset - segment.at
  return into < verbatimLength(segments, index, length) ? segment.source + into : segment.source + (into === 0 ? 0 : segment.sourceLength)
}

/** The source offset at which the character before `offset` ends. */
function sourceEnd(segments: readonly StatementSegment[], length: number, offset: number): number {
  const index = segmentAt(segments, offset - 1)
  const segment = segments[index]!
  const into = offset - segment.at
  return into < verbatimLength(segments, index, length) ? segment.source + into : segment.source + segment.sourceLength
}

/** How many characters of a segment's text stand verbatim in the source; 0 for a replaced unit. */
function verbatimLength(segments: readonly StatementSegment[], index: number, length: number): number {
  const segment = segments[index]!
  const textLength = (segments[index + 1]?.at ?? length) - segment.at
  return textLength === segment.sourceLength ? textLength : 0
}

/** The index of the segment that an offset in the text falls into; the first for offsets before it. */
export function segmentAt(segments: readonly StatementSegment[], offset: number): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  return low
}
