import { RangeSetBuilder } from "@codemirror/state"
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from "@codemirror/view"

const heading = [1, 2, 3].map(level => Decoration.line({ class: `op-heading op-heading-${level}` }))
const comment = Decoration.line({ class: "op-comment" })
const strong = Decoration.mark({ class: "op-strong" })

/** Shows headings, strong words and comments of Markdown as such: of the lines in view alone, and line by line, which costs next to nothing while typing. */
export const markdownLines = ViewPlugin.define(
  view => ({
    decorations: decorate(view),
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = decorate(update.view)
    },
  }),
  { decorations: plugin => plugin.decorations },
)

function decorate({ visibleRanges, state }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  let next = 0
  for (const { from, to } of visibleRanges) {
    for (let at = Math.max(from, next); at <= to; at = next) {
      const line = state.doc.lineAt(at)
      next = line.to + 1
      const decoration = lineDecoration(line.text)
      if (decoration !== undefined) builder.add(line.from, line.from, decoration)
      for (const [start, end] of findStrong(line.text)) builder.add(line.from + start, line.from + end, strong)
    }
  }
  return builder.finish()
}

function lineDecoration(text: string): Decoration | undefined {
  const marks = /^ {0,3}(#{1,6})(?: |$)/.exec(text)?.[1]?.length
  if (marks !== undefined) return heading[Math.min(marks, heading.length) - 1]
  return text.trimStart().startsWith("<!--") ? comment : undefined
}

/** A line longer than this is shown plainly. */
const longestLine = 2000

/** Where strong words stand, their asterisks included. */
function findStrong(text: string): (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = []
  if (text.length > longestLine) return found
  for (let start = text.indexOf("**"); start >= 0;) {
    const end = text.indexOf("**", start + 2)
    if (end < 0) break
    if (end > start + 2) found.push([start, end + 2])
    start = text.indexOf("**", end + 2)
  }
  return found
}
