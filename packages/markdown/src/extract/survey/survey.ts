import type { Vocabulary } from "../labels/vocabulary.ts"
import type { Block } from "../outline/block.ts"
import type { Profile } from "../profile.ts"
import { areExplained } from "./explained-headings.ts"
import { areFielded } from "./fielded-headings.ts"
import { type HeadingGroup, readHeadingGroup } from "./heading-group.ts"
import { type ListShape, readListShape } from "./list-shape.ts"
import { areMeasured, holdsThresholds, isMeasured } from "./measured-list.ts"
import { memoize } from "./memoize.ts"
import { hasOwnResults, listsKeyResults } from "./own-results.ts"
import { isPlanOfLines } from "./plan-lines.ts"
import { findResultsBelow, type ResultsBelow } from "./results-below.ts"

/** Answers about the surroundings of blocks; each is worked out once per document, so that long lists stay cheap. */
export interface Survey {
  /** The items under a block as a list. */
  list(parent: Block): ListShape
  /** What a block's section announces below it. */
  resultsBelow(block: Block): ResultsBelow
  /** Whether the items of a list have items of their own that hold numbers to check. */
  measured(list: Block): boolean
  /** Whether the items of a list say what a metric is to hold or to reach: `< 3 s`. */
  thresholds(list: Block): boolean
  /** Whether the headings right under a block name things with fields of their own. */
  fieldedHeadings(parent: Block): boolean
  /** Whether the headings right under a block stand over words, not over lists. */
  explainedHeadings(parent: Block): boolean
  /** Whether a section holds short lines and lists only. */
  planOfLines(section: Block): boolean
  /** Whether a goal's section holds labelled results, lists of results or work, or a table. */
  hasOwnResults(section: Block): boolean
  /** Whether a heading in a goal's section names key results outright. */
  listsKeyResults(section: Block): boolean
  /** Whether items below the headings of the same depth around a heading hold numbers to check. */
  measuredHeadings(heading: Block): boolean
  /** What the headings of the same depth around a heading show together. */
  headingGroup(heading: Block): HeadingGroup
}

/** Starts the survey of one document. */
export function createSurvey(profile: Profile, vocabulary: Vocabulary): Survey {
  const resultsBelow = memoize((block: Block) => findResultsBelow(block, profile.titles, vocabulary))
  const groups = memoize((parent: Block | undefined) => groupsUnder(parent))
  const read = memoize((group: readonly Block[]) => readHeadingGroup(group, { profile, resultsBelow }))
  const measured = memoize(areMeasured)
  const groupOf = (heading: Block): readonly Block[] => groups(heading.parent?.parent ?? heading.parent).get(groupKey(heading)) ?? [heading]
  return {
    list: memoize(readListShape),
    resultsBelow,
    measured: memoize(isMeasured),
    thresholds: memoize(holdsThresholds),
    fieldedHeadings: memoize(areFielded),
    explainedHeadings: memoize(areExplained),
    planOfLines: memoize(isPlanOfLines),
    hasOwnResults: memoize((section: Block) => hasOwnResults(section, profile)),
    listsKeyResults: memoize((section: Block) => listsKeyResults(section, profile)),
    measuredHeadings: heading => measured(groupOf(heading)),
    headingGroup: heading => read(groupOf(heading)),
  }
}

/** The headings two levels under a block, by what makes them one group; for the page's top headings, one level. */
function groupsUnder(top: Block | undefined): ReadonlyMap<string, readonly Block[]> {
  const groups = new Map<string, Block[]>()
  const parents = top === undefined ? [] : top.parent === undefined ? [top, ...top.children] : top.children
  for (const parent of parents) {
    for (const child of parent.children) {
      if (child.kind !== "heading" && child.kind !== "caption") continue
      const key = groupKey(child)
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [child])
      else group.push(child)
    }
  }
  return groups
}

function groupKey({ kind, depth, parent }: Block): string {
  return `${kind} ${depth} ${parent?.kind ?? ""} ${parent?.depth ?? 0}`
}
