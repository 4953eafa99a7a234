import type { Role } from "@okrlint/core/model"
import { type Block, findBelow } from "../outline/block.ts"
import type { Profile } from "../profile.ts"
import { hasFields } from "./fielded-headings.ts"

/** Whether a heading in a section is over goals of a role itself: then only that heading lists them. */
export function listsOwn(section: Block, role: Role, profile: Profile): boolean {
  const own = findBelow(section, 3, below => {
    const title = below.kind === "heading" ? profile.titles.get(below) : undefined
    return title?.kind === "list" && title.role === role && !(title.near && (role === "objective" || hasFields(below)))
  })
  return own !== undefined
}

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
