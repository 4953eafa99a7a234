import { hasLetterOrNumber, type Role } from "@okrlint/core/model"
import { isPlaceholder, isQuantified } from "@okrlint/core/reading"
import { isAllMarked, type RichText, sliceText } from "../../source/rich-text.ts"
import type { Candidate } from "../draft.ts"
import type { Head } from "../labels/read-head.ts"
import type { Block } from "../outline/block.ts"
import type { View } from "../scope.ts"
import { isNumberedPlan } from "../survey/numbered-plan.ts"
import { isSentenceLike } from "../survey/text-shape.ts"

/** A block that begins with a goal's label: `KR 1.2: …`, `**Objective:** …`, `O1 …`. */
export function recogniseLabelled(view: View): Candidate | undefined {
  const { block, title } = view
  const head = block.head
  if (head === undefined || title.kind === "slot" || title.kind === "list" || title.kind === "aside") return undefined
  const stated = statementBelow(block)
  if (block.kind === "heading" && stated === undefined && statesOwnObjective(block) && !isTheme(view)) return undefined
  if (isMention(block, head) || isReference(view, head)) return undefined
  const rest = sliceText(block.text, head.restStart)
  const role = roleOfLabel(view, head) ?? roleOfUnfilled(head, rest.text) ?? roleOfPlan(view)
  if (role === undefined) return undefined
  const label = sliceText(block.text, head.start, head.end)
  const cue = {
    cue: "label",
    reason: `labelled \`${label.text}\``,
    at: { start: label.segments[0]!.source, end: label.segments[label.segments.length - 1]!.source + 1 },
  } as const
  if (stated !== undefined) return { role: role.role, ...stated, label: label.text, confidence: 0.9, cue }
  if (/[<[{.]/.test(rest.text) || hasLetterOrNumber(rest.text))
    return {
      role: role.role,
      text: rest,
      label: label.text,
      confidence: role.near ? 0.75 : 0.95,
      cue,
      ...stepsBelow(view, role.role, rest),
    }
  // A label with nothing behind is a slot that nobody has filled; its own words stand for it.
  return head.number === undefined || block.children.length > 0
    ? undefined
    : { role: role.role, text: label, label: label.text, confidence: 0.8, cue }
}

/** `Goal: 40 clicks a day` over numbered lines, on a page without OKRs: they are the steps towards the number. */
function stepsBelow({ block, scope, profile }: View, role: Role, { text }: RichText): Pick<Candidate, "below"> {
  const steps = role === "objective" && scope.plan !== "okr" && profile.keyResults === 0 && block.children[0]?.ordered === true
  return steps && isQuantified(text) ? { below: "initiative" } : {}
}

/** `O1 Harbour > O2 Fleet > O3 Crew` ranks goals. */
const OTHERS = /[>→]\s?(?:O|KR)\d[^>→]{1,80}[>→]\s?(?:O|KR)\d/u

/** `KR1 is blocked by …` in running text speaks of a goal; `KR1 Block …`, `**KR1** block …` and `O1 更安全…` state one. */
function isMention(block: Block, head: Head): boolean {
  if (block.kind !== "text" || head.separator !== "number" || head.prefix !== "") return false
  if (OTHERS.test(block.text.text)) return true
  const isMarked = block.text.marks.some(mark => mark.start <= head.start && mark.end >= head.end && mark.end <= head.end + 1)
  return !isMarked && (block.quoted || /^\p{Ll}/u.test(block.text.text.slice(head.restStart).trimStart()))
}

/** `### KR1 — Habit` over a quote or a bold line with a number: the heading says what sort of result it is, the line states it. */
function statementBelow({ kind, head, text, children }: Block): Pick<Candidate, "text" | "takes"> | undefined {
  const line = children[0]
  if (kind !== "heading" || head === undefined || line === undefined || !isNumberedResult(head)) return undefined
  if ((line.kind !== "text" && line.kind !== "caption") || isQuantified(text.text.slice(head.restStart))) return undefined
  if (!line.quoted && !isAllMarked(line.text, "strong")) return undefined
  const words = line.head?.separator === "colon" ? sliceText(line.text, line.head.restStart) : line.text
  return isQuantified(words.text) ? { text: words, takes: [line] } : undefined
}

/** `KR: Boarding time` below a piece of work says which result the work is for. */
function isReference({ block, scope }: View, head: Head): boolean {
  if (scope.goal?.role !== "initiative" || block.kind === "heading" || head.number !== undefined) return false
  const isResult = head.senses.some(sense => sense.kind === "role" && sense.role === "keyResult")
  return isResult && !isSentenceLike(sliceText(block.text, head.restStart))
}

function isNumberedResult({ senses, number }: Head): boolean {
  return number !== undefined && senses.some(sense => sense.kind === "role" && sense.role === "keyResult" && !sense.plural)
}

/** A heading over a line `Objective: …` only names the theme of that objective. */
function statesOwnObjective(block: Block): boolean {
  return block.children.slice(0, 3).some(child => {
    const labelled = child.kind !== "heading" && child.head?.number === undefined && child.head?.separator === "colon"
    return (
      labelled &&
      isSentenceLike(sliceText(child.text, child.head.restStart)) &&
      child.head.senses.some(sense => sense.kind === "role" && sense.role === "objective" && !sense.plural)
    )
  })
}

/** `Theme: …` over a list of objectives with results of their own is the aim above them. */
function isTheme({ block, title }: View): boolean {
  if (title.kind !== "labelled" || title.role !== "objective" || !title.near) return false
  return block.children[0]?.kind === "item" && block.children.every(child => child.kind !== "item" || child.children.length > 0)
}

interface LabelRole {
  readonly role: Role
  readonly near: boolean
}

/** `Milestones: TBD`: a list that nobody has filled. */
function roleOfUnfilled(head: Head, rest: string): LabelRole | undefined {
  const sense =
    head.separator === "colon" && rest.length < 24 && isPlaceholder(rest)
      ? head.senses.find(sense => sense.kind === "role" && !sense.near)
      : undefined
  return sense?.kind === "role" ? { role: sense.role, near: false } : undefined
}

/** `OKR 1: …` is an objective where none stands above or below. */
function roleOfPlan({ block, scope, survey }: View): LabelRole | undefined {
  const isObjective = scope.goal === undefined && isNumberedPlan(block, () => survey.resultsBelow(block))
  return isObjective ? { role: "objective", near: false } : undefined
}

/** The role that a label names here: a word with several meanings takes the one that its place asks for. */
function roleOfLabel(view: View, head: Head): LabelRole | undefined {
  const roles = head.senses.filter(sense => sense.kind === "role")
  const isField = head.senses.some(sense => sense.kind === "field" || sense.kind === "why" || sense.kind === "detail")
  const single = roles.find(sense => !sense.plural)
  if (single !== undefined && !(isField && isBesideGoal(view, single.role, head))) return { role: single.role, near: false }
  const near = roles.find(sense => sense.near)
  if (near === undefined || head.separator !== "colon" || isField) return undefined
  const goal = view.scope.goal
  if (near.role === "keyResult" && goal !== undefined && view.survey.hasOwnResults(goal.block)) return undefined
  return goal !== undefined || view.block.kind === "heading" ? { role: near.role, near: true } : undefined
}

/** Whether a label that can also name a field stands where fields stand: below a KPI, a key result or another objective's own item. */
function isBesideGoal({ scope, block }: View, role: Role, head: Head): boolean {
  if (scope.goal === undefined || head.number !== undefined || block.kind === "heading") return false
  return scope.goal.role !== "objective" || role === "objective"
}
