import type { ChangeType } from "@okrlint/core/comparison"
import type { DiffChange } from "../diff/goal-diff.ts"

/** What `okrlint log GOAL --format json` prints: one goal's life, the oldest entry first. */
export interface GoalLog {
  readonly schemaVersion: 1
  /** Its id in its document: now, or when it was dropped. */
  readonly goal: string
  readonly filePath: string
  /** 1-based. */
  readonly line: number
  readonly text: string
  /** Whether it is there in the last commit. */
  readonly isThere: boolean
  readonly entries: readonly GoalLogEntry[]
  /** Whether older commits were left out when the repository was cloned: the first entry is then no beginning. */
  readonly isShallow: boolean
}

/** A commit that changed the goal. */
export interface GoalLogEntry extends Omit<DiffChange, "type" | "also"> {
  readonly type: ChangeType
  readonly also: readonly ChangeType[]
  /** Full name. */
  readonly commit: string
  /** ISO day. */
  readonly day: string
  readonly author: string
  /** First line of the commit's message. */
  readonly subject: string
}
