import { createLetterPattern, type DirectiveComment, type LineIndex } from "@okrlint/core/model"
import type { Nodes, Root } from "mdast"

interface CommentMarks {
  readonly open: string
  readonly close: string
  /** How far into the opening mark the closing mark may reach, as in `<!-->`. */
  readonly overlap: number
}

const HTML: CommentMarks = { open: "<!--", close: "-->", overlap: 2 }
const MDX: CommentMarks = { open: "{/*", close: "*/}", overlap: 0 }

/** Few pages speak to okrlint, and then their trees need not be looked through. */
const NAME = "okrlint"

/** What a directive begins with; a longer word, such as `okrlinter`, is none. */
const DIRECTIVE = createLetterPattern(String.raw`^okrlint(?![\p{L}\p{N}_])`)

/**
 * The comments that speak to okrlint, in document order, wherever Markdown has HTML: as blocks, in text, lists, quotes, headings
 * and cells; never in code. In a quote, the marks at the start of a comment's further lines are given as spaces.
 */
export function findDirectiveComments(tree: Root, text: string, lines: LineIndex): readonly DirectiveComment[] {
  if (!text.includes(NAME)) return []
  return sortByPlace(listNodes(tree).flatMap(node => findInHtml(node, text, lines)))
}

/** As `findDirectiveComments`, with `{/* okrlint… *\/}` too; for MDX only, because in plain Markdown that is ordinary text. */
export function findMdxDirectiveComments(tree: Root, text: string, lines: LineIndex): readonly DirectiveComment[] {
  if (!text.includes(NAME)) return []
  const found = listNodes(tree).flatMap(node => {
    const html = findInHtml(node, text, lines)
    if (!holdsText(node)) return html
    const { start } = rangeOf(node)
    return [...html, ...findRanges(withoutCode(node, text), MDX).flatMap(range => readComment(range, { text, lines, start }))]
  })
  return sortByPlace(found)
}

function findInHtml(node: Nodes, text: string, lines: LineIndex): readonly DirectiveComment[] {
  if (node.type !== "html") return []
  const { start, end } = rangeOf(node)
  return findRanges(text.slice(start, end), HTML).flatMap(range => readComment(range, { text, lines, start }))
}

function sortByPlace(comments: readonly DirectiveComment[]): readonly DirectiveComment[] {
  return comments.toSorted((a, b) => a.span.start.offset - b.span.start.offset)
}

interface Range {
  readonly start: number
  readonly end: number
}

/** A comment in a piece of source, its marks included. */
interface CommentRange extends Range {
  readonly marks: CommentMarks
}

function findRanges(source: string, marks: CommentMarks): readonly CommentRange[] {
  const found: CommentRange[] = []
  let start = source.indexOf(marks.open)
  while (start !== -1) {
    const close = source.indexOf(marks.close, start + marks.open.length - marks.overlap)
    if (close === -1) break
    const end = close + marks.close.length
    found.push({ start, end, marks })
    start = source.indexOf(marks.open, end)
  }
  return found
}

/** The comment as a directive, or nothing when it speaks to others; `start` is where the piece of source begins. */
function readComment(range: CommentRange, source: { text: string; lines: LineIndex; start: number }): readonly DirectiveComment[] {
  const start = source.start + range.start
  const end = source.start + range.end
  const inside = start + range.marks.open.length
  const content = source.text.slice(inside, end - range.marks.close.length)
  const plain = content.replace(/[\n\r][\t >]+/g, prefix => prefix.replaceAll(">", " "))
  const trimmed = plain.trim()
  if (!DIRECTIVE.test(trimmed)) return []
  return [{ text: trimmed, span: source.lines.spanAt(start, end), textOffset: inside + plain.length - plain.trimStart().length }]
}

/** The node's source with spaces for code, so that no comment begins there. */
function withoutCode(node: Nodes, text: string): string {
  const { start, end } = rangeOf(node)
  const code = listNodes(node).filter(inner => inner.type === "inlineCode")
  const parts: string[] = []
  let at = start
  for (const range of code.map(rangeOf).toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, range.start), " ".repeat(range.end - range.start))
    at = range.end
  }
  return [...parts, text.slice(at, end)].join("")
}

function holdsText(node: Nodes): boolean {
  return node.type === "paragraph" || node.type === "heading" || node.type === "tableCell" || node.type === "html"
}

/** The node and everything in it; a list instead of a recursion, because emphasis may nest deeper than the stack. */
function listNodes(root: Nodes): readonly Nodes[] {
  const nodes: Nodes[] = [root]
  for (const node of nodes) {
    if ("children" in node) for (const child of node.children) nodes.push(child)
  }
  return nodes
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
