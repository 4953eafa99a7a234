import type { Edit } from "../linter/finding.ts"
import type { Goal, GoalDocument } from "../model/index.ts"
import { findItemEnd, readGoalForm, type GoalForm } from "./goal-form.ts"
import { nextLabel, nextMarker } from "./next-label.ts"
import { isBlank, lineBreakOf, nextLine, previousLine } from "../model/source-lines.ts"
import { fitInto } from "./statement-words.ts"
import { rowCells, rowLike } from "./table-row.ts"

/**
 * Adds goals of the same form after another one and what stands under it: items, rows or paragraphs, their labels counted on.
 * Undefined after a heading, where a line of its own would change what the following text belongs to, and in the middle of a paragraph.
 */
export function addSiblings(goal: Goal, document: GoalDocument, texts: readonly string[]): Edit[] | undefined {
  const form = readGoalForm(goal, document)
  const newline = lineBreakOf(document.text)
  if (form.shape === "heading" || form.shape === "foreign" || texts.length === 0) return undefined
  // Below a paragraph or row stand the goals that belong to it.
  if (form.shape !== "item" && goal.children.length > 0) return undefined
  const end = form.shape === "item" ? findItemEnd(form, document) : form.lineEnd
  if (form.shape === "paragraph" && !isBlank(nextLine(document.text, end)?.text ?? "")) return undefined
  const isApart = form.shape === "paragraph" || (form.shape === "item" && isLoose(form, document))
  const gap = isApart ? newline + blankLine(form) + newline : newline
  let { prefix, label } = form
  const lines = texts.map(text => {
    prefix = nextMarker(prefix)
    label = nextLabel(label)
    return form.shape === "row"
      ? newRow(goal, document, label + fitInto(goal, document, text))
      : prefix + label + fitInto(goal, document, text)
  })
  return [{ range: [end, end], text: lines.map(line => gap + line).join("") }]
}

/** One such goal. */
export function addSibling(goal: Goal, document: GoalDocument, text: string): Edit[] | undefined {
  return addSiblings(goal, document, [text])
}

/** Whether blank lines part the items of its list. */
function isLoose({ lineStart, prefix }: GoalForm, { text }: GoalDocument): boolean {
  const above = previousLine(text, lineStart)
  if (above === undefined || !isBlank(above.text)) return false
  const before = previousLine(text, above.start)
  const marker = prefix.trim().replace(/^\d+/, "").slice(0, 1)
  return before !== undefined && before.text.replace(/^[\s>]*\d*/, "").startsWith(marker)
}

/** The quote marks that a blank line between two lines of a quote needs. */
function blankLine({ prefix }: GoalForm): string {
  return /^[\s>]*/.exec(prefix)![0].trimEnd()
}

function newRow(goal: Goal, document: GoalDocument, content: string): string {
  const { lineStart, lineEnd, prefix } = readGoalForm(goal, document)
  const row = document.text.slice(lineStart, lineEnd)
  const column = rowCells(row).findIndex(({ end }) => end > prefix.length)
  return rowLike(document, lineStart, new Map([[column, content]]))
}
