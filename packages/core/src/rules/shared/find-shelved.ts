import type { Goal, GoalDocument, Section } from "../../model/index.ts"
import { countWordsOutside } from "../../reading/word-lists/count-words.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/**
 * Answers whether a goal stands where a page keeps what is over or not begun: below a heading such as `Past goals` or `Backlog`.
 * How it is put does not matter any more, or not yet.
 */
export function findShelved({ sections, language }: GoalDocument): (goal: Goal) => boolean {
  const shelves = sections.filter(section => isShelf(section, language))
  return ({ statement: { span } }) =>
    shelves.some(shelf => shelf.headingSpan.end.offset <= span.start.offset && span.end.offset <= shelf.span.end.offset)
}

/** Whether each word of a heading says "over" or "later", or what goals are called. */
function isShelf({ title, depth }: Section, language: string): boolean {
  if (depth === 0 || title.length > 60) return false
  const shelved = findListedWords(title, "shelved", language)
  return shelved.length > 0 && countWordsOutside(title, [...shelved, ...findListedWords(title, "shelvedThing", language)]) === 0
}
