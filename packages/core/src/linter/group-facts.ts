import { findComponents } from "../collections/components.ts"
import { groupBy } from "../collections/group-by.ts"
import type { EnabledRule } from "./apply-inline-configs.ts"
import { factsKey, type CheckedDocument } from "./check.ts"
import type { TiedPaths } from "./kept-groups.ts"
import type { DocumentFacts, WorkspaceRule } from "./rule.ts"

/** A document that a rule looks at. */
export interface Member {
  readonly document: CheckedDocument
  readonly enabled: EnabledRule
}

/** What a rule looks at together, by a key: documents, or parts of them, in the order of the documents. */
export type FactGroups = ReadonlyMap<string, readonly DocumentFacts<unknown>[]>

/** One of them with its key. */
export type FactGroup = readonly [key: string, documents: readonly DocumentFacts<unknown>[]]

/** Gives the parts of a document's facts, by their keys. */
export type Splitter = (document: DocumentFacts<unknown>) => ReadonlyMap<string, unknown>

/** Splits the facts of a document once, however often it is asked. */
export function createSplitter(rule: WorkspaceRule): Splitter {
  const known = new Map<unknown, ReadonlyMap<string, unknown>>()
  return document => {
    const parts = known.get(document.facts) ?? rule.split?.(document) ?? new Map<string, unknown>()
    known.set(document.facts, parts)
    return parts
  }
}

/** How parts are gathered. */
export interface Gathering {
  readonly split: Splitter
  /** Those to gather; all when absent. */
  readonly keys?: ReadonlySet<string>
}

/** What a rule looks at, group by group, as it says: by what parts have in common, by what documents are tied, or all together. */
export function groupFacts(
  rule: WorkspaceRule,
  members: readonly Member[],
  gathering: Gathering = { split: createSplitter(rule) },
): FactGroups {
  const ofMembers = members.map(({ document }) => document)
  const documents = factsOf(rule, ofMembers)
  if (documents.length === 0) return new Map()
  if (rule.split !== undefined) return gatherParts(documents, gathering)
  if (rule.tie === undefined) return new Map([["", documents]])
  const firsts = findComponents(documents.length, rule.tie(documents, members[0]?.enabled.options))
  const tied = groupBy(documents.entries(), ([index]) => documents[firsts[index]!]?.filePath ?? "")
  return new Map([...tied].map(([first, entries]) => [first, entries.map(([, document]) => document)]))
}

/**
 * Documents that are taken apart at one time: their parts take more room than they do. All at once, a run over 3,000 pages took 267 MB
 * instead of 240: `node packages/bench/measure-memory.mjs 3000`.
 */
const mostDocuments = 1000

/** The groups of `groupFacts`, in its order. Of many documents the parts of a few keys are gathered at a time. */
export function* groupFactsInTurn(rule: WorkspaceRule, members: readonly Member[]): Generator<FactGroup, void> {
  const { split } = rule
  if (split === undefined || members.length <= mostDocuments) return yield* groupFacts(rule, members)
  const splitEach = (): Generator<DocumentFacts<ReadonlyMap<string, unknown>>, void> => splitInTurn(rule, members)
  const keys = new Set<string>()
  for (const { facts } of splitEach()) for (const key of facts.keys()) keys.add(key)
  const perTurn = Math.ceil((keys.size * mostDocuments) / members.length)
  for (const some of sliceSet(keys, perTurn)) {
    const gathered = new Map([...some].map(key => [key, new Array<DocumentFacts<unknown>>()]))
    for (const { filePath, facts } of splitEach()) for (const [key, part] of facts) gathered.get(key)?.push({ filePath, facts: part })
    yield* gathered
  }
}

function* splitInTurn(rule: WorkspaceRule, members: readonly Member[]): Generator<DocumentFacts<ReadonlyMap<string, unknown>>, void> {
  for (const { document } of members) {
    for (const facts of factsOf(rule, [document])) yield { filePath: facts.filePath, facts: rule.split?.(facts) ?? new Map() }
  }
}

function* sliceSet<T>(set: ReadonlySet<T>, size: number): Generator<ReadonlySet<T>, void> {
  const all = [...set]
  for (let from = 0; from < all.length; from += size) yield new Set(all.slice(from, from + size))
}

/** What a rule took from documents; those in which it looks at nothing are left out. */
export function factsOf(rule: WorkspaceRule, documents: readonly CheckedDocument[]): DocumentFacts<unknown>[] {
  const key = factsKey(rule)
  return documents.flatMap(({ filePath, facts }) => (key in facts ? [{ filePath, facts: facts[key] }] : []))
}

function gatherParts(documents: readonly DocumentFacts<unknown>[], { split, keys }: Gathering): FactGroups {
  const gathered = new Map<string, DocumentFacts<unknown>[]>()
  for (const document of documents) {
    for (const [key, facts] of split(document)) {
      if (keys?.has(key) === false) continue
      const part = { filePath: document.filePath, facts }
      const known = gathered.get(key)
      if (known) known.push(part)
      else gathered.set(key, [part])
    }
  }
  return gathered
}

/** The documents of groups that have more than one, by their paths. */
export function listTied(groups: FactGroups): TiedPaths[] {
  return [...groups.values()].filter(({ length }) => length > 1).map(documents => documents.map(({ filePath }) => filePath))
}
