import type { Edit } from "../linter/finding.ts"
import type { GoalDocument } from "../model/index.ts"
import { lineBreakOf, previousLine } from "../model/source-lines.ts"

/** Adds a line to the front matter, or a front matter with it; undefined where the page begins with one that is not understood. */
export function addFrontMatter({ text, frontMatter }: GoalDocument, line: string): Edit[] | undefined {
  const newline = lineBreakOf(text)
  if (frontMatter !== undefined) {
    const block = text.slice(0, frontMatter.span.end.offset).trimEnd()
    const fence = /[-.]{3}$/.test(block) ? block.length - 3 : undefined
    if (fence === undefined || previousLine(text, fence) === undefined) return undefined
    return [{ range: [fence, fence], text: line + newline }]
  }
  if (/^\uFEFF?(?:---|\+\+\+|\{)/.test(text)) return undefined
  const start = text.startsWith("\uFEFF") ? 1 : 0
  return [{ range: [start, start], text: `---${newline}${line}${newline}---${newline}${newline}` }]
}
