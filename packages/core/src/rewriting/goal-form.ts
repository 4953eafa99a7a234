import type { Goal, GoalDocument } from "../model/index.ts"

/** How a goal stands in its document, as far as an edit needs to know. */
export interface GoalForm {
  readonly shape: "heading" | "item" | "row" | "paragraph"
  /** Offset at which the line with the goal's text begins. */
  readonly lineStart: number
  /** Offset at which that line ends, without its line break. */
  readonly lineEnd: number
  /** What stands before label and text: indent, quote marks, list marker, heading marks, cells to the left. */
  readonly prefix: string
  /** What stands between the prefix and the text: `KR1: `, `**KR 1.2:** `, or nothing. */
  readonly label: string
}

const itemPrefix = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/
const headingPrefix = /^[\s>]*#{1,6}[ \t]+/
const quotePrefix = /^[\s>]*/

/** Reads the form of a goal off the line its text begins on. */
export function readGoalForm(goal: Goal, { text, lines }: GoalDocument): GoalForm {
  const { start } = goal.statement.span
  const lineStart = lines.lineStart(start.line)
  const lineEnd = findLineEnd(text, start.offset)
  const before = text.slice(lineStart, start.offset)
  const cell = before.lastIndexOf("|")
  if (cell >= 0 && isRow(text.slice(lineStart, lineEnd))) {
    const edge = cell + 1 + countSpaces(before, cell + 1)
    return { shape: "row", lineStart, lineEnd, prefix: before.slice(0, edge), label: before.slice(edge) }
  }
  const item = itemPrefix.exec(before)?.[0]
  const heading = headingPrefix.exec(before)?.[0]
  const prefix = item ?? heading ?? quotePrefix.exec(before)?.[0] ?? ""
  return {
    shape: item !== undefined ? "item" : heading !== undefined ? "heading" : "paragraph",
    lineStart,
    lineEnd,
    prefix,
    label: before.slice(prefix.length),
  }
}

/** The offset of the line break after an offset, or the text's length. */
export function findLineEnd(text: string, offset: number): number {
  for (let index = offset; index < text.length; index++) if (text[index] === "\n" || text[index] === "\r") return index
  return text.length
}

/** The document's line break: that of its first line. */
export function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? "\n"
}

/** Offset after a goal and everything under it, at the end of a line. */
export function findBlockEnd(goal: Goal, { text }: GoalDocument): number {
  return findLineEnd(text, lastOffset(goal))
}

function lastOffset(goal: Goal): number {
  // A span may take in the line break that ends its block.
  const own = Math.max(goal.statement.span.end.offset, goal.span.end.offset - 1, ...goal.fields.map(({ span }) => span.end.offset))
  return Math.max(own, ...goal.children.map(lastOffset))
}

function isRow(line: string): boolean {
  return splitRow(line).length > 1
}

/** The cells of a table row as written, edges left out; `\|` does not part cells. */
export function splitRow(line: string): string[] {
  const cells: string[] = []
  let cell = ""
  for (let index = 0; index < line.length; index++) {
    if (line[index] === "\\") cell += line[index]! + (line[++index] ?? "")
    else if (line[index] === "|") {
      cells.push(cell)
      cell = ""
    } else cell += line[index]!
  }
  cells.push(cell)
  if (cells[0]?.trim() === "") cells.shift()
  if (cells.at(-1)?.trim() === "") cells.pop()
  return cells
}

function countSpaces(text: string, from: number): number {
  let to = from
  while (text[to] === " " || text[to] === "\t") to++
  return to - from
}
