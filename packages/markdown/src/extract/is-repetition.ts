import type { GoalDraft } from "./draft.ts"
import { tokenize } from "./labels/tokens.ts"

/** Whether a table's row only names a goal that was stated before: the same label, and words of its statement. */
export function isRepetition(goal: GoalDraft, before: readonly GoalDraft[]): boolean {
  const number = numberOf(goal)
  if (number === undefined || goal.role !== "objective") return false
  return before.some(
    other => other.role === goal.role && other.block !== goal.block && numberOf(other) === number && sharesWords(goal, other),
  )
}

function numberOf(goal: GoalDraft): string | undefined {
  return /\d+(?:\.\d+)*/.exec(goal.label ?? "")?.[0]
}

function sharesWords(goal: GoalDraft, other: GoalDraft): boolean {
  const words = tokenize(goal.text.text, 0, 30).map(token => token.word)
  const known = new Set(tokenize(other.text.text, 0, 60).map(token => token.word))
  return words.filter(word => known.has(word)).length * 2 >= words.length
}
