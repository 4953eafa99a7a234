import type { GoalState } from "./goal-state.ts"
import { groupBy } from "./group-by.ts"

/** The present path of a document by its former one; absent for documents that are gone. */
export type DocumentPaths = ReadonlyMap<string, string>

/** Share of a document's goals that have to stand in another one for it to be the same under a new name, as git has it for lines. */
const RENAMED = 0.5

/**
 * Tells which document of the present each document of the past is: by its path, by the renames that are known, else by the goals
 * that stand in both.
 */
export function pairDocuments(before: readonly GoalState[], after: readonly GoalState[], renames: DocumentPaths): DocumentPaths {
  const [former, present] = [groupByDocument(before), groupByDocument(after)]
  const pairs = new Map<string, string>()
  for (const path of former.keys()) {
    const renamed = renames.get(path)
    if (renamed !== undefined) pairs.set(path, renamed)
    else if (present.has(path)) pairs.set(path, path)
  }
  const taken = new Set(pairs.values())
  for (const [path, goals] of former) {
    if (pairs.has(path)) continue
    const found = findRenamed(
      goals,
      [...present].filter(([name]) => !taken.has(name)),
    )
    if (found === undefined) continue
    pairs.set(path, found)
    taken.add(found)
  }
  return pairs
}

function findRenamed(goals: readonly GoalState[], candidates: readonly (readonly [path: string, goals: readonly GoalState[]])[]) {
  const known = new Set(goals.map(keyOf))
  const shares = candidates.map(([path, others]) => {
    const shared = new Set(others.map(keyOf).filter(key => known.has(key))).size
    return { path, share: shared / Math.max(known.size, new Set(others.map(keyOf)).size) }
  })
  const best = shares.toSorted((a, b) => b.share - a.share)[0]
  return best !== undefined && best.share >= RENAMED ? best.path : undefined
}

/** The cycle counts: next quarter's page is another page. */
function keyOf({ role, words, cycle }: GoalState): string {
  return `${role} ${words} ${cycle?.name ?? ""}`
}

function groupByDocument(goals: readonly GoalState[]): Map<string, GoalState[]> {
  return groupBy(goals, ({ filePath }) => filePath)
}
