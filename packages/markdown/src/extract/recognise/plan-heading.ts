import { read } from "@okrlint/core/reading"
import type { Candidate } from "../draft.ts"
import { readLead } from "../labels/decoration.ts"
import { type Block, itemsOf } from "../outline/block.ts"
import type { Profile } from "../profile.ts"
import type { View } from "../scope.ts"
import { resultsBelow } from "./results-below.ts"
import { isLinkList, isSentenceLike } from "./text-shape.ts"

const SUMMARY_DEPTH = 7

/** A heading without a label in a plan, with results or work below it: it states an objective. */
export function recognisePlanHeading(view: View): Candidate | undefined {
  const { block, title, scope, profile } = view
  if (block.kind !== "heading" && block.kind !== "caption") return undefined
  if (
    (title.kind !== "plain" && !(title.kind === "cycle" && block.depth === SUMMARY_DEPTH)) ||
    scope.goal !== undefined ||
    scope.plan === undefined ||
    scope.plan === "kpi"
  )
    return undefined
  if (scope.expects !== undefined && scope.expects.role !== "objective") return undefined
  const own = resultsBelow(block, profile, view.vocabulary)
  if (own === "objectives") return undefined
  if (own === undefined && profile.objectives > 0 && !hasLabelledSibling(block, profile)) return undefined
  if (own === undefined && cousinsOf(block).filter(other => resultsBelow(other, profile, view.vocabulary) === "results").length > 1)
    return undefined
  if (block.depth === 9) return own === undefined && isGlued(view) ? candidateFor(block, { own, confidence: 0.65 }) : undefined
  if (own === undefined && title.kind === "cycle") return undefined
  if (own === undefined && (!scope.dated || !areObjectives(block, profile))) return undefined
  const confidence = own === "results" ? 0.85 : scope.plan === "okr" || scope.dated ? 0.7 : 0.6
  return candidateFor(block, { own, confidence })
}

function candidateFor(block: Block, { own, confidence }: { readonly own: "results" | undefined; readonly confidence: number }): Candidate {
  const reason = own === "results" ? "heading over key results" : "heading in a plan"
  return { role: "objective", text: block.text, confidence, cue: { cue: "heading", reason } }
}

/** A line right above a list, without a colon, in a plan: it states what the list measures. */
function isGlued({ block, scope }: View): boolean {
  return (scope.dated || scope.bare) && !/[:：…]\s*$/.test(block.text.text) && !itemsOf(block).every(isLinkList)
}

/** Authors who label one objective may leave the next heading of the same depth without a label. */
function hasLabelledSibling(block: Block, profile: Profile): boolean {
  const siblings = block.parent?.children ?? []
  return siblings.some(other => {
    const title = other.kind === "heading" && other.depth === block.depth ? profile.titles.get(other) : undefined
    return title?.kind === "labelled" && title.role === "objective" && !title.near && other.head?.number === undefined
  })
}

/** Sibling headings are judged together: most of them state objectives, or most of them name groups. */
function areObjectives(block: Block, profile: Profile): boolean {
  const siblings = cousinsOf(block).filter(other => !profile.titles.has(other))
  let votes = 0
  for (const sibling of siblings) votes += voteFor(sibling, profile)
  return votes > 0
}

/** The headings of the same kind and depth under this heading's parent and its siblings: they are written to one plan. */
function cousinsOf(block: Block): readonly Block[] {
  const parent = block.parent
  const parents = parent?.parent?.children.filter(other => other.kind === parent.kind && other.depth === parent.depth) ?? [parent]
  return parents.flatMap(other => other?.children.filter(child => child.kind === block.kind && child.depth === block.depth) ?? [])
}

function voteFor(block: Block, profile: Profile): number {
  const items = itemsOf(block)
  const below = [...block.children]
  if (below.some(child => profile.titles.get(child)?.kind === "list")) return 2
  if (items.length > 0 && items.every(isLinkList)) return -1
  if (below.some(child => child.kind === "heading" && !profile.titles.has(child) && itemsOf(child).length > 0)) return -1
  const nested = items.filter(item => itemsOf(item).length > 0).length
  if (nested > items.length / 2) return -1
  return isSentenceLike(block.text) || beginsWithVerb(block.text.text) ? (items.length > 0 ? 1.5 : 0.5) : -1
}

/** `Reduce churn` states an objective in two words; `Churn` names a group. */
function beginsWithVerb(text: string): boolean {
  const start = readLead(text).start
  const verb = read(text.slice(start)).verb
  return verb !== undefined && verb.start === 0 && verb.form === "imperative"
}
