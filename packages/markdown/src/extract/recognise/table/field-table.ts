import { readHead } from "../../labels/read-head.ts"
import { type Column, readColumns } from "../../labels/read-column.ts"
import type { Vocabulary } from "../../labels/vocabulary.ts"
import type { Table, TableRow } from "../../outline/block.ts"

/** A table on its side: one name and one value per row. */
export interface FieldTable {
  readonly rows: readonly { readonly name: Column; readonly row: TableRow }[]
}

const FEWEST_KNOWN = 2

/** Reads a table whose left cells are labels of goals and fields, with a value beside each and perhaps a remark; undefined for other tables. */
export function readFieldTable(table: Table, vocabulary: Vocabulary): FieldTable | undefined {
  const columns = table.header.length
  if (columns !== 2 && columns !== 3) return undefined
  const header = { cells: table.header, start: table.headerStart, end: table.headerEnd }
  // Over three columns stand their heads; a table of two often has none, and begins with its first field.
  const rows = (columns === 2 ? [header, ...table.rows] : table.rows).filter(
    row => row.cells.length === columns && row.cells[0]?.text !== "",
  )
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
