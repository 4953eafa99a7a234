import type { Board, Goal, GoalDocument, Section } from "../../model/index.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/**
 * Goals of a board by the headings right below its own, where the board is a department: a part of its page, whose headings are
 * teams or people with goals of their own. One list with all of them otherwise; headings below a team's are its themes.
 */
export function partsOfBoard<G extends Goal>(
  { span, team }: Board,
  document: GoalDocument,
  goals: readonly G[],
): readonly (readonly G[])[] {
  const { sections, language } = document
  const own = sections.find(({ headingSpan, depth }) => depth > 1 && headingSpan.start.line === span.start.line)
  if (own === undefined || team === undefined || findListedWords(own.title, "teamWord", language).length > 0) return [goals]
  const below = sections.filter(section => section.parent === own)
  const parts = below.map(section => goals.filter(goal => isIn(goal, section))).filter(part => part.length > 0)
  return parts.length > 1 ? parts : [goals]
}

/** The longest of those lists; empty without goals. */
export function longestPartOf<G extends Goal>(board: Board, document: GoalDocument, goals: readonly G[]): readonly G[] {
  return partsOfBoard(board, document, goals).reduce((longest, part) => (part.length > longest.length ? part : longest), [])
}

/** Whether a goal stands below a heading; one that is the heading itself has no part of its own. */
function isIn({ statement: { span } }: Goal, { headingSpan, span: whole }: Section): boolean {
  return span.start.line > headingSpan.end.line && span.start.offset < whole.end.offset
}
