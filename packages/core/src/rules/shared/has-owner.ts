import type { Goal, GoalDocument } from "../../model/index.ts"
import type { Settings } from "../../linter/index.ts"
import { holdsKey } from "./holds-key.ts"

/** Front matter keys under which pages name who answers for them. */
const ownerKeys = ["owner", "owners", "team", "squad", "dri", "lead"] as const

/** Whether somebody is named for a goal itself or for a goal above it. */
export function hasNamedOwner(goal: Goal): boolean {
  const isNamed = goal.fields.some(({ name, text }) => name === "owner" && text.trim() !== "")
  return isNamed || (goal.parent !== undefined && hasNamedOwner(goal.parent))
}

/** Whether the board's team, the page's front matter or the settings say who answers for everything on it. */
export function hasBoardOwner({ board }: Goal, document: GoalDocument, settings: Settings): boolean {
  if (board.team !== undefined || typeof settings["team"] === "string") return true
  return holdsKey(document, ownerKeys)
}
