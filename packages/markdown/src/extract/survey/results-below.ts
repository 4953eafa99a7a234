import type { Role } from "@okrlint/core/model"
import type { Block } from "../outline/block.ts"
import type { Title } from "../labels/read-title.ts"
import type { Vocabulary } from "../labels/vocabulary.ts"
import { readColumns } from "../labels/read-column.ts"

/** Labelled objectives, labelled results, or neither. */
export type ResultsBelow = "objectives" | "results" | undefined

/** What stands below a block: labelled objectives make a group of it, labelled results an objective. */
export function findResultsBelow(block: Block, titles: Titles, vocabulary: Vocabulary): ResultsBelow {
  return search(block, { titles, vocabulary, levels: 3 })
}

type Titles = ReadonlyMap<Block, Title>

interface Search {
  readonly titles: Titles
  readonly vocabulary: Vocabulary
  readonly levels: number
}

function search(block: Block, { titles, vocabulary, levels }: Search): ResultsBelow {
  let results = false
  for (const below of block.children) {
    const role = roleOf(below, titles) ?? roleOfTable(below, vocabulary)
    if (role === "objective") return "objectives"
    if (role === "keyResult") results = true
    if (role !== undefined || levels <= 1) continue
    const inner = search(below, { titles, vocabulary, levels: levels - 1 })
    // Results below an item are that item's: it is an objective itself.
    if (inner === "objectives" || (inner === "results" && below.kind === "item")) return "objectives"
    if (inner === "results") results = true
  }
  return results ? "results" : undefined
}

/** The role that a title or a label with words behind it gives without doubt. */
function roleOf(block: Block, titles: Titles): Role | undefined {
  const title = titles.get(block)
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
