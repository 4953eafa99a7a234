import type { Location, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver"
import type { ClientFacts } from "../../client/client-facts.ts"
import type { IndexedDocument } from "../../workspace/goal-index.ts"
import { groupBy } from "./group-by.ts"
import { namesIn, usesIn, type NamedGoal, type NameUse } from "./find-names.ts"

/** A place in one of the workspace's documents. */
export interface NavigationPlace {
  readonly uri: string
  readonly offset: number
}

/** Where the goal that is named at a place is written; several places when the name is not unique. */
export function findDefinitions(documents: readonly IndexedDocument[], place: NavigationPlace): Location[] {
  const use = useAt(documents, place)
  return (use?.goals ?? []).map(({ from, start, end }) => locate(from, start, end))
}

/** Every place that names the goal that is named at a place. */
export function findReferences(documents: readonly IndexedDocument[], place: NavigationPlace, includeDefinition: boolean): Location[] {
  const use = useAt(documents, place)
  if (use === undefined) return []
  return usesOf(documents, use.goals)
    .filter(({ from, start }) => includeDefinition || !use.goals.some(goal => goal.from === from && goal.start === start))
    .map(({ from, start, end }) => locate(from, start, end))
}

/** The range that a rename at a place would begin with; undefined when nothing there can be renamed, or it is not clear what is meant. */
export function prepareRename(
  documents: readonly IndexedDocument[],
  place: NavigationPlace,
): { readonly range: Range; readonly placeholder: string } | undefined {
  const use = useAt(documents, place)
  if (use === undefined || use.goals.length !== 1) return undefined
  return { range: use.from.positions.rangeOf(use.start, use.end), placeholder: use.goals[0]!.name }
}

/** Why a text cannot be a goal's new name, for people; undefined when it can. */
export function findNameFault(name: string): string | undefined {
  if (name.trim() === "") return "A goal's name cannot be empty."
  if (/[\n\r|]/.test(name)) return "A goal's name stands on one line and holds no `|`."
  return undefined
}

/** What a rename changes: the name where it is given and wherever it certainly means the same goal. Undefined as for `prepareRename`. */
export function renameGoal(
  documents: readonly IndexedDocument[],
  place: NavigationPlace,
  { name, client }: { name: string; client: ClientFacts },
): WorkspaceEdit | undefined {
  const use = useAt(documents, place)
  if (use === undefined || use.goals.length !== 1) return undefined
  const certain = usesOf(documents, use.goals).filter(({ goals }) => goals.length === 1)
  const byUri = groupBy(certain, ({ from }) => from.uri)
  const edits = [...byUri].map(([uri, uses]) => [uri, uses.map(one => toEdit(one, name.trim()))] as const)
  if (!client.documentChanges) return { changes: Object.fromEntries(edits) }
  return { documentChanges: edits.map(([uri, textEdits]) => ({ textDocument: { uri, version: null }, edits: textEdits })) }
}

function toEdit({ from, start, end }: NameUse, newText: string): TextEdit {
  return { range: from.positions.rangeOf(start, end), newText }
}

function useAt(documents: readonly IndexedDocument[], { uri, offset }: NavigationPlace): NameUse | undefined {
  const from = documents.find(document => document.uri === uri)
  if (from === undefined) return undefined
  const names = documents.flatMap(namesIn)
  const here = usesIn(from, names).filter(({ start, end }) => start <= offset && offset <= end)
  return here.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
}

function usesOf(documents: readonly IndexedDocument[], goals: readonly NamedGoal[]): NameUse[] {
  const names = documents.flatMap(namesIn)
  const isMeant = (use: NameUse): boolean =>
    use.goals.some(({ goal, start }) => goals.some(other => other.goal === goal && other.start === start))
  return documents.flatMap(document => usesIn(document, names)).filter(isMeant)
}

function locate({ uri, positions }: IndexedDocument, start: number, end: number): Location {
  return { uri, range: positions.rangeOf(start, end) }
}
