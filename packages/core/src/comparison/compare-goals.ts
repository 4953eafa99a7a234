import { changeTypes, presentState, type GoalChange } from "./goal-change.ts"
import { findCarried } from "./find-carried.ts"
import type { GoalState } from "./goal-state.ts"
import type { GoalPair } from "./matching.ts"
import { matchGoals } from "./match-goals.ts"
import { nameChanges } from "./name-changes.ts"
import { pairDocuments, type DocumentPaths } from "./pair-documents.ts"

/** Two times compared. */
export interface Comparison {
  /** One for each goal that changed, by document and line of the present; what was dropped stands at its former place. */
  readonly changes: readonly GoalChange[]
  /** Every goal of the present that was there before, changed or not. */
  readonly pairs: readonly GoalPair[]
}

/** What a comparison may be told. */
export interface CompareOptions {
  /** Present paths of documents by their former ones, as far as renames are known. */
  readonly renames?: DocumentPaths
  /** Goals of documents that are not compared, from which goals may have been carried over. */
  readonly earlier?: readonly GoalState[]
}

const noRenames: DocumentPaths = new Map()

/**
 * Compares goals at two times: which were added, dropped, changed or carried to a later cycle. What cannot be told for certain, such as
 * a target in another unit, counts as reworded.
 */
export function compareGoals(before: readonly GoalState[], after: readonly GoalState[], options: CompareOptions = {}): Comparison {
  const documents = pairDocuments(before, after, options.renames ?? noRenames)
  const { pairs, onlyBefore, onlyAfter } = matchGoals(before, after, documents)
  const carried = findCarried(onlyAfter, [...before, ...after, ...(options.earlier ?? [])])
  const [carriedFrom, carriedTo] = [new Set(carried.map(pair => pair.before)), new Set(carried.map(pair => pair.after))]
  const changes: GoalChange[] = [
    ...nameChanges(pairs, documents),
    ...carried.map((pair): GoalChange => ({ type: "carried-over", also: [], ...pair })),
    ...onlyBefore.filter(goal => !carriedFrom.has(goal)).map((goal): GoalChange => ({ type: "dropped", also: [], before: goal })),
    ...onlyAfter.filter(goal => !carriedTo.has(goal)).map((goal): GoalChange => ({ type: "added", also: [], after: goal })),
  ]
  return { changes: changes.toSorted(byPlace), pairs: [...pairs, ...carried] }
}

function byPlace(a: GoalChange, b: GoalChange): number {
  const [first, second] = [presentState(a), presentState(b)]
  if (first.filePath !== second.filePath) return first.filePath < second.filePath ? -1 : 1
  return first.span.start.line - second.span.start.line || changeTypes.indexOf(a.type) - changeTypes.indexOf(b.type)
}
