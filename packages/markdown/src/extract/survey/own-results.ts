import { type Block, findBelow } from "../outline/block.ts"
import type { Profile } from "../profile.ts"

/** Whether a heading below a goal names its key results outright. */
export function listsKeyResults(section: Block, profile: Profile): boolean {
  const list = findBelow(section, 2, below => {
    const title = profile.titles.get(below)
    return title?.kind === "list" && title.role === "keyResult" && !title.near
  })
  return list !== undefined
}

/** Whether the objective's results are labelled or stand under a heading of their own; then other bullets are remarks. */
export function hasOwnResults(section: Block, profile: Profile): boolean {
  return findBelow(section, 2, below => isResult(below, profile)) !== undefined
}

function isResult(block: Block, profile: Profile): boolean {
  if (block.table !== undefined) return true
  const title = profile.titles.get(block)
  if ((title?.kind === "list" || title?.kind === "slot") && title.role !== "objective") return true
  const { head } = block
  return head?.number !== undefined && head.senses.some(sense => sense.kind === "role" && !sense.plural && sense.role === "keyResult")
}
