import { findComponents } from "../collections/components.ts"
import { groupBy } from "../collections/group-by.ts"
import type { EnabledRule } from "./apply-inline-configs.ts"
import { factsKey, type CheckedDocument } from "./check.ts"
import type { DocumentFacts, WorkspaceRule } from "./rule.ts"

/** A document that a rule looks at. */
export interface Member {
  readonly document: CheckedDocument
  readonly enabled: EnabledRule
}

/** What a rule looks at together, by a key: documents, or parts of them, in the order of the documents. */
export type FactGroups = ReadonlyMap<string, readonly DocumentFacts<unknown>[]>

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
