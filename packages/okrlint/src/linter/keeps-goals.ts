import { applyEdits, type Edit } from "@okrlint/core"
import type { GoalDocument } from "@okrlint/core/model"

/**
 * Tells whether edits of a text leave its goals as they are: the same roles and words in the same order, spaces aside. Removing a
 * comment can join lists or turn HTML into Markdown, in more ways than its surroundings show.
 */
export function createGoalKeeper(text: string, parse: (text: string) => GoalDocument): (edits: readonly Edit[]) => boolean {
  let before: string | undefined
  return edits => {
    before ??= describeGoals(parse(text))
    return describeGoals(parse(applyEdits(text, edits))) === before
  }
}

function describeGoals({ goals }: GoalDocument): string {
  return JSON.stringify(goals.map(({ role, statement }) => [role, statement.text.replaceAll(/\s+/g, " ").trim()]))
}
