import type { Edit } from "../linter/finding.ts"
import type { GoalDocument } from "../model/index.ts"
import { findLineEnd, previousLine, type SourceLine } from "../model/source-lines.ts"

/** A cell of a table row: what stands between two bars, with its blanks. */
export interface RowCell {
  readonly text: string
  /** Offset in the row. */
  readonly start: number
  readonly end: number
}

/** The cells of a table row, edges left out; `\|` does not part cells. */
export function rowCells(row: string): readonly RowCell[] {
  const bars = barsOf(row)
  const edges = [-1, ...bars, row.length]
  const cells = edges.slice(1).map((end, index): RowCell => {
    const start = edges[index]! + 1
    return { text: row.slice(start, end), start, end }
  })
  const from = bars.length > 0 && cells[0]!.text.trim() === "" ? 1 : 0
  const to = bars.length > 0 && cells.at(-1)!.text.trim() === "" ? cells.length - 1 : cells.length
  return cells.slice(from, to)
}

/** The head of the table that a row at an offset belongs to, and the line of dashes below it; undefined outside tables. */
export function findTableHead(
  { text }: GoalDocument,
  rowStart: number,
): { readonly head: SourceLine; readonly rule: SourceLine } | undefined {
  let line = previousLine(text, rowStart)
  while (line !== undefined && line.text.includes("|")) {
    if (/^[\s>|:-]+$/.test(line.text) && line.text.includes("-")) {
      const head = previousLine(text, line.start)
      return head === undefined ? undefined : { head, rule: line }
    }
    line = previousLine(text, line.start)
  }
  return undefined
}

/**
 * Edits inside one cell, and one more that takes or gives blanks at the cell's end, so that a table that is drawn in columns stays so
 * as far as the column is wide enough.
 */
export function keepCellWidth(edits: readonly Edit[], offset: number, document: GoalDocument): Edit[] {
  const { text, lines } = document
  const lineStart = lines.lineStart(lines.pointAt(offset).line)
  const row = text.slice(lineStart, findLineEnd(text, offset))
  const cell = rowCells(row).find(({ start, end }) => lineStart + start <= offset && offset <= lineStart + end)
  if (cell === undefined || !isDrawnInColumns(document, lineStart)) return [...edits]
  const grown = edits.reduce((sum, { range, text: added }) => sum + added.length - (range[1] - range[0]), 0)
  const blanks = cell.text.length - cell.text.trimEnd().length
  const end = lineStart + cell.end
  const taken = Math.min(Math.max(grown, 0), Math.max(blanks - 1, 0))
  const last = Math.max(...edits.map(({ range }) => range[1]))
  if ((grown > 0 && taken === 0) || grown === 0 || last > end - taken) return [...edits]
  return [...edits, grown > 0 ? { range: [end - taken, end], text: "" } : { range: [end, end], text: " ".repeat(-grown) }]
}

/** Whether the row at an offset is as long as the line of dashes below its table's head, as in tables that a formatter wrote. */
function isDrawnInColumns(document: GoalDocument, rowStart: number): boolean {
  const row = document.text.slice(rowStart, findLineEnd(document.text, rowStart))
  return findTableHead(document, rowStart)?.rule.text.trimEnd().length === row.trimEnd().length
}

/** A row like the one at an offset, with some cells filled by column and the others blank, as wide as in a table that is drawn in columns. */
export function rowLike(document: GoalDocument, rowStart: number, filled: ReadonlyMap<number, string>): string {
  const row = document.text.slice(rowStart, findLineEnd(document.text, rowStart))
  const cells = rowCells(row)
  const isDrawn = isDrawnInColumns(document, rowStart)
  const written = cells.map(({ text }, index) => {
    const content = filled.get(index)
    return (content === undefined ? "  " : ` ${content} `).padEnd(isDrawn ? text.length : 0)
  })
  const indent = /^[\s>]*/.exec(row)![0]
  const hasEdge = row.slice(indent.length).startsWith("|")
  const hasEnd = row.trimEnd().endsWith("|")
  return hasEdge
    ? `${indent}|${written.join("|")}${hasEnd ? "|" : ""}`
    : `${indent}${written.join("|").trimStart()}${hasEnd ? "|" : ""}`.trimEnd()
}

/** Offsets of the bars that part the cells. */
function barsOf(row: string): number[] {
  const bars: number[] = []
  for (let index = 0; index < row.length; index++) {
    if (row[index] === "\\") index++
    else if (row[index] === "|") bars.push(index)
  }
  return bars
}
