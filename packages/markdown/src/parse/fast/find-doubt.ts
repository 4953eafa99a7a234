import type { Code, Heading, ListItem, Nodes, Paragraph, Parents, Root, Table } from "mdast"
import { findLineEnd, isBlank, readLine } from "../text-lines.ts"

/** What in a text makes the fast parser's tree doubtful, named for people who wonder why it was not used. */
export type Doubt = string

/**
 * Texts on which Markdown parsers are known to differ, found without parsing. Each pattern may match more than it has to: it costs
 * the time of a slower parse, and never a wrong tree. All are linear.
 */
const DOUBTFUL_TEXT: readonly (readonly [Doubt, RegExp])[] = [
  // micromark puts U+FFFD for NUL and leaves out a mark at the start; halves of a pair do not survive UTF-8.
  ["a character that Markdown replaces", /\0|^\uFEFF|[\uD800-\uDFFF]/u],
  // Where a definition ends when lines follow that are not indented.
  ["a footnote", /\[\^/],
  // Which closing tag ends which of these.
  ["raw HTML", /<\/?(?:pre|script|style|textarea|\?|![[a-z])/i],
  // Whether the underline of a heading may belong to a list or quote above.
  ["an indented underline", /^[\t >]+=+[\t ]*$/m],
]

/** The first doubt about a text before it is parsed. */
export function findTextDoubt(text: string): Doubt | undefined {
  return DOUBTFUL_TEXT.find(([, pattern]) => pattern.test(text))?.[0]
}

/** The first doubt about a parsed text: blocks whose kind or extent parsers tell differently. */
export function findTreeDoubt(tree: Root, text: string): Doubt | undefined {
  const open: Parents[] = [tree]
  for (const parent of open) {
    for (const node of parent.children) {
      const doubt = findBlockDoubt(node, parent, text)
      if (doubt !== undefined) return doubt
      if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") open.push(node)
    }
  }
  return undefined
}

function findBlockDoubt(node: Nodes, parent: Parents, text: string): Doubt | undefined {
  const inContainer = parent.type === "blockquote" || parent.type === "listItem"
  switch (node.type) {
    case "list":
    case "blockquote":
      // micromark counts the mark of the next line in.
      return parent.type === "blockquote" ? "a list or quote in a quote" : undefined
    case "html":
      return inContainer ? "HTML in a list or quote" : undefined
    case "definition":
      return inContainer ? "a link definition in a list or quote" : undefined
    case "listItem":
      return isOddTask(node) ? "a task without words behind its box" : undefined
    case "table":
      return hasTagRow(node, text) ? "a tag below a table" : undefined
    case "paragraph":
    case "heading":
      // micromark counts the mark of the next line to a break, too.
      if (parent.type === "blockquote" && HARD_BREAK.test(sourceOf(node, text))) return "a line break in a quote"
      // Below a link definition, a list that does not start with one is taken for text; below an empty item, `[x]` for a task.
      return startsLikeItem(node, text) ? "text that starts as a list does" : undefined
    case "code":
      return findCodeDoubt(node, inContainer, text)
    default:
      return undefined
  }
}

const HARD_BREAK = /(?: {2}|\\)[\n\r]/

function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset)
}

function isOddTask({ checked, children: [first], position }: ListItem): boolean {
  if (typeof checked !== "boolean") return false
  return first?.type !== "paragraph" || first.position?.start.line !== position?.start.line
}

/** Whether a row starts with a tag, which may end the table. */
function hasTagRow({ children }: Table, text: string): boolean {
  return children.some(({ position }) => text[position?.start.offset ?? 0] === "<")
}

function startsLikeItem({ position }: Paragraph | Heading, text: string): boolean {
  const start = position?.start.offset ?? 0
  return /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)|^\[[ xX]\]/.test(text.slice(start, start + 12))
}

function findCodeDoubt({ position }: Code, inContainer: boolean, text: string): Doubt | undefined {
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? 0
  if (isFence(text, start)) return inContainer && !isClosed(text, start, end) ? "open code in a list or quote" : undefined
  return isApart(text, start, end) ? undefined : "indented code next to text"
}

function isFence(text: string, start: number): boolean {
  return text.startsWith("```", start) || text.startsWith("~~~", start)
}

/** Whether a fenced block ends with a fence of its own. */
function isClosed(text: string, start: number, end: number): boolean {
  const source = text.slice(start, end)
  const last = Math.max(source.lastIndexOf("\n"), source.lastIndexOf("\r")) + 1
  return last > 0 && /^[\t >]*(?:`{3,}|~{3,})[\t ]*$/.test(source.slice(last))
}

/** Whether a block has blank lines, or an end of the text, above and below. */
function isApart(text: string, start: number, end: number): boolean {
  const lineStart = lineStartBefore(text, start)
  const isBlankAbove = lineStart === 0 || isBlankLine(text, lineStartBefore(text, lineStart - 1))
  const below = findLineEnd(text, end)
  return isBlankAbove && (below === text.length || isBlankLine(text, below))
}

function lineStartBefore(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1
}

function isBlankLine(text: string, start: number): boolean {
  return isBlank(readLine(text, start, findLineEnd(text, start)))
}
