import type { DocumentFacts } from "../../../linter/index.ts"
import { foldName } from "./find-anchors.ts"
import type { ReferenceTarget } from "./find-references.ts"
import type { DocumentGoals } from "./goal-facts.ts"
import { createPageLookup, type PageLookup } from "./page-lookup.ts"

type Page = DocumentFacts<DocumentGoals>

/** Pairs of documents of which one refers to the other, by their indexes; see `tie` of a rule. A label, and the words of a goal, may be anyone's. */
export function* tieReferences(documents: readonly Page[]): Generator<readonly [number, number]> {
  const indexes = new Map(documents.map((document, index) => [document, index]))
  const lookup = createPageLookup(documents)
  const targets = documents.map(({ facts }) => facts.references.map(({ target }) => target))
  if (targets.flat().some(isAnyones)) for (const index of documents.keys()) yield [0, index]
  for (const [index, ofPage] of targets.entries())
    for (const target of ofPage) for (const other of findPages(target, documents[index]!, lookup)) yield [index, indexes.get(other)!]
}

/** What `tieReferences` looks at in a document; see `tiedBy` of a rule. */
export function tiedByReferences({ facts }: Page): unknown {
  return [facts.references.map(({ target }) => target), facts.boards.map(({ team }) => team)]
}

function isAnyones({ kind }: ReferenceTarget): boolean {
  return kind === "label" || kind === "words"
}

function findPages(target: ReferenceTarget, page: Page, { findByPath, findByName }: PageLookup<Page>): readonly Page[] {
  if (target.kind === "file") return [findByPath(page, target.path) ?? []].flat()
  return target.kind === "page" && target.page !== "" ? findByName(foldName(target.page)) : []
}
