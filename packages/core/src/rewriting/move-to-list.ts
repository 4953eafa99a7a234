import type { Edit } from "../linter/finding.ts"
import type { Board, Goal, GoalDocument } from "../model/index.ts"
import { depthOf, findBoardEnd, takesSections, writeSection } from "./add-section.ts"
import { addSiblings } from "./add-sibling.ts"
import { BLANK } from "./blank.ts"
import { findItemEnd, readGoalForm, type GoalForm } from "./goal-form.ts"
import { phrasesIn, type Phrases } from "./phrases.ts"
import { breakLength, isBlank, nextLine, previousLine } from "../model/source-lines.ts"
import { replaceStatement, sourceOf } from "./statement-words.ts"

/** A list that goals can be moved to. */
export type GoalList = "kpi" | "initiative"

/** Moves a goal to the KPI list of its board; see `moveToList`. */
export function moveToKpis(goal: Goal, document: GoalDocument): Edit[] | undefined {
  return moveToList([goal], document, { list: "kpi" })
}

/** Adds a goal's words to the KPI list, and leaves a blank in their place, so that what stands below it keeps its goal. */
export function moveAndBlank(goal: Goal, document: GoalDocument): Edit[] | undefined {
  const stub = phrasesIn(document.language)?.change
  return stub === undefined ? undefined : moveToList([goal], document, { list: "kpi", stub })
}

/** Moves a goal to the initiatives of its board; see `moveToList`. */
export function moveToInitiatives(goal: Goal, document: GoalDocument): Edit[] | undefined {
  return moveToList([goal], document, { list: "initiative" })
}

/**
 * Moves goals of one board to a list: after its last entry, or in a new section at the end of the board's part of the page, where a KPI
 * gets the fields it needs. Undefined where moving would lose text or tear something apart: goals with others under them or with
 * fields, goals in tables, headings with text of their own below, and paragraphs. With a `stub`, the first goal's place is kept for it.
 */
export function moveToList(
  goals: readonly Goal[],
  document: GoalDocument,
  { list, stub }: { readonly list: GoalList; readonly stub?: string },
): Edit[] | undefined {
  const [first, ...others] = goals
  const removed = (stub === undefined ? goals : others).map(goal => findRemovableRange(goal, document))
  const kept = first === undefined || stub === undefined ? [] : replaceStatement(first, document, stub)
  if (first === undefined || kept === undefined || !removed.every(range => range !== undefined)) return undefined
  const added = addToList(first.board, document, { list, texts: goals.map(goal => sourceOf(goal, document)), near: first })
  return added && mergeOverlapping([...kept, ...joinRanges(removed), ...added], document)
}

/** Takes a goal out of its document; undefined where that would lose more than the goal. */
export function removeGoal(goal: Goal, document: GoalDocument): Edit[] | undefined {
  const range = findRemovableRange(goal, document)
  return range && [{ range, text: "" }]
}

/** What comes into a list, and a goal that stands where its new section belongs. */
export interface ListEntries {
  readonly list: GoalList
  readonly texts: readonly string[]
  readonly near: Goal
}

/** Adds entries to a list of a board: after its last one, or in a new section. Undefined in a language without words for it, and where a new section may change how others are read. */
export function addToList(board: Board, document: GoalDocument, { list, texts, near }: ListEntries): Edit[] | undefined {
  const last = findLast(board, document, list)
  if (last !== undefined) return addSiblings(last, document, texts)
  const words = phrasesIn(document.language)
  if (words === undefined || !takesSections(document)) return undefined
  const lines = texts.flatMap(text => [`- ${text}`, ...(list === "kpi" ? kpiFields(words) : [])])
  const at = findBoardEnd(board, document, near)
  return [writeSection(document, { at, title: list === "kpi" ? words.kpis : words.initiatives, depth: depthOf(near, document), lines })]
}

/** What a vital sign needs beside its name; blanks for the team to fill in. */
function kpiFields({ threshold, owner, alert }: Phrases): string[] {
  return [threshold, owner, alert].map(label => `  - ${label}: ${BLANK}`)
}

/** The last entry of the board's list, or of a document that is all one cycle. */
function findLast({ goals, cycle }: Board, document: GoalDocument, list: GoalList): Goal | undefined {
  const isEntry = ({ role, parent }: Goal): boolean => role === list && (parent === undefined || parent.role === list)
  return goals.findLast(isEntry) ?? document.goals.findLast(other => isEntry(other) && other.cycle?.name === cycle?.name)
}

type Range = readonly [start: number, end: number]

function findRemovableRange(goal: Goal, document: GoalDocument): Range | undefined {
  if (goal.children.length > 0 || goal.fields.length > 0 || goal.tags.length > 0 || goal.why !== undefined) return undefined
  const form = readGoalForm(goal, document)
  const { text } = document
  if (form.shape !== "heading" && form.shape !== "item") return undefined
  if (form.shape === "item" && (isCounted(form, document) || carriesParent(goal))) return undefined
  if (form.shape === "heading" && hasTextBelow(goal, document)) return undefined
  if (goal.role === "objective" && (!isUniform(goal, document) || leavesOneAlone(goal, document))) return undefined
  const end = form.shape === "item" ? findItemEnd(form, document) : form.lineEnd
  const rest = text.slice(goal.statement.span.end.offset, end)
  if (!(form.shape === "heading" ? /^[\s#*_~=-]*$/ : /^[\s*_~.;]*$/).test(rest)) return undefined
  return [form.lineStart, skipBlankLines(text, form.lineStart, end)]
}

/** Whether it is a numbered item with others behind it, whose numbers would have a gap. */
function isCounted(form: GoalForm, document: GoalDocument): boolean {
  const following = nextLine(document.text, findItemEnd(form, document))?.text ?? ""
  return /\d[.)]\s/.test(form.prefix) && /^[\s>]*\d{1,9}[.)]\s/.test(following)
}

/** Whether nothing else stands below the goal above, which may be what made it a goal, and would be left empty. */
function carriesParent({ parent }: Goal): boolean {
  return parent?.children.length === 1
}

/** Whether a page writes its objectives in one way; where it does not, one that goes may give what follows to another one. */
function isUniform(goal: Goal, document: GoalDocument): boolean {
  const { shape } = readGoalForm(goal, document)
  return document.goals.every(other => other.role !== goal.role || readGoalForm(other, document).shape === shape)
}

/** Whether one objective with nothing under it would be left: a label without goals around it is not read as one. */
function leavesOneAlone(goal: Goal, { goals }: GoalDocument): boolean {
  const [other, ...further] = goals.filter(({ role }) => role === "objective").filter(one => one !== goal)
  return further.length === 0 && other?.children.length === 0
}

/** Of the blank lines that would meet, those above stay. */
function skipBlankLines(text: string, start: number, end: number): number {
  const above = previousLine(text, start)
  if (above !== undefined && !isBlank(above.text)) return end + breakLength(text, end)
  let last = end
  for (let line = nextLine(text, end); line !== undefined && isBlank(line.text); line = nextLine(text, line.end)) last = line.end
  return last + breakLength(text, last)
}

function hasTextBelow(goal: Goal, { sections, text }: GoalDocument): boolean {
  const section = sections.find(({ headingSpan }) => headingSpan.start.line === goal.statement.span.start.line)
  return section === undefined || text.slice(section.headingSpan.end.offset, section.span.end.offset).trim() !== ""
}

/** Ranges that follow each other, as those of neighbours in a list do, are one. */
function joinRanges(ranges: readonly Range[]): Edit[] {
  const joined: [number, number][] = []
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && last[1] >= start) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined.map(range => ({ range, text: "" }))
}

/** Where a new section begins in what is taken out, both are one edit, and the blank lines before it are made anew, too. */
function mergeOverlapping(edits: readonly Edit[], { text }: GoalDocument): Edit[] {
  const merged: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    const last = merged.at(-1)
    const isApart = last === undefined || last.range[1] < edit.range[0] || (last.range[1] === edit.range[0] && !/^[\r\n]/.test(edit.text))
    if (isApart) {
      merged.push(edit)
      continue
    }
    const start = text.slice(0, last.range[0]).trimEnd().length
    const added = start === 0 ? edit.text.trimStart() : edit.text
    merged[merged.length - 1] = { range: [start, Math.max(last.range[1], edit.range[1])], text: added }
  }
  return merged
}
