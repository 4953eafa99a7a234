import { presentState, type Comparison, type GoalChange, type GoalState } from "@okrlint/core/comparison"
import { inspectQuantity } from "../inspect/inspect-quantity.ts"
import type { DiffChange, DiffGoal, DiffSide, GoalDiff } from "./goal-diff.ts"

/** What was compared. */
export interface ComparedSides {
  readonly base: DiffSide
  readonly head: DiffSide
  readonly problems: readonly string[]
}

/** The published form of a comparison. */
export function toGoalDiff({ changes, pairs }: Comparison, { base, head, problems }: ComparedSides): GoalDiff {
  const changed = changes.filter(({ before, after }) => before !== undefined && after !== undefined).length
  return { schemaVersion: 1, base, head, changes: changes.map(toDiffChange), unchanged: pairs.length - changed, problems }
}

/** The published form of a change. */
export function toDiffChange(change: GoalChange): DiffChange {
  const { type, also, before, after } = change
  const present = presentState(change)
  return {
    type,
    also,
    goal: present.id,
    filePath: present.filePath,
    line: present.span.start.line,
    before: before === undefined ? null : toDiffGoal(before),
    after: after === undefined ? null : toDiffGoal(after),
    cycle: present.cycle?.name ?? null,
  }
}

function toDiffGoal(state: GoalState): DiffGoal {
  const { id, filePath, span, role, label, text, kind, deadline, owner, team, cycle } = state
  return {
    goal: id,
    filePath,
    line: span.start.line,
    column: span.start.column,
    role,
    label: label ?? null,
    text,
    kind,
    baseline: inspectQuantity(state.baseline),
    target: inspectQuantity(state.target),
    delta: inspectQuantity(state.delta),
    deadline: deadline === undefined ? null : { text: deadline.text, date: deadline.date ?? null },
    owner: owner ?? null,
    team: team ?? null,
    cycle: cycle?.name ?? null,
  }
}
