import type { Goal } from "@okrlint/core/model"

/** Offsets of a goal with everything under it: from the first character of any to the last, line breaks at the end left out. */
export function subtreeRange(goal: Goal, text: string): readonly [start: number, end: number] {
  const inner = goal.children.map(child => subtreeRange(child, text))
  const ends = [
    goal.statement.span.end.offset,
    ...goal.fields.map(({ span }) => span.end.offset),
    contentEnd(goal, text),
    ...inner.map(range => range[1]),
  ]
  const starts = [goal.statement.span.start.offset, goal.span.start.offset, ...inner.map(range => range[0])]
  return [Math.min(...starts), Math.max(...ends)]
}

function contentEnd({ span }: Goal, text: string): number {
  return span.start.offset + text.slice(span.start.offset, span.end.offset).trimEnd().length
}

/** The goal whose statement, or else whose own block, holds an offset; the innermost counts. */
export function goalAt(goals: readonly Goal[], offset: number): Goal | undefined {
  const holding = goals.filter(({ statement: { span } }) => span.start.offset <= offset && offset <= span.end.offset)
  if (holding.length > 0) return holding.at(-1)
  return goals.findLast(({ span }) => span.start.offset <= offset && offset < span.end.offset)
}

/** A goal as one line: its label and its words. */
export function titleOf({ label, statement }: Goal): string {
  const title = label === undefined ? statement.text : `${label} ${statement.text}`
  return title.length > longestTitle ? `${title.slice(0, longestTitle - 2)} …` : title
}

/** Outlines are narrow; more would only be cut by the client. */
const longestTitle = 120
