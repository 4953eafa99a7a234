import { compareGoals, presentState, type Comparison, type GoalChange, type GoalState } from "@okrlint/core/comparison"
import type { CommitReader } from "../history/goal-source.ts"
import type { TreeFile } from "../history/commit-files.ts"
import type { CommitStep } from "../history/walk-commits.ts"

/** A change of a goal, and the commit that made it. */
export interface LifeEvent {
  readonly step: CommitStep
  readonly change: GoalChange
}

/** One goal through the commits. */
export interface Life {
  /** As it is in the last commit, or was before it was dropped. */
  state: GoalState
  isThere: boolean
  readonly events: LifeEvent[]
  /** The goal of an earlier cycle that this one carries on, and how many of its events had happened then. */
  readonly carriedFrom: { readonly life: Life; readonly events: number } | undefined
}

/** What commits are read with. */
export interface TraceContext {
  readonly reader: CommitReader
  /** Whether a path from the repository's top folder is a document. */
  readonly isDocument: (path: string) => Promise<boolean>
  /** A path from the repository's top folder as goals name it. */
  readonly show: (path: string) => string
}

/** Follows every goal through the commits, the oldest first; the lives of all goals that ever were. */
export async function traceLives(steps: readonly CommitStep[], context: TraceContext): Promise<readonly Life[]> {
  const lives: Life[] = []
  const present = new Map<string, Life>()
  for (const step of steps) {
    const files = await readStep(step, context)
    if (files.before.length + files.after.length === 0) continue
    const touched = new Set(files.before.map(({ filePath }) => filePath))
    const untouched = [...present.values()].map(({ state }) => state).filter(({ filePath }) => !touched.has(filePath))
    const comparison = compareGoals(files.before, files.after, { renames: files.renames, earlier: untouched })
    advance({ step, before: files.before, comparison, present, lives })
  }
  return lives
}

interface StepGoals {
  readonly before: readonly GoalState[]
  readonly after: readonly GoalState[]
  readonly renames: ReadonlyMap<string, string>
}

async function readStep({ files }: CommitStep, { reader, isDocument, show }: TraceContext): Promise<StepGoals> {
  const read = async (side: "before" | "after"): Promise<GoalState[]> => {
    const documents: TreeFile[] = []
    for (const { [side]: file } of files) if (file !== undefined && (await isDocument(file.path))) documents.push(file)
    return (await reader.readDocuments(documents)).flatMap(({ goals }) => goals)
  }
  const renames = files.flatMap(({ before, after }) =>
    before !== undefined && after !== undefined && before.path !== after.path ? [[show(before.path), show(after.path)] as const] : [],
  )
  return { before: await read("before"), after: await read("after"), renames: new Map(renames) }
}

interface Advance {
  readonly step: CommitStep
  readonly before: readonly GoalState[]
  readonly comparison: Comparison
  /** By place; brought from before the step to after it. */
  readonly present: Map<string, Life>
  readonly lives: Life[]
}

function advance({ step, before, comparison, present, lives }: Advance): void {
  const former = new Map(present)
  const changeOf = new Map(comparison.changes.map(change => [presentState(change), change]))
  for (const state of before) present.delete(placeOf(state))
  for (const { before: old, after } of comparison.pairs) {
    const [life, change] = [former.get(placeOf(old)), changeOf.get(after)]
    if (life === undefined || change?.type === "carried-over") continue
    if (change !== undefined) life.events.push({ step, change })
    life.state = after
    present.set(placeOf(after), life)
  }
  for (const change of comparison.changes) {
    if (change.type === "dropped") former.get(placeOf(presentState(change)))?.events.push({ step, change })
    if (change.type !== "added" && change.type !== "carried-over") continue
    const life = begin(change, step, change.before && former.get(placeOf(change.before)))
    lives.push(life)
    present.set(placeOf(life.state), life)
  }
  const alive = new Set(present.values())
  for (const life of former.values()) life.isThere = alive.has(life)
}

function begin(change: GoalChange, step: CommitStep, from: Life | undefined): Life {
  const carriedFrom = from === undefined ? undefined : { life: from, events: from.events.length }
  return { state: presentState(change), isThere: true, events: [{ step, change }], carriedFrom }
}

function placeOf({ filePath, id }: GoalState): string {
  return `${filePath}\n${id}`
}
