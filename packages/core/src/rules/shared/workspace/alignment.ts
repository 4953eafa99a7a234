import { groupBy } from "../../../collections/group-by.ts"
import { createLazy, readLabelNumber, readLabelPath, type LabelPath } from "../../../model/index.ts"
import type { DocumentFacts, Place } from "../../../linter/index.ts"
import { overlap } from "./cycle-runs.ts"
import { foldName } from "./find-anchors.ts"
import type { ReferenceTarget } from "./find-references.ts"
import { unpackSpan } from "./goal-fact.ts"
import type { DocumentGoals, ReferenceFact } from "./goal-facts.ts"
import { createFinder, createPageLookup, type PageLookup } from "./page-lookup.ts"
import { placeGoals } from "./place-goals.ts"
import type { PlacedGoal } from "./placed-goal.ts"
import { listCandidates, resolvePath } from "./resolve-path.ts"

/** A reference of a goal, and what it leads to. */
export interface AlignedReference {
  /** The goals that state it: one, or every objective of a page whose front matter does. */
  readonly from: readonly PlacedGoal[]
  readonly text: string
  readonly place: Place
  readonly outcome: Outcome
}

/** `unknown` when the documents at hand cannot tell. */
export type Outcome =
  | { readonly kind: "goal"; readonly goal: PlacedGoal }
  | { readonly kind: "somewhere" | "unknown" }
  | { readonly kind: "noFile"; readonly path: string }
  | { readonly kind: "noGoal"; readonly page: string; readonly known: readonly PlacedGoal[] }

/** The goals of all documents and what leads from one to another. */
export interface Alignment {
  readonly pages: readonly Page[]
  readonly references: readonly AlignedReference[]
}

/** A document whose goals are placed when they are asked for: most have nothing to do with others. */
export interface Page {
  readonly filePath: string | undefined
  readonly facts: DocumentGoals
  listGoals(): readonly PlacedGoal[]
  hasAnchor(name: string): boolean
}

interface Lookup extends PageLookup<Page> {
  readonly pages: readonly Page[]
  /** Objectives and key results that say these words, folded likewise. */
  findByWords(words: string): readonly PlacedGoal[]
  exists(path: string): boolean | undefined
}

/** Resolves the references of all documents against each other; `exists` tells of files that are not among them. */
export function alignGoals(
  documents: readonly DocumentFacts<DocumentGoals>[],
  exists: (path: string) => boolean | undefined = () => undefined,
): Alignment {
  const pages = documents.map(placePage)
  if (documents.every(({ facts }) => facts.references.length === 0)) return { pages, references: [] }
  const lookup: Lookup = {
    pages,
    ...createPageLookup(pages),
    findByWords: createFinder(() => groupByWords(pages.flatMap(page => page.listGoals()))),
    exists,
  }
  return { pages, references: pages.flatMap(page => page.facts.references.map(reference => align(reference, page, lookup))) }
}

function placePage(document: DocumentFacts<DocumentGoals>): Page {
  const find = createFinder(() => new Map(document.facts.anchors.map(name => [name, [name]])))
  return {
    filePath: document.filePath,
    facts: document.facts,
    listGoals: createLazy(() => placeGoals([document])),
    hasAnchor: name => find(name).length > 0,
  }
}

function groupByWords(goals: readonly PlacedGoal[]): ReadonlyMap<string, readonly PlacedGoal[]> {
  const aims = goals.filter(({ role, words }) => isAim(role) && words !== "")
  return groupBy(aims, ({ text }) => foldName(text))
}

function align({ goal: index, text, place, target }: ReferenceFact, page: Page, lookup: Lookup): AlignedReference {
  const goal = index === undefined ? undefined : page.listGoals()[index]
  const from = goal === undefined ? page.listGoals().filter(({ role, parent }) => role === "objective" && parent === undefined) : [goal]
  const span = unpackSpan(place)
  const at: Place = { filePath: page.filePath, span, ...(goal && { goalId: goal.id }) }
  return { from, text, place: at, outcome: resolve(target, { page, from: goal, lookup }) }
}

interface Asked {
  readonly page: Page
  readonly from: PlacedGoal | undefined
  readonly lookup: Lookup
}

function resolve(target: ReferenceTarget, asked: Asked): Outcome {
  const { page, lookup } = asked
  if (target.kind === "label") return resolveLabel(target.text, asked)
  if (target.kind === "words") {
    const others = lookup.findByWords(foldName(target.text)).filter(goal => goal !== asked.from)
    const goal = others.find(other => overlap(other.cycle, asked.from?.cycle)) ?? others[0]
    return goal === undefined ? { kind: "unknown" } : { kind: "goal", goal }
  }
  if (target.kind === "page") {
    const [found, second] = target.page === "" ? [page] : lookup.findByName(foldName(target.page))
    return found === undefined || second !== undefined ? { kind: "unknown" } : resolveAnchor(target.anchor, found)
  }
  const found = lookup.findByPath(page, target.path)
  if (found !== undefined) return resolveAnchor(target.anchor, found)
  if (target.path.startsWith("/")) return { kind: "unknown" }
  const paths = listCandidates(resolvePath(page.filePath, target.path))
  return paths.every(path => lookup.exists(path) === false) ? { kind: "noFile", path: target.path } : { kind: "unknown" }
}

function resolveAnchor(anchor: string | undefined, page: Page): Outcome {
  const aims = page.listGoals().filter(({ role }) => isAim(role))
  const [only, second] = aims.filter(({ role, parent }) => role === "objective" && parent === undefined)
  if (anchor === undefined) return only !== undefined && second === undefined ? { kind: "goal", goal: only } : { kind: "somewhere" }
  const path = readLabelPath(anchor)
  const name = foldName(anchor)
  const goal = page.listGoals().find(goal => (path !== undefined && hasPath(goal, path)) || namesOf(goal).includes(name))
  if (goal !== undefined) return { kind: "goal", goal }
  // Sites number headings that repeat; lines of a file and blocks of a note have names of their own kind.
  const isElsewhere =
    page.hasAnchor(name) || page.hasAnchor(name.replace(/^(.*\P{N})?\p{N}+$/su, "$1")) || /^(?:\^|L\d)/.test(anchor) || name === ""
  return isElsewhere || aims.length === 0 ? { kind: "somewhere" } : { kind: "noGoal", page: page.filePath ?? "", known: aims }
}

/** A label is looked for on its own page, then on all others; on a page with labels it is broken when nobody has it. */
function resolveLabel(text: string, { page, from, lookup }: Asked): Outcome {
  const path = readLabelPath(text)
  if (path === undefined) return { kind: "unknown" }
  const isMeant = (goal: PlacedGoal): boolean => goal !== from && hasPath(goal, path)
  const own = from?.role === "objective" ? undefined : page.listGoals().find(isMeant)
  if (own !== undefined) return { kind: "goal", goal: own }
  const [other, second] = lookup.pages.filter(candidate => candidate !== page).flatMap(candidate => candidate.listGoals().filter(isMeant))
  if (other !== undefined) return second === undefined ? { kind: "goal", goal: other } : { kind: "somewhere" }
  const labelled = page.listGoals().filter(({ role, label }) => role === "objective" && readLabelNumber(label) !== undefined)
  const isOfPage = from !== undefined && from.role !== "objective" && from.parent === undefined && labelled.length > 0
  return isOfPage ? { kind: "noGoal", page: page.filePath ?? "", known: labelled } : { kind: "unknown" }
}

function hasPath(goal: PlacedGoal, { objective, keyResult }: LabelPath): boolean {
  const number = readLabelNumber(goal.label)
  if (number === undefined) return false
  if (keyResult === undefined) return goal.role === "objective" && number === objective
  if (goal.role !== "keyResult") return false
  const above = goal.parent?.role === "objective" ? readLabelNumber(goal.parent.label) : undefined
  if (objective !== undefined) return number === keyResult ? above === objective : number === `${objective}.${keyResult}`
  return number === keyResult || (above !== undefined && `${above}.${number}` === keyResult)
}

function namesOf({ id, label = "", text }: PlacedGoal): readonly string[] {
  return [id, text, `${label} ${text}`, label].map(foldName).filter(name => name !== "")
}

function isAim(role: PlacedGoal["role"]): boolean {
  return role === "objective" || role === "keyResult"
}
