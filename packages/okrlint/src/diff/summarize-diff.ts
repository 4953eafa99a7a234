import { changeTypes } from "@okrlint/core/comparison"
import { count } from "../format/summary.ts"
import { nameChange } from "./describe-change.ts"
import type { GoalDiff } from "./goal-diff.ts"

/** One line that counts changes, the gravest first: "2 dropped, 1 target weakened, 3 added". */
export function summarizeDiff({ changes }: GoalDiff): string {
  const counts = changeTypes.map(type => ({ type, count: changes.filter(change => change.type === type).length }))
  return counts
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => `${count} ${nameChange(type, count)}`)
    .join(", ")
}

/** What was compared with what: "main (1a2b3c4) → working tree". */
export function describeSides({ base, head }: GoalDiff): string {
  return [base, head]
    .map(({ name, commit }) => (commit === null || commit.startsWith(name) ? name : `${name} (${commit.slice(0, 7)})`))
    .join(" → ")
}

/** "3 goals as they were". */
export function describeUnchanged({ unchanged }: GoalDiff): string {
  return `${count(unchanged, "goal")} as ${unchanged === 1 ? "it was" : "they were"}`
}
