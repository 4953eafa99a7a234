import type { Board, Goal } from "@okrlint/core/model"
import { escapeControls } from "../format/escape.ts"
import type { Paint } from "../format/paint.ts"
import type { UnderstoodDocument } from "./inspect-document.ts"
import type { InspectedFile } from "./inspect-files.ts"
import { describeEvidence, describeReading, describeRole } from "./reading-words.ts"

/** The outline for people: cycle, board, objectives, key results, how each is read and why, and what was left out. */
export function renderOutline(file: InspectedFile, paint: Paint): string {
  const title = paint.underline(escapeControls(file.filePath))
  if ("problem" in file) return `${title}\n  ${paint.red("error")}  ${escapeControls(file.problem.message)}\n`
  const { document } = file
  const problems = document.problems.map(({ message }) => `  ${paint.red("error")}  ${escapeControls(message)}`)
  const boards = groupByCycle(document.boards).flatMap(([cycle, ofCycle]) => [
    `  ${paint.bold(escapeControls(cycle))}`,
    ...ofCycle.flatMap(board => renderBoard(board, file, paint)),
  ])
  const none = document.goals.length === 0 && problems.length === 0 ? ["  No goals found."] : []
  return [title, ...problems, ...none, ...boards, ...renderLeftOut(file, paint), ""].join("\n")
}

function groupByCycle(boards: readonly Board[]): [cycle: string, boards: Board[]][] {
  const groups = new Map<string, Board[]>()
  for (const board of boards) {
    const cycle = board.cycle?.name ?? "No cycle named"
    groups.set(cycle, [...(groups.get(cycle) ?? []), board])
  }
  return [...groups]
}

function renderBoard(board: Board, file: UnderstoodDocument, paint: Paint): string[] {
  const name = board.name === "" ? "this page" : board.name
  const tops = board.goals.filter(({ parent }) => parent === undefined || parent.board !== board)
  return [`    ${paint.bold(escapeControls(name))}`, ...tops.flatMap(goal => renderGoal(goal, file, { indent: "      ", paint }))]
}

/** How a goal is printed. */
export interface GoalStyle {
  readonly indent: string
  readonly paint: Paint
}

function renderGoal(goal: Goal, file: UnderstoodDocument, style: GoalStyle): string[] {
  const below = { ...style, indent: `${style.indent}  ` }
  return [...renderGoalAlone(goal, file, style), ...goal.children.flatMap(child => renderGoal(child, file, below))]
}

/** A goal with its reading and the cues it was found by, without the goals below it. */
export function renderGoalAlone(goal: Goal, file: UnderstoodDocument, { indent, paint }: GoalStyle): string[] {
  const reading = file.read(goal)
  const { line, column } = goal.statement.span.start
  const label = escapeControls(goal.label ?? describeRole(goal.role))
  const signals = describeEvidence(reading)
  const cues = goal.evidence.map(({ reason }) => reason).join("; ")
  return [
    `${indent}${paint.cyan(label)}  ${escapeControls(goal.statement.text)}  ${paint.dim(`${line}:${column}`)}`,
    `${indent}  ${escapeControls(describeReading(goal, reading))}`,
    ...(signals === "" ? [] : [`${indent}  ${paint.dim(escapeControls(`because: ${signals}`))}`]),
    ...(cues === "" ? [] : [`${indent}  ${paint.dim(escapeControls(`found by: ${cues}`))}`]),
  ]
}

function renderLeftOut({ document }: UnderstoodDocument, paint: Paint): string[] {
  if (document.leftOut.length === 0) return []
  const lines = document.leftOut.map(
    ({ text, span, reason }) => `    ${paint.dim(`${span.start.line}:${span.start.column}`)}  ${escapeControls(`${text} (${reason})`)}`,
  )
  return [`  ${paint.bold("Left out")}`, ...lines]
}
