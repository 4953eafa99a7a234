import type { SymbolInformation } from "vscode-languageserver"
import { goalsOf, type IndexedDocument } from "../workspace/goal-index.ts"
import { symbolKinds } from "./document-symbols.ts"
import { titleOf } from "./goal-range.ts"

/** Most entries in one answer; the client narrows the query down. */
const mostSymbols = 500

/** Goals whose title holds the letters of a query in their order, as clients' own pickers match. */
export function workspaceSymbols(documents: readonly IndexedDocument[], query: string): SymbolInformation[] {
  const letters = query.toLowerCase().replace(/\s+/g, "")
  return goalsOf(documents)
    .filter(({ goal }) => holdsInOrder(titleOf(goal).toLowerCase(), letters))
    .slice(0, mostSymbols)
    .map(({ goal, from }) => {
      const { start, end } = goal.statement.span
      return {
        name: titleOf(goal),
        kind: symbolKinds[goal.role],
        location: { uri: from.uri, range: from.positions.rangeOf(start.offset, end.offset) },
        ...(goal.board.name !== "" && { containerName: goal.board.name }),
      }
    })
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at)
    if (at < 0) return false
    at += letter.length
  }
  return true
}
