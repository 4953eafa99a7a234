import type { Role } from "@okrlint/core/model"
import { type Block, descendants } from "../outline/block.ts"
import type { Profile } from "../profile.ts"
import type { Vocabulary } from "../labels/vocabulary.ts"
import { readColumns } from "./table/read-column.ts"

/** What stands below a block: labelled objectives make a group of it, labelled results an objective. */
export function resultsBelow(block: Block, profile: Profile, vocabulary: Vocabulary): "objectives" | "results" | undefined {
  let results = false
  for (const below of descendants(block, 3)) {
    const role = roleOf(below, profile) ?? roleOfTable(below, vocabulary)
    if (role === "objective") return "objectives"
    if (role === "keyResult") results = true
  }
  return results ? "results" : undefined
}

/** The role that a title or a label with words behind it gives without doubt. */
function roleOf(block: Block, profile: Profile): Role | undefined {
  const title = profile.titles.get(block)
  if (title !== undefined && "role" in title) return title.near && title.role !== "keyResult" ? undefined : title.role
  if (block.head === undefined || (block.head.separator !== "colon" && block.head.number === undefined)) return undefined
  if (block.head.senses.some(sense => sense.kind === "field") && block.text.text.slice(block.head.restStart).split(/\s+/).length < 3)
    return undefined
  const label = block.head.senses.find(sense => sense.kind === "role" && !sense.plural)
  return label?.kind === "role" ? label.role : undefined
}

function roleOfTable(block: Block, vocabulary: Vocabulary): Role | undefined {
  if (block.table === undefined) return undefined
  const roles = readColumns(block.table.header, vocabulary).flatMap(column => column.roles.filter(meaning => !meaning.near).slice(0, 1))
  return roles.find(meaning => meaning.role === "objective")?.role ?? roles.find(meaning => meaning.role === "keyResult")?.role
}
