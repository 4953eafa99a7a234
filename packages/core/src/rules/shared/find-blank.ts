import type { Goal, GoalDocument, Span } from "../../model/index.ts"
import { findPlaceholders, type Reading, type TextRange } from "../../reading/index.ts"
import { countWords } from "../../reading/word-lists/count-words.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"
import { isInBrackets } from "./is-in-brackets.ts"

/** What is missing in a goal: all of it, a part of its words, or a field beside it. */
export type Blank =
  | { readonly message: "emptyGoal"; readonly words: string }
  | { readonly message: "slot"; readonly words: string; readonly at: TextRange }
  | { readonly message: "field"; readonly words: string; readonly at: Span; readonly name: string }

/** What a blank is looked for with. */
export interface Where {
  readonly document: GoalDocument
  readonly options: { readonly allow: readonly string[]; readonly fields: readonly string[] }
}

/** The first blank of a goal: its words, else a field of those that are asked for. */
export function findBlank(goal: Goal, reading: Reading, { document, options }: Where): Blank | undefined {
  const { text, span } = goal.statement
  if (options.allow.includes(text) || isLinked(document, span)) return undefined
  if (reading.kind === "placeholder" || isBracketed(document, span)) return { message: "emptyGoal", words: text }
  if (goal.role === "initiative") return undefined
  const slot = findPlaceholders(text).find(
    ({ start, end }) =>
      !isRemark(text, { start, end }) &&
      !options.allow.includes(text.slice(start, end)) &&
      !isLinked(document, goal.statement.spanOf(start, end)),
  )
  return slot === undefined ? findBlankField(goal, options) : { message: "slot", words: text.slice(slot.start, slot.end), at: slot }
}

function findBlankField({ fields }: Goal, options: Where["options"]): Blank | undefined {
  const field = fields.find(
    ({ name, text }) =>
      options.fields.includes(name) &&
      !options.allow.includes(text) &&
      isWholePlaceholder(text) &&
      !(name === "baseline" && isNotApplicable(text)),
  )
  return field && { message: "field", words: field.text, at: field.span, name: field.name }
}

/** Words that make a statement of their own beside a blank. */
const FULL_STATEMENT = 5

/** A blank in front of a full statement, or in brackets within one, marks a question that is open; the goal itself is set. */
function isRemark(text: string, { start, end }: TextRange): boolean {
  if (countWords(text.slice(0, start)) + countWords(text.slice(end)) < FULL_STATEMENT) return false
  const isLabel = start === 0 && text[end] === ":"
  return isLabel || isInBrackets(text, start)
}

/** Angle brackets around a whole statement, as templates have them; Markdown may have taken them for a tag. */
function isBracketed({ text }: GoalDocument, { start, end }: Span): boolean {
  return text[start.offset - 1] === "<" && text[end.offset] === ">" && text[start.offset] !== "<"
}

/** New things have no baseline, and a cell that says so is filled. */
function isNotApplicable(value: string): boolean {
  return findListedWords(value, "notApplicable", "en").length > 0
}

/** A blank that is the text of a link leads to what it stands for, as where numbers are kept on another page. */
function isLinked({ text }: GoalDocument, { end }: Span): boolean {
  return /^(?:[_*`]|<\/\w{1,6}>){0,4}\][([]/.test(text.slice(end.offset, end.offset + 30))
}

function isWholePlaceholder(text: string): boolean {
  const [first] = findPlaceholders(text)
  return first !== undefined && first.start === 0 && first.end === text.length
}
