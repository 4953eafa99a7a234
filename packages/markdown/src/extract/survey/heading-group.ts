import { read } from "@okrlint/core/reading"
import { readLead } from "../labels/decoration.ts"
import { type Block, itemsOf } from "../outline/block.ts"
import type { Profile } from "../profile.ts"
import { readListShape } from "./list-shape.ts"
import type { ResultsBelow } from "./results-below.ts"
import { isSentenceLike } from "./text-shape.ts"

/** What the headings of one depth under one parent, and under that parent's siblings, show together. */
export interface HeadingGroup {
  /** Most of those without a label state objectives; else they name groups. */
  readonly objectives: boolean
  /** How many have labelled results below. */
  readonly withResults: number
  /** One is labelled as an objective, without a number. */
  readonly labelled: boolean
}

interface GroupInput {
  readonly profile: Profile
  readonly resultsBelow: (block: Block) => ResultsBelow
}

/** Judges headings together, because they are written to one plan: a single heading says too little. */
export function readHeadingGroup(group: readonly Block[], { profile, resultsBelow }: GroupInput): HeadingGroup {
  let votes = 0
  for (const heading of group) if (!profile.titles.has(heading)) votes += voteFor(heading, profile)
  return {
    objectives: votes > 0,
    withResults: group.filter(heading => resultsBelow(heading) === "results").length,
    labelled: group.some(heading => {
      const title = profile.titles.get(heading)
      return title?.kind === "labelled" && title.role === "objective" && !title.near && heading.head?.number === undefined
    }),
  }
}

function voteFor(block: Block, profile: Profile): number {
  const items = itemsOf(block)
  const below = [...block.children]
  const lists = below.map(child => profile.titles.get(child)).filter(title => title?.kind === "list")
  // `Work` over `Goals` is a part of a life.
  if (lists.some(list => list.role === "objective" && !list.near)) return -1
  if (lists.length > 0) return 2
  if (items.length > 0 && readListShape(block).links) return -1
  if (below.some(child => child.kind === "heading" && !profile.titles.has(child) && itemsOf(child).length > 0)) return -1
  const nested = items.filter(item => itemsOf(item).length > 0).length
  if (nested > items.length / 2) return -1
  return isSentenceLike(block.text) || beginsWithVerb(block.text.text) ? (items.length > 0 ? 1.5 : 0.5) : -1
}

/** `Reduce churn` states an objective in two words; `Churn` names a group, and so does `Learn`. */
function beginsWithVerb(text: string): boolean {
  const words = text.slice(readLead(text).start).trim()
  const verb = read(words).verb
  return verb !== undefined && verb.start === 0 && verb.end < words.length && verb.form === "imperative"
}
