import type { Goal, GoalDocument } from "../model/index.ts"
import { rowCells } from "./table-row.ts"
import { blockIndent, findLineEnd, isBlank, nextLine } from "../model/source-lines.ts"

/** How a goal stands in its document, as far as an edit needs to know; `foreign` in front matter and HTML, which follow other rules. */
export interface GoalForm {
  readonly shape: "heading" | "item" | "row" | "paragraph" | "foreign"
  /** Offset at which the line with the goal's text begins. */
  readonly lineStart: number
  /** Offset at which the goal's last line ends, without its line break; below a heading's underline. */
  readonly lineEnd: number
  /** What stands before label and text: indent, quote marks, list marker, heading marks, cells to the left. */
  readonly prefix: string
  /** What stands between the prefix and the text: `KR1: `, `**KR 1.2:** `, or nothing. */
  readonly label: string
}

const itemPrefix = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/
const headingPrefix = /^[\s>]*#{1,6}[ \t]+/
const quotePrefix = /^[\s>]*/
const underline = /^[ \t]{0,3}(?:=+|-+)[ \t]*$/

/** Reads the form of a goal off the line its text begins on. */
export function readGoalForm(goal: Goal, { text, lines, frontMatter }: GoalDocument): GoalForm {
  const { start, end } = goal.statement.span
  const lineStart = lines.lineStart(start.line)
  const lineEnd = findLineEnd(text, end.offset)
  const before = text.slice(lineStart, start.offset)
  if (start.offset < (frontMatter?.span.end.offset ?? 0) || isHtml(before))
    return { shape: "foreign", lineStart, lineEnd, prefix: "", label: before }
  const cell = before.lastIndexOf("|")
  if (cell >= 0 && rowCells(text.slice(lineStart, lineEnd)).length > 1) {
    const edge = cell + 1 + countSpaces(before, cell + 1)
    return { shape: "row", lineStart, lineEnd, prefix: before.slice(0, edge), label: before.slice(edge) }
  }
  const item = itemPrefix.exec(before)?.[0]
  const heading = headingPrefix.exec(before)?.[0]
  const prefix = item ?? heading ?? quotePrefix.exec(before)?.[0] ?? ""
  const label = before.slice(prefix.length)
  if (item !== undefined || heading !== undefined)
    return { shape: item !== undefined ? "item" : "heading", lineStart, lineEnd, prefix, label }
  const below = nextLine(text, lineEnd)
  const isUnderlined = below !== undefined && underline.test(below.text)
  return { shape: isUnderlined ? "heading" : "paragraph", lineStart, lineEnd: isUnderlined ? below.end : lineEnd, prefix, label }
}

/**
 * Offset at which a list item ends with all that stands in it, at the end of a line: lines that are indented deeper than its
 * marker, and those that go on with its paragraph.
 */
export function findItemEnd({ lineStart, lineEnd, prefix }: GoalForm, { text }: GoalDocument): number {
  const indent = blockIndent(text.slice(lineStart, lineStart + prefix.length))
  let end = lineEnd
  let isInParagraph = true
  for (let line = nextLine(text, lineEnd); line !== undefined; line = nextLine(text, line.end)) {
    if (isBlank(line.text)) {
      isInParagraph = false
      continue
    }
    const isDeeper = blockIndent(line.text) > indent
    if (!isDeeper && !(isInParagraph && !startsBlock(line.text))) break
    end = line.end
    isInParagraph = true
  }
  return end
}

/** Whether a line can begin a block in the midst of a paragraph. */
export function startsBlock(line: string): boolean {
  return /^[\s>]*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|```|~~~|\||<|>|[-*_]{3,}\s*$)/.test(line) || quoteDepth(line) > 0
}

/** A line that begins with a tag, or a cell of an HTML table. */
function isHtml(before: string): boolean {
  return /^[\s>]*<[a-z!/]/i.test(before)
}

function quoteDepth(line: string): number {
  return /^[\s>]*/.exec(line)![0].replaceAll(/\s/g, "").length
}

function countSpaces(text: string, from: number): number {
  let to = from
  while (text[to] === " " || text[to] === "\t") to++
  return to - from
}
