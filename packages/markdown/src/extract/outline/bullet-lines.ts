import { joinTexts, type RichText, sliceText } from "../../source/rich-text.ts"
import { readHtmlText } from "../../source/html-text.ts"
import type { Block } from "./block.ts"
import type { OutlineInput } from "./build-outline.ts"

interface BulletLine {
  readonly indent: number
  readonly text: RichText
  readonly start: number
  readonly end: number
}

const BULLET = /^[-*+=•·◦]\s*(?=\S)/u

/**
 * List items that are indented so far that Markdown takes them for code: they become items again, nested by their
 * indentation. Fenced code, and indented text that is mostly no bullets, stays out.
 */
export function addBulletLines(input: OutlineInput, place: { readonly start: number; readonly end: number }): void {
  const { source } = input
  const lineStart = source.lastIndexOf("\n", place.start - 1) + 1
  const first = source.slice(lineStart, place.end).trimStart()
  if (/^(?:`{3}|~{3}|>)/.test(first) || /^(?:`{3}|~{3})/.test(source.slice(place.start, place.start + 3))) return
  const lines = readLines(source, lineStart, place.end)
  const bullets = lines.filter(line => BULLET.test(line.text.text))
  if (bullets.length === 0 || bullets.length * 2 < lines.length) return
  addNested(input, mergeLines(lines))
}

function readLines(source: string, start: number, end: number): BulletLine[] {
  const lines: BulletLine[] = []
  for (let from = start; from < end;) {
    const found = source.indexOf("\n", from)
    const to = found < 0 || found > end ? end : found
    const text = readHtmlText(source, from, to)
    if (text.text !== "") lines.push({ indent: indentOf(source, from, to), text, start: text.segments[0]!.source, end: to })
    from = to + 1
  }
  return lines
}

function indentOf(source: string, from: number, to: number): number {
  let indent = 0
  for (let index = from; index < to; index++) {
    if (source[index] === "\t") indent += 4 - (indent % 4)
    else if (source[index] === " ") indent++
    else break
  }
  return indent
}

/** Lines without a bullet continue the line above; lines that begin with `>` are remarks. */
function mergeLines(lines: readonly BulletLine[]): BulletLine[] {
  const merged: BulletLine[] = []
  for (const line of lines) {
    const bullet = BULLET.exec(line.text.text)
    if (bullet !== null) {
      merged.push({ ...line, text: sliceText(line.text, bullet[0].length) })
      continue
    }
    const above = merged.pop()
    if (above === undefined) continue
    merged.push(line.text.text.startsWith(">") ? above : { ...above, text: joinTexts([above.text, line.text], "\n"), end: line.end })
  }
  return merged
}

function addNested(input: OutlineInput, lines: readonly BulletLine[]): void {
  const open: { readonly indent: number; readonly block: Block }[] = []
  for (const line of lines) {
    while (open.length > 0 && open[open.length - 1]!.indent >= line.indent) open.pop()
    const parent = open[open.length - 1]?.block
    const add = (): void => {
      const block = input.writer.add({ kind: "item", text: line.text, depth: open.length + 1, start: line.start, end: line.end })
      open.push({ indent: line.indent, block })
    }
    if (parent === undefined) add()
    else input.writer.within(parent, add)
  }
}
