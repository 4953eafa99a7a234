import { splitCells, sumWidths, type Cell } from "./display-width.ts"
import { escapeControls } from "./escape.ts"

/** A line of the source ready to print, and the line below it that points at words. */
export interface CodeFrame {
  readonly line: string
  /** Spaces and carets, one for each cell of the words. */
  readonly marks: string
}

/** Words in a line: 0-based columns in UTF-16 units, `end` exclusive. */
export interface MarkedWords {
  readonly start: number
  readonly end: number
}

const tab = "    "

/** Prints a source line with words marked; long lines are cut around the words, tabs become spaces, wide characters count double. */
export function createCodeFrame(line: string, words: MarkedWords, width: number): CodeFrame {
  if (line.length <= width && words.start < line.length && PLAIN.test(line)) return framePlain(line, words)
  const cells = markCells(line, words)
  const shown = cutAround(cells, width)
  return {
    line: shown
      .map(({ text }) => text)
      .join("")
      .trimEnd(),
    marks: shown
      .map(({ isMarked, width }) => (isMarked ? "^" : " ").repeat(width))
      .join("")
      .trimEnd(),
  }
}

/** Characters of one cell that are printed as they are. */
const PLAIN = /^[\x20-\x7e]*$/

/** Most lines need no look at their characters. */
function framePlain(line: string, { start, end }: MarkedWords): CodeFrame {
  const last = Math.min(Math.max(end, start + 1), line.length)
  return { line: line.trimEnd(), marks: " ".repeat(start) + "^".repeat(last - start) }
}

interface MarkedCell extends Cell {
  readonly isMarked: boolean
}

function markCells(line: string, { start, end }: MarkedWords): MarkedCell[] {
  const cells: MarkedCell[] = []
  const isPlain = PLAIN.test(line)
  let offset = 0
  for (const cell of splitCells(line)) {
    // An empty range still points at the character it stands before.
    const isMarked = offset < Math.max(end, start + 1) && offset + cell.text.length > start
    offset += cell.text.length
    cells.push({ ...(isPlain ? cell : toVisible(cell)), isMarked })
  }
  if (start >= offset) cells.push({ text: " ", width: 1, isMarked: true })
  return cells
}

function toVisible(cell: Cell): Cell {
  if (cell.text === "\t") return { text: tab, width: tab.length }
  const text = escapeControls(cell.text)
  if (text === cell.text) return cell
  return { text, width: sumWidths(splitCells(text)) }
}

const ellipsis: MarkedCell = { text: "…", width: 1, isMarked: false }

/** Keeps as much of the line as fits, with the first marked words in view. */
function cutAround(cells: readonly MarkedCell[], width: number): readonly MarkedCell[] {
  if (sumWidths(cells) <= width) return cells
  const first = Math.max(
    cells.findIndex(({ isMarked }) => isMarked),
    0,
  )
  const room = width - 2
  const marked = Math.min(sumWidths(cells.filter(({ isMarked }) => isMarked)), room)
  const from = firstFitting(cells, first, Math.floor((room - marked) / 2))
  const to = lastFitting(cells, from, room)
  // Near the line's end there is room left: show more of what stands before.
  const start = to === cells.length ? firstFitting(cells, cells.length, room) : from
  return [...(start > 0 ? [ellipsis] : []), ...cells.slice(start, to), ...(to < cells.length ? [ellipsis] : [])]
}

/** The index from which the cells before `end` fit into a width. */
function firstFitting(cells: readonly Cell[], end: number, width: number): number {
  let room = width
  let index = end
  while (index > 0 && cells[index - 1]!.width <= room) room -= cells[--index]!.width
  return index
}

/** The index up to which the cells from `start` fit into a width. */
function lastFitting(cells: readonly Cell[], start: number, width: number): number {
  let room = width
  let index = start
  while (index < cells.length && cells[index]!.width <= room) room -= cells[index++]!.width
  return index
}
