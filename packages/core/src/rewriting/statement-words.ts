import type { Edit } from "../linter/finding.ts"
import type { Goal, GoalDocument } from "../model/index.ts"
import type { TextRange } from "../reading/index.ts"
import { BLANK } from "./blank.ts"
import { readGoalForm } from "./goal-form.ts"
import { keepCellWidth } from "./table-row.ts"

/** Replaces a goal's words; label, marker and what follows the statement stay. Undefined in front matter and HTML, here and below. */
export function replaceStatement(goal: Goal, document: GoalDocument, text: string): Edit[] | undefined {
  const { start, end } = goal.statement.span
  return inGoal(goal, document, { range: [start.offset, end.offset], text })
}

/** Replaces a piece of a goal's words; undefined where markup begins or ends in it. */
export function replaceWords(
  goal: Goal,
  document: GoalDocument,
  { start, end, text }: TextRange & { readonly text: string },
): Edit[] | undefined {
  const span = goal.statement.spanOf(start, end)
  if (document.text.slice(span.start.offset, span.end.offset) !== goal.statement.text.slice(start, end)) return undefined
  return inGoal(goal, document, { range: [span.start.offset, span.end.offset], text })
}

/**
 * Takes words out, with the space beside them; where they began the statement, the next word takes over their capital. Undefined where
 * markup stands between, or nothing would be left.
 */
export function leaveOut(goal: Goal, document: GoalDocument, { start, end }: TextRange): Edit[] | undefined {
  const { text } = goal.statement
  const before = text.slice(0, start).trimEnd()
  const after = text.slice(end)
  if (before === "") {
    const first = end + after.search(/\S/)
    if (first < end) return undefined
    const letter = String.fromCodePoint(text.codePointAt(first)!)
    const capital = text[start] === text[start]?.toLowerCase() ? letter : letter.toUpperCase()
    return replaceWords(goal, document, { start, end: first + letter.length, text: capital })
  }
  return replaceWords(goal, document, { start: before.length, end: end + (/^\s*[.,;:!?]/.test(after) ? after.search(/\S/) : 0), text: "" })
}

/**
 * Puts words behind a place in the statement, with a space between; `at` is an offset in its text, the end of its sentence when absent. Undefined at
 * the end of a link or of code, and where a blank is still to be filled in.
 */
export function addWords(
  goal: Goal,
  document: GoalDocument,
  added: string | { readonly words: string; readonly at: number | undefined },
): Edit[] | undefined {
  const { text } = goal.statement
  const words = typeof added === "string" ? added : added.words
  const at = (typeof added === "string" ? undefined : added.at) ?? endOfWords(text)
  if (text.includes(BLANK)) return undefined
  const offset = goal.statement.spanOf(Math.max(at - 1, 0), at).end.offset
  const isLink = /^[_*~]{0,3}\](?:\(|\[)/.test(document.text.slice(offset, offset + 5))
  if (isLink || document.text[offset] === "`") return undefined
  const space = at > 0 && !/\s/.test(text[at - 1]!) && !words.startsWith(":") ? " " : ""
  const then = at < text.length && !/[\s.,;:!?)]/.test(text[at]!) ? " " : ""
  return inGoal(goal, document, { range: [offset, offset], text: space + words + then })
}

/** Marks a goal with a tag such as `[guardrail]`, after its words. */
export function addTag(goal: Goal, document: GoalDocument, name: string): Edit[] | undefined {
  return addWords(goal, document, { words: `[${name}]`, at: goal.statement.text.length })
}

/** Lets two goals change places, with their markup; labels and fields stay where they are. */
export function swapStatements(first: Goal, second: Goal, document: GoalDocument): Edit[] | undefined {
  const edits = [
    replaceStatement(first, document, sourceOf(second, document)),
    replaceStatement(second, document, sourceOf(first, document)),
  ]
  return edits.every(edit => edit !== undefined) ? edits.flat() : undefined
}

/** A statement's source as one line, so that it fits a heading, an item or a cell. */
export function sourceOf({ statement: { span } }: Goal, { text }: GoalDocument): string {
  return text
    .slice(span.start.offset, span.end.offset)
    .split(/\r\n|\r|\n/)
    .map(line => line.trim().replace(/^>\s?/, ""))
    .join(" ")
}

/** Whether a statement stands in the source as it is read, without markup, links or line breaks. */
export function isPlainText({ statement: { text, span } }: Goal, { text: source }: GoalDocument): boolean {
  return source.slice(span.start.offset, span.end.offset) === text
}

/** In a table cell a bar has to be escaped, and everywhere else it must not be. */
export function fitInto(goal: Goal, document: GoalDocument, text: string): string {
  const plain = text.replaceAll("\\|", "|")
  return readGoalForm(goal, document).shape === "row" ? plain.replaceAll("|", "\\|") : plain
}

/** Before the mark that ends the sentence. */
function endOfWords(text: string): number {
  return /[.;,。]$/.test(text) && !text.endsWith("..") ? text.length - 1 : text.length
}

function inGoal(goal: Goal, document: GoalDocument, edit: Edit): Edit[] | undefined {
  const { shape } = readGoalForm(goal, document)
  if (shape === "foreign") return undefined
  const edits = [{ range: edit.range, text: fitInto(goal, document, edit.text) }]
  return shape === "row" ? keepCellWidth(edits, edit.range[0], document) : edits
}
