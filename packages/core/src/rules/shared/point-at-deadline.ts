import { findField, type Goal, type Span } from "../../model/index.ts"
import type { DeadlineReading, TextRange } from "../../reading/index.ts"

/** Where a report about a goal's deadline points: at its words, in the statement or in the field. */
export function pointAtDeadline(goal: Goal, { from, range }: DeadlineReading): { readonly at?: TextRange | Span } {
  const at = from === "statement" ? range : findField(goal, from)?.span
  return at === undefined ? {} : { at }
}
