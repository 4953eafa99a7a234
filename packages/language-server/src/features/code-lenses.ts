import { hasTag, type Board, type Goal } from "@okrlint/core/model"
import type { Kind } from "@okrlint/core/reading"
import type { CodeLens } from "vscode-languageserver"
import type { Analysis } from "../workspace/analysis.ts"

/** A line above each objective that counts what stands under it, and one above each board that counts its sorts of goals. */
export function codeLenses(analysis: Analysis): CodeLens[] {
  const { boards, goals } = analysis.document
  const ofBoards = boards.flatMap(board => toLens(board.span.start.offset, describeBoard(board, analysis), analysis))
  const ofObjectives = goals
    .filter(({ role }) => role === "objective")
    .flatMap(goal => toLens(goal.statement.span.start.offset, describeObjective(goal, analysis), analysis))
  return [...ofBoards, ...ofObjectives]
}

/** The lens only tells; a command without a name is not clickable. */
function toLens(offset: number, title: string, { rangeOf }: Analysis): CodeLens[] {
  return title === "" ? [] : [{ range: rangeOf(offset, offset), command: { title, command: "" } }]
}

function describeObjective(objective: Goal, { read }: Analysis): string {
  const below = objective.children
  const { kind } = read(objective)
  return [
    count(below.filter(({ role }) => role === "keyResult").length, "key result"),
    count(below.filter(child => hasTag(child, "guardrail")).length, "guardrail"),
    count(below.filter(({ role }) => role === "initiative").length, "initiative"),
    kind === "unknown" ? "" : kind,
  ]
    .filter(part => part !== "")
    .join(" · ")
}

const sorts: readonly (readonly [name: string, kinds: readonly Kind[]])[] = [
  ["bet", ["bet"]],
  ["vital sign", ["vital-sign"]],
  ["output", ["output", "milestone"]],
  ["activity", ["activity", "routine"]],
]

/** Objectives are not counted: a board's sorts are those of what is measured or delivered. */
function describeBoard(board: Board, { read }: Analysis): string {
  const kinds = board.goals.filter(({ role }) => role === "keyResult" || role === "kpi").map(goal => read(goal).kind)
  return sorts
    .map(([name, ofSort]) => count(kinds.filter(kind => ofSort.includes(kind)).length, name))
    .filter(part => part !== "")
    .join(", ")
}

function count(number: number, noun: string): string {
  if (number === 0) return ""
  const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`
  return `${number} ${number === 1 ? noun : plural}`
}
