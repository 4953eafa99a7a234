import type { Edit } from "../linter/finding.ts"
import type { Board, Goal, GoalDocument, Section } from "../model/index.ts"
import { lineBreakOf } from "../model/source-lines.ts"

/** A section that is not there yet. */
export interface NewSection {
  /** Offset at which it begins: the end of the text, or a heading's start. */
  readonly at: number
  readonly title: string
  /** Depth of its heading, 1 to 6; never the page's title. */
  readonly depth: number
  readonly lines: readonly string[]
}

/** Puts a section between what stands before an offset and what follows; blank lines around it are made anew. */
export function writeSection({ text }: GoalDocument, { at, title, depth, lines }: NewSection): Edit {
  const newline = lineBreakOf(text)
  const heading = `${"#".repeat(Math.min(Math.max(depth, 2), 6))} ${title}`
  const contentEnd = text.slice(0, at).trimEnd().length
  const gap = contentEnd === 0 ? "" : newline + newline
  const isFollowed = at < text.length
  return { range: [contentEnd, at], text: gap + [heading, "", ...lines].join(newline) + newline + (isFollowed ? newline : "") }
}

/** From here on a goal is read by how it is marked, not by the page around it, 0 to 1. */
const SURE = 0.8

/** Whether a new heading leaves the goals of a page as they are: those that are known by the page's shape alone depend on its headings. */
export function takesSections({ goals }: GoalDocument): boolean {
  return goals.every(({ confidence }) => confidence >= SURE)
}

/** Headings that a section can be put before: those of the page, not of a quote. */
function pageSections({ sections }: GoalDocument): readonly Section[] {
  return sections.filter(({ depth, headingSpan }) => depth > 0 && headingSpan.start.column === 1)
}

/** A section at the end of the page, as deep as the one that holds a goal. */
export function addSectionAtEnd(
  goal: Goal,
  document: GoalDocument,
  { title, lines }: Pick<NewSection, "title" | "lines">,
): Edit[] | undefined {
  if (!takesSections(document)) return undefined
  const at = findBoardEnd(goal.board, document, goal)
  return [writeSection(document, { at, title, depth: depthOf(goal, document), lines })]
}

/** A section before the one in which a page's goals begin; undefined where they begin right below the title. */
export function addSectionBefore(
  goal: Goal,
  document: GoalDocument,
  { title, lines }: Pick<NewSection, "title" | "lines">,
): Edit[] | undefined {
  const section = sectionsAround(goal, document).find(({ depth }) => depth > 1)
  if (section === undefined || !takesSections(document)) return undefined
  return [writeSection(document, { at: section.headingSpan.start.offset, title, depth: section.depth, lines })]
}

/** Where the last goal of the board ends, or the section that holds it: a new heading must not cut a section in two. */
export function findBoardEnd(board: Board, document: GoalDocument, near: Goal): number {
  const last = board.goals.at(-1) ?? near
  const depth = depthOf(near, document)
  const following = pageSections(document).find(
    section => section.depth <= depth && section.headingSpan.start.offset > last.statement.span.end.offset,
  )
  return following?.headingSpan.start.offset ?? document.text.length
}

/** Depth of the heading above a goal, or of the goal's own. */
export function depthOf(goal: Goal, document: GoalDocument): number {
  return sectionsAround(goal, document).at(-1)?.depth ?? 2
}

function sectionsAround({ statement: { span } }: Goal, document: GoalDocument): readonly Section[] {
  return pageSections(document).filter(
    section => section.span.start.offset <= span.start.offset && span.start.offset < section.span.end.offset,
  )
}
