import type { DocumentFacts } from "../../../linter/index.ts"
import type { DocumentGoals } from "./goal-facts.ts"
import { unpackGoal } from "./packed-goal.ts"
import type { PlacedGoal } from "./placed-goal.ts"

/** The goals of all documents, in the order of the documents and of the goals in them. */
export function placeGoals(documents: readonly DocumentFacts<DocumentGoals>[]): PlacedGoal[] {
  return documents.flatMap(placeDocument)
}

function placeDocument({ filePath, facts }: DocumentFacts<DocumentGoals>): readonly PlacedGoal[] {
  const { boards, parents } = facts
  const placed: PlacedGoal[] = []
  const children = facts.goals.map((): PlacedGoal[] => [])
  for (const [index, packed] of facts.goals.entries()) {
    const above = parents[index] ?? -1
    const parent = above < 0 ? undefined : placed[above]
    const goal = unpackGoal(packed, { filePath, boards, parent, children: children[index]! })
    if (parent !== undefined) children[above]?.push(goal)
    placed.push(goal)
  }
  return placed
}
