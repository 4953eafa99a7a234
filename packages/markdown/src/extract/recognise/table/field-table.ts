import { readHead } from "../../labels/read-head.ts"
import { type Column, readColumns } from "../../labels/read-column.ts"
import type { Vocabulary } from "../../labels/vocabulary.ts"
import type { Table, TableRow } from "../../outline/block.ts"

/** A table on its side: one name and one value per row. */
export interface FieldTable {
  readonly rows: readonly { readonly name: Column; readonly row: TableRow }[]
}

const FEWEST_KNOWN = 2

/** Reads a table of two columns whose left cells are labels of goals and fields; undefined for other tables. */
export function readFieldTable(table: Table, vocabulary: Vocabulary): FieldTable | undefined {
  if (table.header.length !== 2) return undefined
  const header = { cells: table.header, start: table.headerStart, end: table.headerEnd }
  const rows = [header, ...table.rows].filter(row => row.cells.length === 2 && row.cells[0]?.text !== "")
  const names = readColumns(
    rows.map(row => row.cells[0]!),
    vocabulary,
  )
  const known = names.filter((name, index) => isLabel(name) && readHead(rows[index]!.cells[0]!, vocabulary)?.number === undefined)
  const fields = new Set(known.map(name => name.field).filter(field => field !== undefined))
  if (fields.size < FEWEST_KNOWN || known.length * 2 < rows.length) return undefined
  return { rows: rows.map((row, index) => ({ name: names[index]!, row })) }
}

function isLabel(name: Column): boolean {
  return name.field !== undefined || name.roles.some(meaning => !meaning.near)
}
