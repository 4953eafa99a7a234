import type { Edit } from "../linter/finding.ts"
import { type FieldName, findField, type Goal, type GoalDocument, hasLetterOrNumber } from "../model/index.ts"
import { BLANK } from "./blank.ts"
import { readGoalForm, startsBlock, type GoalForm } from "./goal-form.ts"
import { blockIndent, findLineEnd, isBlank, lineBreakOf, nextLine } from "../model/source-lines.ts"
import { findTableHead, keepCellWidth, rowCells } from "./table-row.ts"

/** What stands beside a goal: its name in the model, the label it gets, and its value. */
export interface NewField {
  /** Where a table has a column of that name, its cell is filled; undefined for what is never a column. */
  readonly name: FieldName | undefined
  readonly label: string
  readonly value?: string
}

/**
 * Adds what is missing beside a goal: a line in its list item, a paragraph below its heading, the blank cell of its row. Undefined
 * where a table has no such column, and for goals that are paragraphs.
 */
export function addField(goal: Goal, document: GoalDocument, { name, label, value = BLANK }: NewField): Edit[] | undefined {
  const form = readGoalForm(goal, document)
  if (name !== undefined && findField(goal, name) !== undefined) return undefined
  if (form.shape === "row") return name === undefined ? undefined : fillCell(goal, document, { name, label, value })
  // A paragraph below a paragraph is no field of it.
  if (form.shape === "paragraph") return undefined
  return addLineBelow(goal, document, `${label}: ${value}`)
}

/** Adds a line of its own right below a goal's words; undefined in tables and in the middle of a paragraph. */
export function addLineBelow(goal: Goal, document: GoalDocument, line: string): Edit[] | undefined {
  const form = readGoalForm(goal, document)
  const { text } = document
  const newline = lineBreakOf(text)
  if (form.shape === "row" || form.shape === "foreign") return undefined
  if (form.shape === "item") {
    // A name that is no label, as in `Mia: …`, may stand for a team when more stands below it.
    if (hasLetterOrNumber(form.label) && goal.label === undefined) return undefined
    const at = findParagraphEnd(form, text)
    return [{ range: [at, at], text: newline + childPrefix(form, text, at) + line }]
  }
  const below = nextLine(text, form.lineEnd)
  const isFollowed = below !== undefined && !isBlank(below.text)
  // What a line of its own tears a paragraph from may be what made it a goal, unless its label did.
  if (form.shape === "paragraph" && (isFollowed || goal.label === undefined)) return undefined
  const quote = /^[\s>]*/.exec(form.prefix)![0]
  const gap = newline + quote.trimEnd() + newline
  return [{ range: [form.lineEnd, form.lineEnd], text: gap + quote + line + (isFollowed ? newline + quote.trimEnd() : "") }]
}

/** Where the item's own words end, which may go on over several lines. */
function findParagraphEnd({ lineEnd }: GoalForm, text: string): number {
  let end = lineEnd
  for (let line = nextLine(text, end); line !== undefined; line = nextLine(text, line.end)) {
    if (isBlank(line.text) || startsBlock(line.text.replace(/^[\s>]*/, ""))) break
    end = line.end
  }
  return end
}

/** Indent and marker of a line inside an item: those of the list that stands there, else the item's own marker one level deeper. */
function childPrefix({ prefix }: GoalForm, text: string, at: number): string {
  const [marker = "- "] = /(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(prefix) ?? []
  const below = nextLine(text, at)?.text ?? ""
  const list = /^([\s>]*[-*+][ \t]+)(?:\[[ xX]\])?/.exec(below)?.[1]
  const own = prefix.slice(0, prefix.indexOf(marker))
  if (list !== undefined && blockIndent(below) > blockIndent(prefix)) return list
  const bullet = /^[-*+]/.test(marker) ? marker[0]! : "-"
  return `${own}${marker.replaceAll(/[^\t]/g, " ")}${bullet} `
}

function fillCell(
  goal: Goal,
  document: GoalDocument,
  { name, label, value }: Required<NewField> & { readonly name: FieldName },
): Edit[] | undefined {
  const { text, lines, goals } = document
  const lineStart = lines.lineStart(goal.statement.span.start.line)
  const table = findTableHead(document, lineStart)
  if (table === undefined) return undefined
  const titles = new Set([label, ...goals.map(other => findField(other, name)?.label ?? label)].map(title => title.toLowerCase()))
  const column = rowCells(table.head.text).findIndex(cell => titles.has(cell.text.replaceAll(/[*_`]/g, "").trim().toLowerCase()))
  const cell = rowCells(text.slice(lineStart, findLineEnd(text, lineStart)))[column]
  if (cell === undefined || cell.text.trim() !== "") return undefined
  // The blanks that are there stay around the value, and those that are missing are made.
  const blanks = cell.text.length
  const at = lineStart + cell.start + Math.min(blanks, 1)
  return keepCellWidth([{ range: [at, at], text: (blanks === 0 ? " " : "") + value + (blanks < 2 ? " " : "") }], at, document)
}
