import type { KeptRun } from "./cache-file.ts"
import { hash } from "./text-key.ts"

/** What rules over all documents look at in a document, and what they found in it; undefined where that is not known. */
export interface Trace {
  /** Empty when they look at nothing in it. */
  readonly seen: string | undefined
  readonly found: string | undefined
}

/**
 * Runs of rules over all documents: what they saw, and what they found in the linted ones. When both are the same, the rules need not
 * run again.
 */
export interface WorkspaceRuns {
  /** Whether rules that see these documents find what the traces of the linted ones say. */
  isKnown(linted: readonly Trace[], beside: readonly Trace[]): boolean
  /** What stands for what the rules see in these documents; undefined when that is nothing, or not known. */
  seenIn(linted: readonly Trace[], beside: readonly Trace[]): string | undefined
  /** Notes a run. */
  add(linted: readonly Trace[], beside: readonly Trace[]): void
  /** All to write down; undefined when they are as they were. */
  toRuns(): readonly KeptRun[] | undefined
}

/** Runs that are kept: a project is linted whole, by folder and by file. */
const mostRuns = 8

/** Reads the runs that a cache knows of. */
export function createWorkspaceRuns(kept: readonly KeptRun[]): WorkspaceRuns {
  const runs = new Map(kept)
  let isChanged = false
  return {
    isKnown: (linted, beside) => {
      const run = sumUp(linted, beside)
      return run !== undefined && (run.isEmpty || runs.get(run.seen) === run.found)
    },
    seenIn: (linted, beside) => {
      const run = sumUp(linted, beside)
      return run === undefined || run.isEmpty ? undefined : run.seen
    },
    add: (linted, beside) => {
      const run = sumUp(linted, beside)
      if (run === undefined || run.isEmpty || runs.get(run.seen) === run.found) return
      runs.delete(run.seen)
      runs.set(run.seen, run.found) // the youngest stands last
      isChanged = true
    },
    toRuns: () => (isChanged ? [...runs].slice(-mostRuns) : undefined),
  }
}

interface RunSum {
  readonly isEmpty: boolean
  readonly seen: string
  readonly found: string
}

/** Documents in which these rules look at nothing do not count; undefined when something is not known. */
function sumUp(linted: readonly Trace[], beside: readonly Trace[]): RunSum | undefined {
  const own = linted.filter(({ seen }) => seen !== "")
  const all = [...own, ...beside.filter(({ seen }) => seen !== "")].map(({ seen }) => seen)
  const found = own.map(trace => trace.found)
  if (!isKnown(all) || !isKnown(found)) return undefined
  return { isEmpty: all.length === 0, seen: hash(all), found: hash(found) }
}

function isKnown(texts: readonly (string | undefined)[]): texts is readonly string[] {
  return !texts.includes(undefined)
}
