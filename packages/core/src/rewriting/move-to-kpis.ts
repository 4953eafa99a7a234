import type { Edit } from "../linter/finding.ts"
import type { Goal, GoalDocument, Section } from "../model/index.ts"
import { findBlockEnd, lineBreakOf, readGoalForm } from "./goal-form.ts"
import { addSibling, sourceOf } from "./rewrites.ts"

/** What a vital sign needs beside its name; blanks for the team to fill in. */
const kpiFields: readonly string[] = ["Threshold", "Owner", "Alert"]

/**
 * Moves a goal to the KPI list of its document: after the last KPI of its board, or in a new section at the end of the board's
 * part of the page. Undefined where moving would lose text or tear something apart: goals with others under them, goals in
 * tables, headings with text of their own below, and paragraphs that hold more than the goal.
 */
export function moveToKpis(goal: Goal, document: GoalDocument): Edit[] | undefined {
  const removed = findRemovableRange(goal, document)
  if (removed === undefined) return undefined
  const last = findLastKpi(goal, document)
  if (last === undefined) return moveToNewSection(goal, document, removed)
  const added = addSibling(last, document, sourceOf(goal, document))
  return added && [{ range: removed, text: "" }, ...added]
}

/** The last KPI of the goal's board, or of a document that is all one cycle. */
function findLastKpi({ board, cycle }: Goal, { goals }: GoalDocument): Goal | undefined {
  const isKpi = ({ role }: Goal): boolean => role === "kpi"
  return board.goals.findLast(isKpi) ?? goals.findLast(other => isKpi(other) && other.cycle?.name === cycle?.name)
}

function findRemovableRange(goal: Goal, document: GoalDocument): [start: number, end: number] | undefined {
  if (goal.children.length > 0 || goal.fields.length > 0 || goal.why !== undefined) return undefined
  const form = readGoalForm(goal, document)
  const { text } = document
  if (form.shape === "row" || form.shape === "paragraph") return undefined
  if (form.shape === "heading" && hasTextBelow(goal, document)) return undefined
  const end = form.shape === "item" ? findBlockEnd(goal, document) : form.lineEnd
  const breakLength = /^(?:\r\n|\r|\n)/.exec(text.slice(end))?.[0].length ?? 0
  return [form.lineStart, end + breakLength]
}

function hasTextBelow(goal: Goal, { sections, text }: GoalDocument): boolean {
  const section = sections.find(({ headingSpan }) => headingSpan.start.line === goal.statement.span.start.line)
  return section === undefined || text.slice(section.headingSpan.end.offset, section.span.end.offset).trim() !== ""
}

/** Blank lines around the new section are made anew; where the goal stood right before it, both edits are one. */
function moveToNewSection(goal: Goal, document: GoalDocument, removed: readonly [number, number]): Edit[] {
  const { text } = document
  const end = findBoardEnd(goal, document)
  const section = writeKpiSection(goal, document, end < text.length)
  const contentEnd = text.slice(0, end).trimEnd().length
  if (contentEnd > removed[1] || contentEnd <= removed[0])
    return [
      { range: removed, text: "" },
      { range: [contentEnd, end], text: section },
    ]
  return [{ range: [text.slice(0, removed[0]).trimEnd().length, end], text: section }]
}

function writeKpiSection(goal: Goal, document: GoalDocument, isFollowed: boolean): string {
  const newline = lineBreakOf(document.text)
  const depth = Math.min(Math.max(depthOf(goal, document), 2), 6)
  const lines = [`${"#".repeat(depth)} KPIs`, "", `- ${sourceOf(goal, document)}`, ...kpiFields.map(field => `  - ${field}: ___`)]
  return `${newline}${newline}${lines.join(newline)}${newline}${isFollowed ? newline : ""}`
}

/** Where the last goal of the board ends, or the section that holds it: a new heading must not cut a section in two. */
function findBoardEnd(goal: Goal, document: GoalDocument): number {
  const last = goal.board.goals.at(-1) ?? goal
  const depth = depthOf(goal, document)
  const following = document.sections.find(
    section => section.depth > 0 && section.depth <= depth && section.headingSpan.start.offset > last.statement.span.end.offset,
  )
  return following?.headingSpan.start.offset ?? document.text.length
}

function depthOf(goal: Goal, { sections }: GoalDocument): number {
  const { offset } = goal.statement.span.start
  const around = sections.filter(({ span }: Section) => span.start.offset <= offset && offset < span.end.offset)
  return around.at(-1)?.depth ?? 2
}
