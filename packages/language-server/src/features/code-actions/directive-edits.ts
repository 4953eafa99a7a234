import type { Edit } from "@okrlint/core"
import { findLineEnd, lineBreakOf, type DirectiveComment } from "@okrlint/core/model"
import type { Analysis } from "../../workspace/analysis.ts"

/** A directive to write: its word and the rule it names. */
export interface NewDirective {
  readonly word: "okrlint-disable-line" | "okrlint-disable-next-line" | "okrlint-disable-next-goal" | "okrlint-disable-file"
  readonly ruleId: string
}

/** The directive as a comment, in the form of the document's language. */
export function writeComment({ isMdx }: Analysis, { word, ruleId }: NewDirective): string {
  return isMdx ? `{/* ${word} ${ruleId} */}` : `<!-- ${word} ${ruleId} -->`
}

/** Adds the rule to a directive that is there; undefined when that one names no rules, and so silences all. */
export function mergeDirective({ text, textOffset }: DirectiveComment, ruleId: string): Edit | undefined {
  const tail = /\s(?:-{2,}\s|until\s)/.exec(text)?.index ?? text.length
  const rules = text.slice(0, tail).trimEnd()
  if (!/\s/.test(rules)) return undefined
  const at = textOffset + rules.length
  return { range: [at, at], text: `, ${ruleId}` }
}

/** Whether a comment is a directive of a kind. */
export function isDirective({ text }: DirectiveComment, word: NewDirective["word"]): boolean {
  return text === word || (/^\s/.test(text.slice(word.length)) && text.startsWith(word))
}

/**
 * Ways to put a comment on a line of its own above a line, the most natural first; not all of them leave the list or quote in
 * one piece. None for a table's row: a line between rows would end the table.
 */
export function commentsAbove(analysis: Analysis, lineStart: number, directive: NewDirective): Edit[] {
  const { text } = analysis
  const line = text.slice(lineStart, findLineEnd(text, lineStart))
  if (isRow(text, lineStart)) return []
  const newline = lineBreakOf(text)
  const lead = /^[\s>]*/.exec(line)?.[0] ?? ""
  const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line.slice(lead.length))?.[0] ?? ""
  const inItemBefore = lead + " ".repeat(marker.length)
  const leads = marker === "" ? [lead] : followsItem(text, lineStart, lead) ? [inItemBefore, lead] : [lead, inItemBefore]
  const comment = writeComment(analysis, directive)
  const blank = lead.trimEnd()
  return [newline, `${newline}${blank}${newline}`].flatMap(gap =>
    leads.map((indent): Edit => ({ range: [lineStart, lineStart], text: indent + comment + gap })),
  )
}

/** Ways to put a comment into a line, behind its words: at a cell's end in a table, else at the line's. */
export function commentsInside(
  analysis: Analysis,
  { lineStart, wordsEnd }: { lineStart: number; wordsEnd: number },
  directive: NewDirective,
): Edit[] {
  const { text } = analysis
  const lineEnd = findLineEnd(text, lineStart)
  const contentEnd = lineStart + text.slice(lineStart, lineEnd).trimEnd().length
  const lastBar = text.lastIndexOf("|", contentEnd)
  const places = [wordsEnd, ...(lastBar > lineStart ? [text.slice(0, lastBar).trimEnd().length] : [])].filter(
    at => at > lineStart && at <= lineEnd,
  )
  const comment = ` ${writeComment(analysis, directive)}`
  return [...(lastBar > lineStart ? places : [contentEnd, ...places])].map((at): Edit => ({ range: [at, at], text: comment }))
}

/** Whether a line with a bar has a neighbour with one. */
function isRow(text: string, lineStart: number): boolean {
  const end = findLineEnd(text, lineStart)
  if (!text.slice(lineStart, end).includes("|")) return false
  const above = lastLineOf(text.slice(0, Math.max(0, lineStart - 1)))
  const below = text.slice(end + 1, findLineEnd(text, end + 1))
  return above.includes("|") || below.includes("|")
}

/** The last line of a text. */
function lastLineOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1)
}

/** Whether the line above is in the same list, so that a comment has to stand inside that item. */
function followsItem(text: string, lineStart: number, lead: string): boolean {
  const lineAbove = lastLineOf(text.slice(0, lineStart).trimEnd())
  return lineAbove.startsWith(lead) && /^(?:[-*+]|\d{1,9}[.)]|\s)/.test(lineAbove.slice(lead.length))
}
