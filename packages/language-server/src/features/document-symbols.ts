import type { Board, Goal, Role } from "@okrlint/core/model"
import type { DocumentSymbol, SymbolInformation, SymbolKind } from "vscode-languageserver"
import type { Analysis } from "../workspace/analysis.ts"
import { subtreeRange, titleOf } from "./goal-range.ts"

const namespaceKind: SymbolKind = 3

/** The protocol has no kinds for goals; these have icons that differ. */
export const symbolKinds: Readonly<Record<Role, SymbolKind>> = { objective: 11, keyResult: 8, kpi: 16, initiative: 6 }

/** The outline: boards, on each its objectives, under them their key results. A page with one nameless board has no level for it. */
export function documentSymbols(analysis: Analysis): DocumentSymbol[] {
  const { boards } = analysis.document
  const lone = boards.length === 1 && boards[0]!.cycle === undefined
  return boards.flatMap(board => {
    const tops = topsOf(board).map(goal => toSymbol(goal, analysis))
    return lone ? tops : [boardSymbol(board, tops, analysis)]
  })
}

/** The outline for clients without levels; each entry names what it stands under. */
export function flatSymbols(analysis: Analysis): SymbolInformation[] {
  const { document, uri, rangeOf } = analysis
  return document.goals.map(goal => ({
    name: titleOf(goal),
    kind: symbolKinds[goal.role],
    location: { uri, range: rangeOf(...subtreeRange(goal, document.text)) },
    containerName: goal.parent === undefined ? goal.board.name : titleOf(goal.parent),
  }))
}

function topsOf(board: Board): Goal[] {
  return board.goals.filter(({ parent }) => parent === undefined || parent.board !== board)
}

function boardSymbol(board: Board, children: DocumentSymbol[], { document, rangeOf }: Analysis): DocumentSymbol {
  const ranges = topsOf(board).map(goal => subtreeRange(goal, document.text))
  const start = Math.min(board.span.start.offset, ...ranges.map(range => range[0]))
  const end = Math.max(board.span.end.offset, ...ranges.map(range => range[1]))
  return {
    name: board.name === "" ? (board.cycle?.name ?? "") : board.name,
    kind: namespaceKind,
    range: rangeOf(start, end),
    selectionRange: rangeOf(board.span.start.offset, board.span.end.offset),
    children,
  }
}

function toSymbol(goal: Goal, analysis: Analysis): DocumentSymbol {
  const { document, rangeOf, read } = analysis
  const { kind } = read(goal)
  const { start, end } = goal.statement.span
  return {
    name: titleOf(goal),
    ...(kind !== "unknown" && { detail: kind }),
    kind: symbolKinds[goal.role],
    range: rangeOf(...subtreeRange(goal, document.text)),
    selectionRange: rangeOf(start.offset, end.offset),
    children: goal.children.filter(child => child.board === goal.board).map(child => toSymbol(child, analysis)),
  }
}
