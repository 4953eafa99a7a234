import { splitCells, sumWidths } from "../format/display-width.ts"

/** Rows of a table with their cells under each other; all columns but the first to the right. Trailing spaces are left out. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map(row => row.length))
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map(row => widthOf(row[column] ?? ""))))
  return rows.map(row =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column > 0))
      .join("  ")
      .trimEnd(),
  )
}

function pad(cell: string, width: number, isRight: boolean): string {
  const space = " ".repeat(width - widthOf(cell))
  return isRight ? space + cell : cell + space
}

function widthOf(text: string): number {
  return sumWidths(splitCells(text))
}
