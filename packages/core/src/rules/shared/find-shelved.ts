import type { Goal, GoalDocument, Section } from "../../model/index.ts"
import { countWordsOutside } from "../../reading/word-lists/count-words.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/** Answers whether a goal stands where a page keeps what is over, below a heading such as `Past goals`: how it is put does not matter any more. */
export function findOver(document: GoalDocument): (goal: Goal) => boolean {
  return findBelow(overOf(document))
}

/** Answers whether a goal is over, or one for later, below a heading such as `Backlog`: it is none of those that a team has now. */
export function findShelved(document: GoalDocument): (goal: Goal) => boolean {
  return findBelow(shelvedOf(document))
}

type Shelf = "over" | "forLater"

/** Several rules ask the same of each document. */
const overOf = rememberShelves(["over"])
const shelvedOf = rememberShelves(["over", "forLater"])

function rememberShelves(kinds: readonly Shelf[]): (document: GoalDocument) => readonly Section[] {
  const known = new WeakMap<GoalDocument, readonly Section[]>()
  return document => {
    const shelves = known.get(document) ?? document.sections.filter(section => isShelf(section, kinds, document.language))
    known.set(document, shelves)
    return shelves
  }
}

function findBelow(shelves: readonly Section[]): (goal: Goal) => boolean {
  return ({ statement: { span } }) =>
    shelves.some(shelf => shelf.headingSpan.end.offset <= span.start.offset && span.end.offset <= shelf.span.end.offset)
}

/** Whether each word of a heading says "over" or "later", or what goals are called. */
function isShelf({ title, depth }: Section, kinds: readonly Shelf[], language: string): boolean {
  if (depth === 0 || title.length > 60) return false
  const head = title.replace(/\([^()]{0,60}\)/g, "")
  const shelved = kinds.flatMap(kind => findListedWords(head, kind, language))
  const things = ["shelvedThing", "kpiTerm"] as const
  return shelved.length > 0 && countWordsOutside(head, [...shelved, ...things.flatMap(list => findListedWords(head, list, language))]) === 0
}
