import type { Goal, GoalDocument, Section } from "../../model/index.ts"
import { countWordsOutside } from "../../reading/word-lists/count-words.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/** Answers whether a goal stands where a page keeps what is over, below a heading such as `Past goals`: how it is put does not matter any more. */
export function findOver(document: GoalDocument): (goal: Goal) => boolean {
  return findBelow(document, ["over"])
}

/** Answers whether a goal is over, or one for later, below a heading such as `Backlog`: it is none of those that a team has now. */
export function findShelved(document: GoalDocument): (goal: Goal) => boolean {
  return findBelow(document, ["over", "forLater"])
}

type Shelf = "over" | "forLater"

function findBelow({ sections, language }: GoalDocument, kinds: readonly Shelf[]): (goal: Goal) => boolean {
  const shelves = sections.filter(section => isShelf(section, kinds, language))
  return ({ statement: { span } }) =>
    shelves.some(shelf => shelf.headingSpan.end.offset <= span.start.offset && span.end.offset <= shelf.span.end.offset)
}

/** Whether each word of a heading says "over" or "later", or what goals are called. */
function isShelf({ title, depth }: Section, kinds: readonly Shelf[], language: string): boolean {
  if (depth === 0 || title.length > 60) return false
  const shelved = kinds.flatMap(kind => findListedWords(title, kind, language))
  return shelved.length > 0 && countWordsOutside(title, [...shelved, ...findListedWords(title, "shelvedThing", language)]) === 0
}
