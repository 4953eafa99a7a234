import { createStatement, segmentAt, type LineIndex, type Span, type Statement, type StatementSegment } from "@okrlint/core/model"

/** How a stretch of text is set: what markup, or what dropped markup, stands there. */
export type MarkKind = "strong" | "emphasis" | "strike" | "code" | "link" | "image" | "element"

/** Markup over a stretch of plain text; images and elements leave no text and have `start === end`. */
export interface Mark {
  readonly kind: MarkKind
  /** 0-based offsets in the plain text, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** The alternative text of an image, the source of an element, the address of a link; undefined for others. */
  readonly value: string | undefined
  /** 0-based offsets of the marked source with its marks. */
  readonly sourceStart: number
  readonly sourceEnd: number
}

/** Plain text of inline Markdown, with lines separated by `\n`, its way back to the source, and its markup. */
export interface RichText {
  readonly text: string
  /** Ordered; they cover the text. A segment whose source is longer or shorter than its text is one replaced unit. */
  readonly segments: readonly StatementSegment[]
  readonly marks: readonly Mark[]
}

export const EMPTY_TEXT: RichText = { text: "", segments: [], marks: [] }

/** The piece between two 0-based offsets, without white space at its ends. */
export function sliceText(rich: RichText, start: number, end: number = rich.text.length): RichText {
  let from = Math.max(start, 0)
  let to = Math.min(end, rich.text.length)
  while (from < to && isBlank(rich.text.charCodeAt(from))) from++
  while (to > from && isBlank(rich.text.charCodeAt(to - 1))) to--
  if (from === 0 && to === rich.text.length) return rich
  const marks = rich.marks.length === 0 ? rich.marks : marksWithin(rich.marks, { start, end, from, to })
  if (from >= to) return { text: "", segments: [], marks }
  return { text: rich.text.slice(from, to), segments: segmentsWithin(rich, from, to), marks }
}

/** Whether nothing but white space stands behind a 0-based offset. */
export function isBlankFrom({ text }: RichText, offset: number): boolean {
  for (let at = offset; at < text.length; at++) if (!isBlank(text.charCodeAt(at))) return false
  return true
}

function segmentsWithin(rich: RichText, from: number, to: number): StatementSegment[] {
  const kept: StatementSegment[] = []
  for (let index = segmentAt(rich.segments, from); index < rich.segments.length; index++) {
    const segment = rich.segments[index]!
    if (segment.at >= to) break
    const end = rich.segments[index + 1]?.at ?? rich.text.length
    kept.push(cutSegment(segment, end, { from, to }))
  }
  return kept
}

function cutSegment(segment: StatementSegment, end: number, cut: { readonly from: number; readonly to: number }): StatementSegment {
  const at = Math.max(segment.at, cut.from)
  const verbatim = end - segment.at === segment.sourceLength
  if (!verbatim) return { at: at - cut.from, source: segment.source, sourceLength: segment.sourceLength }
  return { at: at - cut.from, source: segment.source + at - segment.at, sourceLength: Math.min(end, cut.to) - at }
}

interface Stretch {
  /** As asked for. */
  readonly start: number
  readonly end: number
  /** Without the white space at its ends. */
  readonly from: number
  readonly to: number
}

/** Marks that touch a stretch, moved with it; a mark without text also stays when it stands in the white space that was cut. */
function marksWithin(marks: readonly Mark[], { start, end, from, to }: Stretch): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks) {
    const inside = mark.start === mark.end ? mark.start >= start && mark.end <= end : mark.end > from && mark.start < to
    if (inside) kept.push(moveMark(mark, clamp(mark.start, from, to) - from, clamp(mark.end, from, to) - from))
  }
  return kept
}

/** Written out: marks copied by spreading would have shapes of their own. */
function moveMark({ kind, value, sourceStart, sourceEnd }: Mark, start: number, end: number): Mark {
  return { kind, start, end, value, sourceStart, sourceEnd }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(most, least))
}

/** The lines of a text, each without white space at its ends; empty lines are left out. */
export function linesOf(rich: RichText): RichText[] {
  if (!rich.text.includes("\n")) return rich.text === "" ? [] : [sliceText(rich, 0)]
  const lines: RichText[] = []
  let start = 0
  while (start <= rich.text.length) {
    const found = rich.text.indexOf("\n", start)
    const end = found < 0 ? rich.text.length : found
    const line = sliceText(rich, start, end)
    if (line.text !== "") lines.push(line)
    start = end + 1
  }
  return lines
}

/** Puts texts one after another, with `separator` between them; the separator has no length in the source. */
export function joinTexts(texts: readonly RichText[], separator: string): RichText {
  const segments: StatementSegment[] = []
  const marks: Mark[] = []
  let text = ""
  for (const part of texts) {
    if (part.text === "") continue
    if (text !== "") {
      segments.push({ at: text.length, source: sourceEnd(texts, segments), sourceLength: 0 })
      text += separator
    }
    for (const { at, source, sourceLength } of part.segments) segments.push({ at: at + text.length, source, sourceLength })
    for (const mark of part.marks) marks.push(moveMark(mark, mark.start + text.length, mark.end + text.length))
    text += part.text
  }
  return { text, segments, marks }
}

function sourceEnd(texts: readonly RichText[], segments: readonly StatementSegment[]): number {
  const last = segments[segments.length - 1]
  return last === undefined ? (texts[0]?.segments[0]?.source ?? 0) : last.source + last.sourceLength
}

/** The text as a goal's statement, with its lines joined by one space; undefined for empty text. */
export function toStatement(rich: RichText, lines: LineIndex): Statement | undefined {
  const trimmed = sliceText(rich, 0)
  if (trimmed.text === "" || trimmed.segments.length === 0) return undefined
  return createStatement(trimmed.text.replaceAll("\n", " "), trimmed.segments, lines)
}

/** Where a text begins and ends in the source; undefined for empty text. */
export function spanOfText(rich: RichText, lines: LineIndex): Span | undefined {
  const first = rich.segments[0]
  const last = rich.segments[rich.segments.length - 1]
  if (first === undefined || last === undefined) return undefined
  return lines.spanAt(first.source, Math.max(last.source + last.sourceLength, first.source))
}

/** Whether one kind of markup covers all of a text's letters. */
export function isAllMarked(rich: RichText, kind: MarkKind): boolean {
  return markedLength(rich, kind) >= rich.text.length && rich.text !== ""
}

/** Up to which offset the text's start is covered by one kind of markup; 0 when it is not. */
export function markedLength(rich: RichText, kind: MarkKind): number {
  let reach = 0
  for (const mark of rich.marks) {
    if (mark.kind !== kind || mark.start > reach || mark.end <= reach) continue
    reach = mark.end
  }
  return reach
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x200b
}
