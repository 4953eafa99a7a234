import type { CacheEntry } from "./cache-entry.ts"
import type { CacheFile } from "./cache-file.ts"
import { hash } from "./text-key.ts"

/**
 * Runs of rules over all documents: which documents they saw, and what they found in them. When both are the same, the rules need not
 * run again.
 */
export interface WorkspaceRuns {
  /** Whether rules that see documents of these keys find what entries say, given in the order of the documents. */
  isKnown(keys: readonly string[], found: readonly string[]): boolean
  /** Notes a run. */
  add(keys: readonly string[], found: readonly string[]): void
  /** The line to write down; undefined when it is as it was. */
  toEntry(): CacheEntry | undefined
}

/** Stands in the place of a path. */
export const runsPath = ""

/** Runs that are kept: a project is linted whole, by folder and by file. */
const mostRuns = 8

/** Reads the runs that a cache knows of. */
export function createWorkspaceRuns(cache: CacheFile): WorkspaceRuns {
  const kept = cache.find(runsPath)?.state
  const runs = new Map(kept === undefined ? [] : (JSON.parse(kept) as [string, string][])) // as `toEntry` wrote it
  let isChanged = false
  return {
    isKnown: (keys, found) => runs.get(hash(keys)) === hash(found),
    add: (keys, found) => {
      const [seen, sum] = [hash(keys), hash(found)]
      if (runs.get(seen) === sum) return
      runs.delete(seen)
      runs.set(seen, sum) // the youngest stands last
      isChanged = true
    },
    toEntry: () => {
      if (!isChanged) return undefined
      const state = JSON.stringify([...runs].slice(-mostRuns))
      return { path: runsPath, key: "", day: "", findings: "", state, facts: "", workspace: "", finish: "" }
    },
  }
}
