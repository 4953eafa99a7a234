import type { ChangeType } from "@okrlint/core/comparison"
import type { Kind } from "@okrlint/core/reading"
import type { Role } from "@okrlint/core/model"
import type { InspectedQuantity } from "../inspect/inspected.ts"

/** What `okrlint diff --format json` prints. */
export interface GoalDiff {
  readonly schemaVersion: 1
  readonly base: DiffSide
  readonly head: DiffSide
  /** One for each goal that changed, by document and line. */
  readonly changes: readonly DiffChange[]
  /** Goals at both times that are as they were. */
  readonly unchanged: number
  /** Documents that could not be read, one sentence each. */
  readonly problems: readonly string[]
}

/** One of the two times: a commit, or files as they are now. */
export interface DiffSide {
  /** As given: `main`, `old-plans`; `working tree` when nothing was given. */
  readonly name: string
  /** Full name of the commit; null for files. */
  readonly commit: string | null
}

/** What became of a goal. */
export interface DiffChange {
  /** The gravest change. */
  readonly type: ChangeType
  /** What else changed, the gravest first. */
  readonly also: readonly ChangeType[]
  /** Its id in its document: now, or before for a goal that was dropped. */
  readonly goal: string
  readonly filePath: string
  /** 1-based; of the goal's text. */
  readonly line: number
  /** Null for a goal that was added. */
  readonly before: DiffGoal | null
  /** Null for a goal that was dropped. */
  readonly after: DiffGoal | null
  readonly cycle: string | null
}

/** A goal at one time. */
export interface DiffGoal {
  readonly goal: string
  readonly filePath: string
  readonly line: number
  readonly column: number
  readonly role: Role
  /** As written; null for a goal without one, whose id is made of its words. */
  readonly label: string | null
  readonly text: string
  readonly kind: Kind
  readonly baseline: InspectedQuantity | null
  readonly target: InspectedQuantity | null
  /** A change that is stated in place of a target, such as `by 20%`. */
  readonly delta: InspectedQuantity | null
  readonly deadline: { readonly text: string; readonly date: string | null } | null
  readonly owner: string | null
  readonly team: string | null
  readonly cycle: string | null
}
