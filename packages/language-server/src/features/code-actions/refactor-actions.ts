import { moveToKpis, addSibling, swapStatements } from "@okrlint/core/rewriting"
import type { Goal } from "@okrlint/core/model"
import type { Analysis } from "../../workspace/analysis.ts"
import { titleOf } from "../goal-range.ts"
import { goalTemplatesIn } from "../goal-templates.ts"
import type { Action } from "./action.ts"

/** What can be done with a goal whether or not anything is found on it. */
export function refactorActions(goal: Goal, { document }: Analysis): Action[] {
  const { parent, role } = goal
  return [
    ...(role === "objective" || role === "keyResult"
      ? [{ key: `move ${goal.id}`, title: "Move to the KPI list", kind: "refactor.move", edits: () => moveToKpis(goal, document) }]
      : []),
    ...(role === "keyResult" && parent?.role === "objective"
      ? [
          {
            key: `swap ${goal.id}`,
            title: `Swap with \`${titleOf(parent)}\``,
            kind: "refactor.rewrite",
            edits: () => swapStatements(goal, parent, document),
          },
        ]
      : []),
    ...goalTemplatesIn(document.language)
      .filter(template => template.role === role)
      .map(({ title, text }) => ({
        key: `${title} ${goal.id}`,
        title,
        kind: "refactor.rewrite",
        edits: () => addSibling(goal, document, text),
      })),
  ]
}
