import type { Finding } from "./finding.ts"
import type { DocumentFacts } from "./rule.ts"

/** What a rule with `split` looked at together, and what it found there. */
export interface KeptGroup {
  /** In the order of their paths. */
  readonly parts: readonly DocumentFacts<unknown>[]
  readonly findings: readonly FoundAt[]
}

/** A finding and the document in which it stands. */
export interface FoundAt {
  readonly filePath: string | undefined
  readonly finding: Finding
}

/** Documents that a rule with `tie` looked at together, by their paths. */
export type TiedPaths = readonly (string | undefined)[]

/** What is remembered of the groups of a run. */
export interface FormerGroups {
  /** Whether all groups of a rule are remembered. */
  knows(ruleId: string): boolean
  /** What stood below a key; undefined when nothing did. */
  findGroup(ruleId: string, key: string): KeptGroup | undefined
  /** The document and all that it was tied to. */
  listTied(ruleId: string, filePath: string | undefined): TiedPaths
}

/** Takes the groups of a run, so that they can be remembered. */
export interface GroupKeeper {
  /** Takes what stands below a key now; undefined when nothing does any more. */
  keepGroup(ruleId: string, key: string, group: KeptGroup | undefined): void
  /** Takes all sets of documents that a rule ties, those of one document aside: none of a rule that splits. All of its groups are then known. */
  keepTied(ruleId: string, sets: readonly TiedPaths[]): void
  /** Told that the groups of a rule are others now and were not handed over. */
  forget(ruleId: string): void
}
