import type { FieldDraft } from "../../draft.ts"
import type { Column } from "../../labels/read-column.ts"
import { findTerm } from "../../labels/read-term.ts"
import type { Vocabulary } from "../../labels/vocabulary.ts"
import type { Table, TableRow } from "../../outline/block.ts"

/** A longer cell tells more than a time. */
const LONGEST_CELL = 40

/** A column headed by a unit of time (`Week`, `Sprint`) says by when, where its cells hold times. */
export function withTermColumns(columns: readonly Column[], table: Table, vocabulary: Vocabulary): readonly Column[] {
  return columns.map(column => {
    if (column.field !== undefined || column.roles.length > 0 || column.plan || !vocabulary.isPeriodWord(column.head)) return column
    return holdsTerms(table, column.index, vocabulary) ? { ...column, field: "due" as const, kind: "known" as const } : column
  })
}

function holdsTerms({ rows }: Table, index: number, vocabulary: Vocabulary): boolean {
  const cells = rows.map(row => row.cells[index]?.text ?? "").filter(text => text !== "")
  return cells.length > 0 && cells.every(text => text.length <= LONGEST_CELL && findTerm(text, vocabulary) !== undefined)
}

/** The period in the head of the target's column (`2028 goal`, `Target Q4 2027`): by when the row's value is to be reached. */
export function dueOfTargets(columns: readonly Column[], row: TableRow, vocabulary: Vocabulary): FieldDraft | undefined {
  const targets = columns.filter(column => column.field === "target" && row.cells[column.index]?.text !== "")
  const terms = targets.map(column => findTerm(column.head, vocabulary))
  // A target without a time is the last one's; what stands between are steps to it.
  const at = terms[0] !== undefined ? 0 : terms.findLastIndex(term => term !== undefined)
  const term = terms[at]
  const column = targets[at]
  const segments = column === undefined ? undefined : row.cells[column.index]?.segments
  const [first, last] = [segments?.[0], segments?.at(-1)]
  if (term === undefined || column === undefined || first === undefined || last === undefined) return undefined
  const sourceLength = last.source + last.sourceLength - first.source
  const value = { text: column.head.slice(term.start, term.end), segments: [{ at: 0, source: first.source, sourceLength }], marks: [] }
  return { name: "due", value, label: column.head }
}
