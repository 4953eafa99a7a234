import type { Nodes, Parents, Root } from "mdast"
import { findLineEnd, isBlank, readLine } from "../text-lines.ts"

/** What in a text makes the fast parser's tree doubtful, named for people who wonder why it was not used. */
export type Doubt = string

/**
 * Texts on which Markdown parsers are known to differ, found without parsing. Each pattern may match more than it has to: it costs
 * the time of a slower parse, and never a wrong tree. All are linear.
 */
const DOUBTFUL_TEXT: readonly (readonly [Doubt, RegExp])[] = [
  // micromark puts U+FFFD for NUL and leaves out a mark at the start; halves of a pair do not survive UTF-8.
  ["a character that Markdown replaces", /\0|^\uFEFF|\p{Surrogate}/u],
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
    const isContainer = parent.type === "blockquote" || parent.type === "listItem"
    for (const node of parent.children) {
      const doubt = findBlockDoubt(node, text, isContainer)
      if (doubt !== undefined) return doubt
      if (node.type === "list" || node.type === "listItem" || node.type === "blockquote") open.push(node)
    }
  }
  return undefined
}

function findBlockDoubt(node: Nodes, text: string, inContainer: boolean): Doubt | undefined {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  switch (node.type) {
    case "html":
      return inContainer ? "HTML in a list or quote" : undefined
    case "definition":
      return inContainer ? "a link definition in a list or quote" : undefined
    case "listItem":
      return node.checked !== null && node.children[0]?.type !== "paragraph" ? "a task that is no text" : undefined
    case "paragraph":
      // Below a link definition, a list that does not start with one is taken for text; below an empty item, `[x]` for a task.
      return /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)|^\[[ xX]\]/.test(text.slice(start, start + 12)) ? "text that starts as a list does" : undefined
    case "code":
      if (isFence(text, start)) return inContainer && !isClosed(text, start, end) ? "open code in a list or quote" : undefined
      return isApart(text, start, end) ? undefined : "indented code next to text"
    default:
      return undefined
  }
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
