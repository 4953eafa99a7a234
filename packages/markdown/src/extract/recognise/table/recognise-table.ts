import { createLetterPattern, hasLetterOrNumber } from "@okrlint/core/model"
import { isAllMarked, linesOf, type RichText, sliceText } from "../../../source/rich-text.ts"
import type { FieldDraft, GoalDraft } from "../../draft.ts"
import { readHead } from "../../labels/read-head.ts"
import type { Vocabulary } from "../../labels/vocabulary.ts"
import type { Block, Table, TableRow } from "../../outline/block.ts"
import { valueOfMarks } from "../../mark-values.ts"
import type { View } from "../../scope.ts"
import { takeTerm } from "../../take-term.ts"
import { trimStatement } from "../../trim-statement.ts"
import { type Column, readColumns } from "../../labels/read-column.ts"
import { type FieldTable, readFieldTable } from "./field-table.ts"
import { dueOfTargets, withTermColumns } from "./term-columns.ts"
import { type GoalColumn, planTable, type TablePlan } from "./table-plan.ts"

/** What a table holds. */
export interface TableFindings {
  readonly goals: GoalDraft[]
}

interface RowWalk {
  readonly view: View
  readonly block: Block
  readonly columns: readonly Column[]
  readonly found: TableFindings
  /** The objective that rows below belong to. */
  objective: GoalDraft | undefined
  /** The row above. */
  above: TableRow | undefined
}

/** The goals of a table: one or several per row, objectives in their own column, in bold rows or in the header. */
export function recogniseTable(view: View): TableFindings {
  const found: TableFindings = { goals: [] }
  const table = view.block.table
  if (table === undefined || table.rows.length === 0) return found
  const columns = withTermColumns(readColumns(table.header, view.vocabulary), table, view.vocabulary)
  const walk: RowWalk = {
    view,
    block: view.block,
    columns,
    found,
    objective: view.scope.goal?.role === "objective" ? view.scope.goal : undefined,
    above: undefined,
  }
  const fields = readFieldTable(table, view.vocabulary)
  if (fields !== undefined) return addFieldTable(walk, fields)
  const plan = readHeaderObjective(walk, table) ?? planTable(view, table, columns) ?? planOfTitledRows(view, table, columns)
  if (plan === undefined) return found
  for (const row of table.rows) {
    addRow(walk, plan, row)
    walk.above = row
  }
  return found
}

/** One goal as a table on its side; without a row for the goal's words, its rows are fields of the goal above. */
function addFieldTable(walk: RowWalk, table: FieldTable): TableFindings {
  const fields: FieldDraft[] = []
  const stated = table.rows.find(
    ({ name, row }) => name.field === undefined && name.roles.some(meaning => !meaning.near) && row.cells[1]!.text !== "",
  )
  for (const { name, row } of table.rows) {
    const value = valueOf(row.cells[1])
    if (name.field !== undefined && value !== undefined && value.text !== "") fields.push({ name: name.field, value, label: name.head })
  }
  if (stated === undefined) {
    walk.view.scope.goal?.fields.push(...fields)
    return walk.found
  }
  const { name, row } = stated
  addGoal(walk, {
    role: name.roles[0]!.role,
    cell: row.cells[1]!,
    start: row.start,
    end: row.end,
    fields,
    near: false,
    label: undefined,
    reason: `row \`${name.head}\``,
  })
  return walk.found
}

/** A header row that states the objective; the rows below are its key results. */
function readHeaderObjective(walk: RowWalk, table: Table): TablePlan | undefined {
  const cell = table.header[0]
  const head = cell === undefined ? undefined : readHead(cell, walk.view.vocabulary)
  if (cell === undefined || head?.number === undefined || sliceText(cell, head.restStart).text === "") return undefined
  if (!head.senses.some(sense => sense.kind === "role" && sense.role === "objective" && !sense.plural)) return undefined
  walk.objective = addGoal(walk, {
    role: "objective",
    cell,
    start: table.headerStart,
    end: table.headerEnd,
    fields: [],
    near: false,
    label: undefined,
    reason: "header row of a table",
  })
  return {
    goals: [{ role: "keyResult", column: 0, labelColumn: undefined, near: false }],
    fields: walk.columns.filter(column => column.field !== undefined),
  }
}

/** A table whose first head is a title of its own (`Team X | Priority | Owner`), with objectives as bold rows. */
function planOfTitledRows(view: View, table: Table, columns: readonly Column[]): TablePlan | undefined {
  const { scope } = view
  if (scope.plan === undefined || scope.plan === "kpi") return undefined
  const bold = table.rows.filter(row => isObjectiveRow(row, 0, view)).length
  const scored = columns.some(column => column.field === "score" || column.field === "priority") && columns[0]?.field === undefined
  const levels = columns.filter(column => column.kind === "level").length >= 2
  if (levels || (bold > 0 && scored))
    return {
      goals: [{ role: "keyResult", column: 0, labelColumn: undefined, near: false }],
      fields: columns.filter(column => column.field !== undefined),
    }
  return undefined
}

/** A row with words in one bold cell only. */
function isObjectiveRow(row: TableRow, column: number, view: View): boolean {
  const cell = row.cells[column]
  if (cell === undefined || cell.text === "") return false
  const alone = row.cells.every((other, index) => index === column || other.text === "")
  const head = readHead(cell, view.vocabulary)
  if (
    head?.senses.some(sense => sense.kind === "role" && sense.role === "objective" && !sense.plural) &&
    head.number !== undefined &&
    sliceText(cell, head.restStart).text !== ""
  )
    return true
  return alone && isAllMarked(cell, "strong") && /\p{L}{2}/u.test(cell.text)
}

/** `O1 | Calm piers` among rows `KR1 | …`. */
function isLabelledObjective(row: TableRow, { labelColumn }: GoalColumn, { vocabulary }: View): boolean {
  const label = labelColumn === undefined ? undefined : row.cells[labelColumn]
  const head = label === undefined ? undefined : readHead(label, vocabulary)
  return head?.number !== undefined && head.senses.some(sense => sense.kind === "role" && sense.role === "objective" && !sense.plural)
}

function addRow(walk: RowWalk, plan: TablePlan, row: TableRow): void {
  let parent: GoalDraft | undefined
  const results = plan.goals.find(goal => goal.role === "keyResult")
  const labelled = results !== undefined && isLabelledObjective(row, results, walk.view)
  if (results !== undefined && (labelled || isObjectiveRow(row, results.column, walk.view))) {
    const cell = withoutNumber(row.cells[results.column]!)
    walk.objective = addGoal(walk, {
      role: "objective",
      cell,
      start: row.start,
      end: row.end,
      fields: labelled ? readFields(plan.fields, row, walk.view.vocabulary) : [],
      near: false,
      label: labelled ? row.cells[results.labelColumn ?? 0] : undefined,
      reason: "row of its own in a table of key results",
    })
    return
  }
  for (const column of [...plan.goals].sort((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role))) {
    if (goesOn(walk, plan, { row, column })) {
      parent = walk.objective
      continue
    }
    const last = column === plan.goals[plan.goals.length - 1]
    const goal = addCell(walk, { plan, row, column, parent, fields: last || plan.goals.length === 1 })
    if (column.role === "objective") walk.objective = goal ?? walk.objective
    parent = goal ?? parent
  }
}

/** Whether a cell says the objective of the row above again, as spreadsheets write a cell that spans rows, and has a goal beside it. */
function goesOn({ above, objective }: RowWalk, plan: TablePlan, { row, column }: Pick<CellPlace, "row" | "column">): boolean {
  const text = row.cells[column.column]?.text ?? ""
  if (column.role !== "objective" || objective === undefined || text === "" || text !== above?.cells[column.column]?.text) return false
  return plan.goals.some(({ role, column: other }) => role !== "objective" && (row.cells[other]?.text ?? "") !== "")
}

/** `1 Engines that start` of a numbered row. */
function withoutNumber(cell: RichText): RichText {
  const number = /^\p{Nd}{1,2}[.)]?\s+(?=\p{L})/u.exec(cell.text)
  return number === null ? cell : sliceText(cell, number[0].length)
}

const ROLE_ORDER = ["objective", "keyResult", "kpi", "initiative"]

interface CellPlace {
  readonly plan: TablePlan
  readonly row: TableRow
  readonly column: GoalColumn
  readonly parent: GoalDraft | undefined
  /** Whether the row's field columns belong to this cell's goal. */
  readonly fields: boolean
}

/** Adds the goals of one cell and gives the last; nothing for cells that are empty, separators, totals or repetitions. */
function addCell(walk: RowWalk, place: CellPlace): GoalDraft | undefined {
  const whole = place.row.cells[place.column.column]
  const cell = whole !== undefined && place.column.numbered ? withoutNumber(whole) : whole
  if (cell === undefined || !hasLetterOrNumber(cell.text) || /^[-:\s]+$/.test(cell.text)) return undefined
  const label = place.column.labelColumn === undefined ? undefined : place.row.cells[place.column.labelColumn]
  const fields = place.fields ? readFields(place.plan.fields, place.row, walk.view.vocabulary) : []
  let goal: GoalDraft | undefined
  for (const piece of piecesOf(cell)) {
    const role = place.column.role
    goal = addGoal(walk, {
      role,
      cell: piece,
      start: place.row.start,
      end: place.row.end,
      fields,
      near: place.column.near,
      label: label?.text === "" ? undefined : label,
      reason: `cell under \`${walk.columns[place.column.column]?.head ?? ""}\``,
    })
  }
  return goal
}

const NUMBERED = createLetterPattern(String.raw`^\(?\p{Nd}{1,2}[.)]\s*|^[•·\-–]\s+|^[A-Z]{1,3}\s?\p{Nd}{1,2}(?:\.\p{Nd}{1,2})?\s*[:：]`)

/** The goals of one cell: its lines, when each of several lines begins with a number, a bullet or a label. */
function piecesOf(cell: RichText): RichText[] {
  const lines = linesOf(cell)
  if (lines.length < 2 || !lines.every(line => NUMBERED.test(line.text))) return [cell]
  return lines
}

function readFields(columns: readonly Column[], row: TableRow, vocabulary: Vocabulary): FieldDraft[] {
  const fields: FieldDraft[] = []
  for (const column of columns) {
    const value = valueOf(row.cells[column.index])
    if (column.field !== undefined && value !== undefined && value.text !== "")
      fields.push({ name: column.field, value, label: column.head })
  }
  const due = fields.some(field => field.name === "due") ? undefined : dueOfTargets(columns, row, vocabulary)
  return due === undefined ? fields : [...fields, due]
}

/** A cell's text, or what its picture stands for. */
function valueOf(cell: RichText | undefined): RichText | undefined {
  return cell?.text === "" ? valueOfMarks(cell) : cell
}

interface NewGoal {
  readonly role: GoalDraft["role"]
  readonly cell: RichText
  readonly start: number
  readonly end: number
  readonly fields: readonly FieldDraft[]
  readonly near: boolean
  readonly label: RichText | undefined
  readonly reason: string
}

function addGoal(walk: RowWalk, goal: NewGoal): GoalDraft {
  const head = readHead(goal.cell, walk.view.vocabulary)
  const labelled =
    head !== undefined &&
    head.senses.some(sense => sense.kind === "role" && sense.role === goal.role && !sense.plural) &&
    sliceText(goal.cell, head.restStart).text !== ""
  const led = takeTerm(labelled ? sliceText(goal.cell, head.restStart) : goal.cell, walk.view.vocabulary)
  const words = trimStatement(led.text, walk.view.vocabulary, labelled)
  const draft: GoalDraft = {
    role: goal.role,
    text: words.text,
    label: labelled ? goal.cell.text.slice(head.start, head.end) : goal.label?.text,
    confidence: goal.near ? 0.75 : 0.9,
    cue: { cue: "column", reason: goal.reason, at: { start: goal.start, end: goal.end } },
    fields: [...goal.fields, ...led.fields, ...words.fields],
    tags: [...words.tags],
    why: undefined,
    parent: goal.role === "objective" ? undefined : (walk.objective ?? walk.view.scope.goal),
    block: walk.block,
    labelled: true,
    below: undefined,
    positional: false,
    start: goal.start,
    end: goal.end,
  }
  walk.found.goals.push(draft)
  return draft
}
