import type { Goal, GoalDocument } from "../../../model/index.ts"

/** A goal's block in the source without the goals inside it. */
export function ownText({ span, children }: Goal, { text }: Pick<GoalDocument, "text">): string {
  let own = ""
  let from = span.start.offset
  for (const child of children) {
    const { start, end } = child.span
    if (start.offset < from || end.offset > span.end.offset) continue
    own += `${text.slice(from, start.offset)}\n`
    from = end.offset
  }
  return own + text.slice(from, span.end.offset)
}
