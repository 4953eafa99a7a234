import type { LineIndex } from "@okrlint/core/model"
import type { TextRange } from "@okrlint/core/reading"
import type { LintMessage } from "../../results/types.ts"
import { rangeOfMessage } from "../message-range.ts"
import { escapeHtml } from "./escape-html.ts"
import type { NumberedMessage } from "./group-findings.ts"

/** A document's text and where its lines are. */
export interface MarkableSource {
  readonly text: string
  readonly lines: LineIndex
}

/** Characters shown before and after the words; lines of tables can be long. */
const contextLength = 160

/** Longest excerpt; a statement is at most 2,000 characters, and a reader wants to see its beginning. */
const longestExcerpt = 1200

/** Lines of the source with the words of messages marked, as HTML; empty when the messages are about no words. */
export function renderExcerpt(source: MarkableSource, messages: readonly NumberedMessage[]): string {
  const ranges = messages.map(numbered => ({ ...numbered, ...rangeOf(numbered.message, source) })).filter(({ start, end }) => end > start)
  if (ranges.length === 0) return ""
  const first = Math.min(...ranges.map(({ start }) => start))
  const shown = cutOut(source, first, Math.max(...ranges.map(({ end }) => end)))
  const hasNumbers = pointsAtSeveral(messages)
  const marker = shown.start + findMarker(source.text.slice(shown.start, first))
  const pieces = splitAtMarks({ ...shown, start: marker }, ranges).map(piece => renderPiece(piece, { source, ranges, hasNumbers }))
  const quiet = marker === shown.start ? "" : `<span class="quiet">${escapeHtml(source.text.slice(shown.start, marker))}</span>`
  const [before, after] = [shown.start > shown.lineStart ? "…" : "", shown.end < shown.lineEnd ? "…" : ""]
  return `<blockquote class="words" dir="auto">${before}${quiet}${pieces.join("").trimEnd()}${after}</blockquote>`
}

/** Whether messages are about different words, so that it takes numbers to tell which is about which. */
export function pointsAtSeveral(messages: readonly NumberedMessage[]): boolean {
  const places = messages.map(({ message: { line, column, endLine, endColumn } }) => [line, column, endLine, endColumn].join(" "))
  return new Set(places).size > 1
}

interface MarkedRange extends TextRange, NumberedMessage {}

function rangeOf(message: LintMessage, { lines, text }: MarkableSource): TextRange {
  const { start, end } = rangeOfMessage(message, lines)
  return { start, end: Math.min(end, text.length) }
}

interface Excerpt extends TextRange {
  readonly lineStart: number
  readonly lineEnd: number
}

/** The lines the marks are on, cut when they are long. */
function cutOut({ lines, text }: MarkableSource, first: number, last: number): Excerpt {
  const lineStart = lines.lineStart(lines.pointAt(first).line)
  const lineEnd = lines.lineStart(lines.pointAt(last).line + 1)
  const start = keepWhole(text, Math.max(lineStart, first - contextLength))
  const end = keepWhole(text, Math.min(lineEnd, last + contextLength, start + longestExcerpt))
  return { lineStart, lineEnd, start, end }
}

/** Moves a cut that would fall between the halves of a surrogate pair. */
function keepWhole(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset
}

/** Length of the Markdown that makes a line a heading or an item. */
function findMarker(line: string): number {
  return /^[ \t]*(?:#+|>|[-*+]|\d+[.)])[ \t]+/.exec(line)?.[0].length ?? 0
}

function splitAtMarks({ start, end }: Excerpt, ranges: readonly TextRange[]): TextRange[] {
  const cuts = new Set([start, end, ...ranges.flatMap(range => [range.start, range.end])])
  const inside = [...cuts].filter(cut => cut >= start && cut <= end).sort((a, b) => a - b)
  return inside.slice(1).map((cut, index) => ({ start: inside[index] ?? start, end: cut }))
}

interface PieceContext {
  readonly source: MarkableSource
  readonly ranges: readonly MarkedRange[]
  readonly hasNumbers: boolean
}

function renderPiece(piece: TextRange, { source, ranges, hasNumbers }: PieceContext): string {
  const text = escapeHtml(source.text.slice(piece.start, piece.end))
  const covering = ranges.filter(({ start, end }) => start <= piece.start && end >= piece.end)
  if (covering.length === 0) return text
  const severity = covering.some(({ message }) => message.severity === 2) ? "error" : "warning"
  const ending = hasNumbers ? covering.filter(({ end }) => end === piece.end).map(({ number }) => `<sup>${number}</sup>`) : []
  return `<mark class="${severity}" data-of="${covering.map(({ number }) => number).join(" ")}">${text}${ending.join("")}</mark>`
}
