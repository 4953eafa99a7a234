import type { Edit } from "../linter/finding.ts"
import { childrenOf, type Goal, type GoalDocument, type Objective } from "../model/index.ts"
import { addLineBelow } from "./add-field.ts"
import { addSibling } from "./add-sibling.ts"
import { readGoalForm } from "./goal-form.ts"

/** Adds a key result after the last one of an objective, or as the first one below it. */
export function addKeyResult(objective: Objective, document: GoalDocument, text: string): Edit[] | undefined {
  const last = childrenOf(objective, "keyResult").at(-1)
  return last === undefined ? addFirst(objective, document, text) : addSibling(last, document, text)
}

/** Adds a goal after the last one that has the same role and the same goal above, so that labels count on. */
export function addAfterLast(goal: Goal, document: GoalDocument, text: string): Edit[] | undefined {
  const { shape } = readGoalForm(goal, document)
  const around = goal.parent === undefined ? goal.board.goals : goal.parent.children
  const last = around.findLast(
    other => other.role === goal.role && other.parent === goal.parent && readGoalForm(other, document).shape === shape,
  )
  return addSibling(last ?? goal, document, text)
}

function addFirst(objective: Objective, document: GoalDocument, text: string): Edit[] | undefined {
  const { shape } = readGoalForm(objective, document)
  if (shape === "paragraph") return undefined
  return addLineBelow(objective, document, `${shape === "item" ? "" : "- "}KR1: ${text}`)
}
