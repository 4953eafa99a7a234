import { listGroups } from "../../../collections/group-by.ts"
import { clusterTexts, differsInWord } from "../../../similarity/index.ts"
import type { DocumentFacts } from "../../../linter/index.ts"
import type { Alignment, Page } from "./alignment.ts"
import { overlap } from "./cycle-runs.ts"
import type { DocumentGoals } from "./goal-facts.ts"
import { placeGoals } from "./place-goals.ts"
import type { PlacedGoal } from "./placed-goal.ts"
import { tiedByReferences, tieReferences } from "./tie-references.ts"

/** A goal and one of another board that it serves. */
export interface ParentLink {
  readonly child: PlacedGoal
  readonly parent: PlacedGoal
  /** `stated`: the page says so. `copied`: the same words stand on a page of a level above, at the same time. */
  readonly by: "stated" | "copied"
}

/** The links from goals to goals of other boards: those that are stated, and objectives copied from a level above. */
export function findParentLinks({ pages, references }: Alignment, threshold: number): ParentLink[] {
  const stated = references.flatMap(({ from, outcome }) =>
    outcome.kind !== "goal" ? [] : from.map((child): ParentLink => ({ child, parent: outcome.goal, by: "stated" })),
  )
  const links = stated.filter(({ child, parent }) => child.board !== parent.board)
  const linked = new Set(links.map(({ child }) => child))
  return [...links, ...findCopies(pages, threshold).filter(({ child }) => !linked.has(child))]
}

/** Levels from the top, as front matter and team names tell them. */
const ranks: Readonly<Record<string, number>> = { company: 0, division: 1, department: 2, team: 3, individual: 4 }

/** Below this many words objectives of two levels may share a title by chance. */
const fewestWords = 3

/** Pairs of documents of which one may have the parent of a goal of the other, by their indexes; see `tie` of a rule. */
export function* tieParents(documents: readonly DocumentFacts<DocumentGoals>[], threshold: number): Generator<readonly [number, number]> {
  yield* tieReferences(documents)
  const indexes = new Map(documents.map(({ filePath }, index) => [filePath, index]))
  for (const [first, ...others] of listAlike(documents, threshold))
    for (const other of others) yield [indexes.get(first?.filePath)!, indexes.get(other.filePath)!]
}

/** What `tieParents` looks at in a document; see `tiedBy` of a rule. */
export function tiedByParents(document: DocumentFacts<DocumentGoals>): unknown {
  const ranked = ranksOf(document).length === 0 ? [] : placeGoals([document]).filter(mayBeCopied)
  return [tiedByReferences(document), ranksOf(document), ranked.map(({ words, board }) => [words, board.level])]
}

function findCopies(pages: readonly Page[], threshold: number): ParentLink[] {
  return listAlike(pages, threshold).flatMap(group => group.flatMap(child => linkUp(child, group)))
}

/** Objectives of known levels and cycles in groups that say the same; none where all are of one level. */
function listAlike(pages: readonly (Page | DocumentFacts<DocumentGoals>)[], threshold: number): readonly (readonly PlacedGoal[])[] {
  const ranked = pages.filter(page => ranksOf(page).length > 0)
  if (new Set(ranked.flatMap(ranksOf)).size < 2) return []
  const placed = ranked.flatMap(page => ("listGoals" in page ? page.listGoals() : placeGoals([page]))).filter(mayBeCopied)
  const clusters = clusterTexts(
    placed.map(({ words }) => words),
    threshold,
  )
  return listGroups([...placed.entries()], ([index]) => clusters[index]).map(group => group.map(([, goal]) => goal))
}

/** Whether a goal is an objective of a known level and cycle, in enough words. */
function mayBeCopied({ role, board, cycle, words, kind }: PlacedGoal): boolean {
  if (role !== "objective" || rankOf(board.level) === undefined || cycle === undefined || kind === "placeholder") return false
  return words.split(" ").length >= fewestWords
}

/** The link to the nearest level above that has the same objective at the same time. */
function linkUp(child: PlacedGoal, group: readonly PlacedGoal[]): ParentLink[] {
  const rank = rankOf(child.board.level) ?? 0
  const above = group.filter(
    goal => (rankOf(goal.board.level) ?? rank) < rank && overlap(goal.cycle, child.cycle) && !differsInWord(goal.words, child.words),
  )
  const nearest = above.reduce<PlacedGoal | undefined>(
    (best, goal) => (best === undefined || rankOf(best.board.level)! < rankOf(goal.board.level)! ? goal : best),
    undefined,
  )
  return nearest === undefined ? [] : [{ child, parent: nearest, by: "copied" }]
}

function ranksOf({ facts }: DocumentFacts<DocumentGoals>): number[] {
  return facts.boards.flatMap(({ level }) => rankOf(level) ?? [])
}

function rankOf(level: string | undefined): number | undefined {
  return level === undefined ? undefined : ranks[level]
}
