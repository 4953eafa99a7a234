import { EMPTY_TEXT, type RichText } from "../../source/rich-text.ts"
import { readHtmlText } from "../../source/html-text.ts"
import type { Table, TableRow } from "./block.ts"

interface Cell {
  readonly text: RichText
  readonly rows: number
  readonly header: boolean
}

interface Row {
  readonly cells: readonly Cell[]
  readonly start: number
  readonly end: number
}

const CELL = /<t([dhr])\b([^<>]{0,500})>/gi
const WIDEST = 64

/** The table between two offsets of raw HTML; a cell that spans rows is empty in all but its first. Undefined without rows. */
export function readHtmlTable(source: string, start: number, end: number): Table | undefined {
  const [first, ...rest] = spread(readRows(source.slice(0, end), start))
  if (first === undefined) return undefined
  return { header: first.cells, headerStart: first.start, headerEnd: first.end, rows: rest }
}

function readRows(source: string, start: number): Row[] {
  const rows: { cells: Cell[]; start: number; end: number }[] = []
  const scanner = new RegExp(CELL)
  scanner.lastIndex = start
  for (let tag = scanner.exec(source); tag !== null; tag = scanner.exec(source)) {
    const next = nextCell(source, tag.index + tag[0].length)
    if (tag[1]!.toLowerCase() === "r") rows.push({ cells: [], start: tag.index, end: next })
    const row = rows[rows.length - 1]
    if (row === undefined || tag[1]!.toLowerCase() === "r" || row.cells.length >= WIDEST) continue
    const text = readHtmlText(source, tag.index + tag[0].length, next)
    row.cells.push({ text, rows: spanOf(tag[2]!), header: tag[1]!.toLowerCase() === "h" })
    row.end = next
  }
  return rows.filter(row => row.cells.length > 0)
}

function nextCell(source: string, from: number): number {
  for (let at = source.indexOf("<", from); at >= 0; at = source.indexOf("<", at + 1)) {
    if (/^<\/?t[dhr][\s>]/i.test(source.slice(at, at + 6))) return at
  }
  return source.length
}

function spanOf(attributes: string): number {
  const found = /\browspan\s?=\s?["']?(\d{1,3})/i.exec(attributes)
  return found === null ? 1 : Math.max(Number(found[1]), 1)
}

/** Puts empty cells where a cell from a row above still stands. */
function spread(rows: readonly Row[]): TableRow[] {
  const held: number[] = []
  return rows.map(row => {
    const cells: RichText[] = []
    const queue = [...row.cells]
    while ((queue.length > 0 || (held[cells.length] ?? 0) > 0) && cells.length < WIDEST) {
      const column = cells.length
      if ((held[column] ?? 0) > 0) {
        held[column]!--
        cells.push(EMPTY_TEXT)
        continue
      }
      const cell = queue.shift()
      if (cell === undefined) break
      held[column] = cell.rows - 1
      cells.push(cell.text)
    }
    return { cells, start: row.start, end: row.end }
  })
}
