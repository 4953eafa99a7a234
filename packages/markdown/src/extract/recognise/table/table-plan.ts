import { hasLetter, type Role } from "@okrlint/core/model"
import type { RichText } from "../../../source/rich-text.ts"
import { readHead } from "../../labels/read-head.ts"
import type { Table } from "../../outline/block.ts"
import type { View } from "../../scope.ts"
import { isLinkOnly } from "../../survey/text-shape.ts"
import type { Column } from "../../labels/read-column.ts"

/** A column whose cells are goals of a role. */
export interface GoalColumn {
  readonly role: Role
  readonly column: number
  /** The column of the goal's label (`KR1`), when it is another one. */
  readonly labelColumn: number | undefined
  /** Whether the column's head means goals only where goals are near. */
  readonly near: boolean
  /** Whether every cell begins with its row's number. */
  readonly numbered?: boolean
}

/** How a table is read: which columns hold goals, which hold fields. */
export interface TablePlan {
  readonly goals: readonly GoalColumn[]
  readonly fields: readonly Column[]
}

/** Works out how a table is read, from its heads, its first cells and what leads it; undefined for tables without goals. */
export function planTable(view: View, table: Table, columns: readonly Column[]): TablePlan | undefined {
  // `OKR | KPI` compares the two.
  if (columns.some(column => column.plan) && columns.some(column => column.roles.some(meaning => meaning.role === "kpi"))) return undefined
  const roles = pickRolesOrPlan(view, table, columns)
  if (isOnlyReferences(table, roles)) return undefined
  const goals = roles.map(goal => withLabelColumn(view, table, { columns, goal, roles })).filter(goal => goal !== undefined)
  if (goals.length > 0)
    return { goals: goals.map(goal => ({ numbered: isNumbered(table, goal.column), ...goal })), fields: fieldsOf(columns, goals) }
  const expected = expectedColumn(view, table, columns)
  return expected === undefined ? undefined : { goals: [expected], fields: fieldsOf(columns, [expected]) }
}

/** Whether the cells of a column begin with numbers that count up by one. */
function isNumbered(table: Table, column: number): boolean {
  const numbers = table.rows.map(row => Number(/^\p{Nd}{1,2}(?=[.)]?\s+\p{L})/u.exec(row.cells[column]?.text ?? "")?.[0]))
  return numbers.length > 1 && numbers.every((number, index) => number === numbers[0]! + index)
}

interface RoleColumn {
  readonly role: Role
  readonly column: number
  readonly near: boolean
}

/** `OKR | Current | Target`, perhaps with a column of the key results that the rows support: each row is a key result. */
function pickRolesOrPlan(view: View, table: Table, columns: readonly Column[]): RoleColumn[] {
  const roles = pickRoles(view, columns)
  const isPlan = columns[0]?.plan === true && columns.some(column => column.field === "target")
  const stated = roles.filter(({ column }) => columns[column]?.field === undefined && !isOfLabels(view, table, column))
  return isPlan && stated.length === 0 ? [{ role: "keyResult", column: 0, near: false }] : roles
}

function isOfLabels(view: View, table: Table, column: number): boolean {
  const cells = table.rows.map(row => row.cells[column]).filter(cell => cell !== undefined && cell.text !== "")
  return cells.length > 0 && cells.every(cell => cell !== undefined && isBareLabel(view, cell))
}

/** The column of each role: surest meanings first, one column per role, one role per column. */
function pickRoles(view: View, columns: readonly Column[]): RoleColumn[] {
  const wanted = view.scope.expects?.role
  const own =
    wanted === undefined || wanted === "objective"
      ? undefined
      : columns.find(column => column.roles.some(meaning => meaning.role === wanted))
  const picked: RoleColumn[] =
    own === undefined || wanted === undefined ? [] : [{ role: wanted, column: own.index, near: view.scope.expects?.near ?? false }]
  if (wanted === "initiative" && picked.length > 0) return picked
  for (const near of [false, true]) {
    for (const column of columns) {
      for (const meaning of column.roles) {
        if (meaning.near !== near || picked.some(known => known.role === meaning.role || known.column === column.index)) continue
        const leads = column.index === 0 && column.statement
        if (column.field !== undefined && ((near && !leads) || picked.length > 0)) continue
        if (near && !isNearWanted(view, meaning.role, picked) && !(picked.length === 0 && isOfTargets(column, columns))) continue
        picked.push({ role: meaning.role, column: column.index, near })
      }
    }
  }
  return picked
}

/** A word such as `Metric`, `Task` or `Direction` heads goals when the section above or another column says so. */
function isNearWanted(view: View, role: Role, picked: readonly RoleColumn[]): boolean {
  if (picked.length > 0) return false
  const { scope, profile } = view
  if (scope.expects !== undefined) return scope.expects.role === role
  if (role === "objective") return false
  return scope.plan !== undefined || scope.goal !== undefined || (profile.objectives > 0 && profile.keyResults > 0)
}

/** `Metric | Baseline | Target`: what each metric is to reach makes goals of them under any heading; `Metric | Threshold | Action` raises alarms. */
function isOfTargets({ index, roles }: Column, columns: readonly Column[]): boolean {
  if (index !== 0 || !roles.some(meaning => meaning.role === "kpi")) return false
  return (
    columns.some(column => column.field === "target") && !columns.some(column => column.roles.some(({ role }) => role === "initiative"))
  )
}

/** `KR1–KR4`, `O1, O2`, `O2-KR3`: a cell that only names goals stated elsewhere. */
const REFERENCES = /^(?:(?:O|KR)[\s-]?\d+(?:\.\d+)*[\s,;/&+–—-]{0,3}){2,12}$/i

/** A role's column whose cells only name goals stated elsewhere makes a map of goals, not a list of them. */
function isOnlyReferences(table: Table, roles: readonly RoleColumn[]): boolean {
  return roles.some(({ role, column }) => {
    const cells = table.rows.map(row => row.cells[column]).filter(cell => cell !== undefined && cell.text !== "")
    if (cells.length === 0) return false
    // A table of objectives that are all links lists pages; key results and work often link to their tickets.
    return cells.every(cell => cell !== undefined && (REFERENCES.test(cell.text) || (role === "objective" && isLinkOnly(cell))))
  })
}

interface GoalPlace {
  readonly columns: readonly Column[]
  readonly goal: RoleColumn
  readonly roles: readonly RoleColumn[]
}

/** When a role's cells are bare labels (`KR 1`), the words stand in the next column that can hold them. */
function withLabelColumn(view: View, table: Table, { columns, goal, roles }: GoalPlace): GoalColumn | undefined {
  const cells = table.rows.map(row => row.cells[goal.column]).filter((cell): cell is RichText => cell !== undefined && cell.text !== "")
  if (cells.length === 0 || !cells.every(cell => isBareLabel(view, cell))) {
    const before = columns.find(column => column.index < goal.column && (column.kind === "id" || column.kind === "empty"))
    return { role: goal.role, near: goal.near, column: goal.column, labelColumn: before?.index }
  }
  const taken = new Set(roles.map(role => role.column))
  const candidates = columns.filter(column => column.index !== goal.column && !taken.has(column.index))
  const words =
    candidates.find(column => column.statement && column.field === undefined) ??
    candidates.find(column => column.statement) ??
    candidates.find(column => column.kind === "other" || column.kind === "empty")
  const filled = words !== undefined && table.rows.some(row => hasLetter(row.cells[words.index]?.text ?? ""))
  return { role: goal.role, near: goal.near, column: filled ? words.index : goal.column, labelColumn: filled ? goal.column : undefined }
}

/** `KR 1`, `1.1`, `M2.3`: a label with no words behind it. */
function isBareLabel(view: View, cell: RichText): boolean {
  if (/^[\p{Lu}]{0,4}[\s-]?\p{Nd}{1,3}(?:[.-]\p{Nd}{1,3}){0,3}$/u.test(cell.text)) return true
  const head = readHead(cell, view.vocabulary)
  return head !== undefined && head.number !== undefined && head.restStart >= cell.text.length
}

/** The column that holds the words when the section above, not a head, says what the rows are. */
function expectedColumn(view: View, table: Table, columns: readonly Column[]): GoalColumn | undefined {
  const expects = view.scope.expects
  if (expects === undefined || !isLedByList(view, columns)) return undefined
  const words = columns.find(column => column.statement && column.kind !== "id") ?? columns.find(column => column.kind === "other")
  if (expects.near && isMeasurement(expects.role, columns)) return undefined
  if (words === undefined || columns.length < 2 || !table.rows.some(row => /\p{L}{2}/u.test(row.cells[words.index]?.text ?? "")))
    return undefined
  const label = columns.find(column => column.kind === "id" && column.index < words.index)
  return { role: expects.role, near: expects.near, column: words.index, labelColumn: label?.index }
}

/** `Metric | Result` under `Results`: what was measured, not what is to be reached. */
function isMeasurement(role: Role, columns: readonly Column[]): boolean {
  return role === "keyResult" && columns.some(column => column.field === "current") && !columns.some(column => column.field === "target")
}

/** Whether the table stands right below the heading of its list, or has columns that goals have. */
function isLedByList({ block, scope, profile }: View, columns: readonly Column[]): boolean {
  if (scope.expects?.role === "objective" && profile.objectives > 0) return false
  const title = block.parent === undefined ? undefined : profile.titles.get(block.parent)
  return title?.kind === "list" || columns.some(column => column.field !== undefined)
}

/** The columns of fields; an objective's column beside goals of lower rank says which objective they support. */
function fieldsOf(columns: readonly Column[], goals: readonly GoalColumn[]): Column[] {
  const taken = new Set(goals.flatMap(goal => [goal.column, goal.labelColumn]))
  return columns
    .filter(column => !taken.has(column.index))
    .map(column =>
      column.roles[0]?.role === "objective" && column.field === undefined ? { ...column, field: "supports" as const } : column,
    )
    .filter(column => column.field !== undefined)
}
