import type { GoalState } from "./goal-state.ts"
import { groupBy } from "../collections/group-by.ts"

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
  const find = createRenameFinder([...present].filter(([path]) => !taken.has(path)))
  for (const [path, goals] of former) {
    const found = pairs.has(path) ? undefined : find(goals, taken)
    if (found === undefined) continue
    pairs.set(path, found)
    taken.add(found)
  }
  return pairs
}

type RenameFinder = (goals: readonly GoalState[], taken: ReadonlySet<string>) => string | undefined

/** Finds the document that holds most of some goals, through an index of what each holds. */
function createRenameFinder(candidates: readonly (readonly [path: string, goals: readonly GoalState[]])[]): RenameFinder {
  const sizes = new Map<string, number>()
  const holders = new Map<string, string[]>()
  for (const [path, goals] of candidates) {
    const keys = new Set(goals.map(keyOf))
    sizes.set(path, keys.size)
    for (const key of keys) holders.set(key, [...(holders.get(key) ?? []), path])
  }
  return (goals, taken) => {
    const keys = new Set(goals.map(keyOf))
    const shared = new Map<string, number>()
    for (const path of [...keys].flatMap(key => holders.get(key) ?? [])) if (!taken.has(path)) shared.set(path, (shared.get(path) ?? 0) + 1)
    const shares = [...shared].map(([path, count]) => ({ path, share: count / Math.max(keys.size, sizes.get(path) ?? 0) }))
    const best = shares.toSorted((a, b) => b.share - a.share)[0]
    return best !== undefined && best.share >= RENAMED ? best.path : undefined
  }
}

/** The cycle counts: next quarter's page is another page. */
function keyOf({ role, words, cycle }: GoalState): string {
  return `${role} ${words} ${cycle?.name ?? ""}`
}

function groupByDocument(goals: readonly GoalState[]): Map<string, GoalState[]> {
  return groupBy(goals, ({ filePath }) => filePath)
}
