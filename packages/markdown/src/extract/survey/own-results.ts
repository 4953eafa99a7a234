import { type Block, descendants } from "../outline/block.ts"
import type { Profile } from "../profile.ts"

/** Whether the objective's results are labelled or stand under a heading of their own; then other bullets are remarks. */
export function hasOwnResults(section: Block, profile: Profile): boolean {
  for (const below of descendants(section, 2)) {
    const title = profile.titles.get(below)
    if ((title?.kind === "list" || title?.kind === "slot") && title.role !== "objective") return true
    if (
      below.head?.senses.some(sense => sense.kind === "role" && !sense.plural && sense.role === "keyResult") &&
      below.head.number !== undefined
    )
      return true
    if (below.table !== undefined) return true
  }
  return false
}
