import type { Goal } from "@okrlint/core/model"
import { groupBy } from "./group-by.ts"
import type { IndexedDocument } from "../../workspace/goal-index.ts"

/** What can be named elsewhere: a goal by its label, a KPI by its words. */
export interface NamedGoal {
  readonly goal: Goal
  readonly from: IndexedDocument
  readonly name: string
  /** Where the name itself stands, as offsets. */
  readonly start: number
  readonly end: number
}

/** A place at which a name is used; the place where it is given is one, too. */
export interface NameUse {
  readonly from: IndexedDocument
  readonly start: number
  readonly end: number
  /** The goals it may mean: one, unless several have the name. */
  readonly goals: readonly NamedGoal[]
}

/** A longer text is a sentence and nobody's name. */
const longestName = 80

/** The names that a document gives. A label counts where it stands before its goal as written; a KPI's words when they are short. */
export function namesIn(from: IndexedDocument): NamedGoal[] {
  return from.document.goals.flatMap(goal => [...labelOf(goal, from), ...kpiNameOf(goal, from)])
}

function labelOf(goal: Goal, from: IndexedDocument): NamedGoal[] {
  const { label, statement, span } = goal
  if (label === undefined || !/\d/.test(label)) return [] // `Objective` alone names no goal
  const end = statement.span.start.offset
  const start = from.document.text.slice(Math.min(span.start.offset, end), end).lastIndexOf(label)
  if (start < 0) return []
  const at = Math.min(span.start.offset, end) + start
  return [{ goal, from, name: label, start: at, end: at + label.length }]
}

function kpiNameOf(goal: Goal, from: IndexedDocument): NamedGoal[] {
  const { text, span } = goal.statement
  const isName = goal.role === "kpi" && text.length <= longestName && from.document.text.slice(span.start.offset, span.end.offset) === text
  return isName ? [{ goal, from, name: text, start: span.start.offset, end: span.end.offset }] : []
}

/**
 * All places in a document where one of the names stands as a word of its own. A label is looked for in its own document, and in
 * another only when that one does not give the same label itself; KPI names everywhere.
 */
export function usesIn(from: IndexedDocument, names: readonly NamedGoal[]): NameUse[] {
  const own = new Set(names.filter(name => name.from === from).map(({ name }) => foldName(name)))
  const byName = groupBy(
    names.filter(name => name.from === from || !own.has(foldName(name.name))),
    ({ name }) => foldName(name),
  )
  const text = from.document.text
  const folded = text.toLowerCase()
  if (folded.length !== text.length) return [] // a letter whose small form is longer would shift every place after it
  return [...byName].flatMap(([name, goals]) =>
    placesOf(folded, name).map(start => toUse(from, { start, end: start + name.length }, goals)),
  )
}

/** The use that stands exactly where a name is given means that goal alone; a use on or under one of the goals means that one. */
function toUse(from: IndexedDocument, { start, end }: { start: number; end: number }, goals: readonly NamedGoal[]): NameUse {
  const given = goals.find(goal => goal.from === from && goal.start === start)
  if (given !== undefined) return { from, start, end, goals: [given] }
  const inDocument = goals.filter(goal => goal.from === from)
  const near = inDocument.filter(({ goal }) => isWithin(goal.parent ?? goal, start))
  return { from, start, end, goals: near.length > 0 ? near : inDocument.length > 0 ? inDocument : goals }
}

function isWithin({ span, children }: Goal, offset: number): boolean {
  return (span.start.offset <= offset && offset < span.end.offset) || children.some(child => isWithin(child, offset))
}

/** Upper and lower case alike. */
function foldName(name: string): string {
  return name.toLowerCase()
}

function placesOf(text: string, name: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!isWordPart(text[at - 1]) && !isWordPart(text[at + name.length]) && !continuesNumber(text, at + name.length)) places.push(at)
  }
  return places
}

function isWordPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character)
}

/** `KR1` is not named in `KR1.2`. */
function continuesNumber(text: string, at: number): boolean {
  return text[at] === "." && /\d/.test(text[at + 1] ?? "")
}
