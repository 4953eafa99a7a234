import type { Edit } from "../linter/finding.ts"
import type { Goal, GoalDocument } from "../model/index.ts"
import { findBlockEnd, lineBreakOf, readGoalForm, splitRow } from "./goal-form.ts"
import { nextLabel, nextMarker } from "./next-label.ts"

/** Replaces a goal's words; label, marker and what follows the statement stay. */
export function replaceStatement(goal: Goal, document: GoalDocument, text: string): Edit[] {
  const { start, end } = goal.statement.span
  return [{ range: [start.offset, end.offset], text: fitInto(goal, document, text) }]
}

/** Marks a goal with a tag such as `[guardrail]`, after its words. */
export function addTag(goal: Goal, name: string): Edit[] {
  const end = goal.statement.span.end.offset
  return [{ range: [end, end], text: ` [${name}]` }]
}

/** Lets two goals change places, with their markup; labels and fields stay where they are. */
export function swapStatements(first: Goal, second: Goal, document: GoalDocument): Edit[] {
  return [
    ...replaceStatement(first, document, sourceOf(second, document)),
    ...replaceStatement(second, document, sourceOf(first, document)),
  ]
}

/**
 * Adds a goal of the same form after another one and what stands under it: an item, a row or a paragraph, its label counted on.
 * Undefined after a heading, where a line of its own would change what the following text belongs to.
 */
export function addSibling(goal: Goal, document: GoalDocument, text: string): Edit[] | undefined {
  const form = readGoalForm(goal, document)
  const newline = lineBreakOf(document.text)
  if (form.shape === "heading") return undefined
  if (form.shape === "row") {
    const row = document.text.slice(form.lineStart, form.lineEnd)
    return [
      {
        range: [form.lineEnd, form.lineEnd],
        text: newline + newRow(row, form.prefix, nextLabel(form.label) + fitInto(goal, document, text)),
      },
    ]
  }
  const end = form.shape === "item" ? findBlockEnd(goal, document) : form.lineEnd
  const gap = form.shape === "paragraph" ? newline + newline : newline
  return [{ range: [end, end], text: gap + nextMarker(form.prefix) + nextLabel(form.label) + text }]
}

/** A statement's source as one line, so that it fits a heading, an item or a cell. */
export function sourceOf({ statement: { span } }: Goal, { text }: GoalDocument): string {
  return text
    .slice(span.start.offset, span.end.offset)
    .split(/\r\n|\r|\n/)
    .map(line => line.trim().replace(/^>\s?/, ""))
    .join(" ")
}

/** In a table cell a bar has to be escaped, and everywhere else it must not be. */
function fitInto(goal: Goal, document: GoalDocument, text: string): string {
  const plain = text.replaceAll("\\|", "|")
  return readGoalForm(goal, document).shape === "row" ? plain.replaceAll("|", "\\|") : plain
}

/** A row like another, with one cell filled and the others blank. */
function newRow(row: string, prefix: string, content: string): string {
  const cells = splitRow(row)
  const hasEdge = row.trimStart().startsWith("|")
  const column = splitRow(`${prefix}.`).length - 1
  const filled = cells.map((_, index) => (index === column ? ` ${content} ` : "  "))
  const indent = /^\s*/.exec(row)?.[0] ?? ""
  return hasEdge ? `${indent}|${filled.join("|")}|` : `${indent}${filled.join("|").trim()}`
}
