import type { GoalDraft } from "./draft.ts"
import { tokenize } from "./labels/tokens.ts"

/**
 * Whether a table's row only names a goal that was stated before: the same label, and words of its statement.
 * `count` is how many of the goals stood before the table.
 */
export function isRepetition(goal: GoalDraft, goals: readonly GoalDraft[], count: number): boolean {
  const number = numberOf(goal)
  if (number === undefined || goal.role !== "objective") return false
  for (let index = 0; index < Math.min(count, MOST_COMPARED); index++) {
    const other = goals[index]!
    if (other.role === goal.role && numberOf(other) === number && sharesWords(goal, other)) return true
  }
  return false
}

/** A page states its objectives first; what stands further down is not compared, so that many tables stay cheap. */
const MOST_COMPARED = 200

function numberOf(goal: GoalDraft): string | undefined {
  return /\d+(?:\.\d+)*/.exec(goal.label ?? "")?.[0]
}

function sharesWords(goal: GoalDraft, other: GoalDraft): boolean {
  const words = tokenize(goal.text.text, 0, 30).map(token => token.word)
  const known = new Set(tokenize(other.text.text, 0, 60).map(token => token.word))
  return words.filter(word => known.has(word)).length * 2 >= words.length
}
