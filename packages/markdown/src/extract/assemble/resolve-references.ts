import { readLabelNumber, readLabelPath } from "@okrlint/core/model"
import type { GoalDraft } from "../draft.ts"
import { tokenize } from "../labels/tokens.ts"

/** Finds the goal that a `supports` value names. */
export type ReferenceLookup = (reference: string) => GoalDraft | undefined

const SHORTEST_QUOTE = 3

/** Prepares the look-up of goals by label (`O2-KR3`, `KR 1.2`) or by the first words of an objective. */
export function createReferenceLookup(goals: readonly GoalDraft[], parents: ReadonlyMap<GoalDraft, GoalDraft>): ReferenceLookup {
  const byLabel = new Map<string, GoalDraft>()
  for (const goal of goals) {
    for (const key of keysOf(goal, parents.get(goal))) if (!byLabel.has(key)) byLabel.set(key, goal)
  }
  const openings = goals.filter(goal => goal.role === "objective").map(goal => ({ goal, words: wordsOf(goal.text.text) }))
  return reference => {
    const path = readLabelPath(reference)
    if (path !== undefined) return byLabel.get(keyOf(path.objective, path.keyResult))
    const words = wordsOf(reference)
    if (words.length < SHORTEST_QUOTE) return undefined
    return openings.find(opening => words.every((word, index) => opening.words[index] === word))?.goal
  }
}

function keysOf(goal: GoalDraft, parent: GoalDraft | undefined): string[] {
  const number = readLabelNumber(goal.label)
  if (number === undefined) return []
  if (goal.role === "objective") return [keyOf(number, undefined)]
  if (goal.role !== "keyResult") return []
  const objective = parent?.role === "objective" ? readLabelNumber(parent.label) : undefined
  return objective === undefined || number.includes(".") ? [keyOf(undefined, number)] : [keyOf(objective, number)]
}

function keyOf(objective: string | undefined, result: string | undefined): string {
  return `${objective ?? ""}/${result ?? ""}`
}

function wordsOf(text: string): string[] {
  return tokenize(text, 0, 16).map(token => token.word)
}
