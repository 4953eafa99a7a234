import type { CheckedDocument } from "./check.ts"
import type { Directive } from "./directive.ts"
import { createReaches, type Reach } from "./directive-reach.ts"
import type { Finding, SuppressedFinding } from "./finding.ts"

/** Findings sorted by whether a directive silences them, and the directives that silenced any, with the rules they silenced. */
export interface Suppressed {
  readonly active: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly used: ReadonlyMap<Directive, ReadonlySet<string>>
}

/** What matching directives needs to know of a document. */
export interface SuppressContext {
  readonly document: CheckedDocument
  /** ISO day; directives with an earlier `until` no longer count. */
  readonly now: string
  /** Former rule ids to present ones. */
  readonly presentId: (ruleId: string) => string
  /** Whether a line holds nothing that a finding could stand on, by its 1-based number. */
  readonly isPassedOver: (line: number) => boolean
}

/** Matches a document's directives against its findings; internal findings are never silenced. */
export function suppressFindings(findings: readonly Finding[], context: SuppressContext): Suppressed {
  const reachesOf = createReaches(context)
  const use = createUse()
  const active: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const reaches = finding.ruleId.startsWith("okrlint/") ? [] : reachesOf(finding)
    for (const reach of reaches) use.mark(reach, finding.ruleId)
    const last = findLast(reaches)
    if (last === undefined) active.push(finding)
    else suppressed.push({ ...finding, suppressions: [{ kind: "directive", justification: last.reason }] })
  }
  return { active, suppressed, used: use.used }
}

interface Use {
  readonly used: ReadonlyMap<Directive, ReadonlySet<string>>
  mark(reach: Reach, ruleId: string): void
}

function createUse(): Use {
  const used = new Map<Directive, Set<string>>()
  const markedOf = new Map<readonly Directive[], Set<number>>()
  return {
    used,
    // Backwards, to what is marked already: many findings may be silenced by the same many directives.
    mark: ({ list, from, to }, ruleId) => {
      const marked = markedOf.get(list) ?? new Set()
      markedOf.set(list, marked)
      for (let index = to - 1; index >= from && !marked.has(index); index--) {
        marked.add(index)
        const directive = list[index]!
        used.set(directive, (used.get(directive) ?? new Set()).add(ruleId))
      }
    },
  }
}

/** The directive furthest on, whose reason counts. */
function findLast(reaches: readonly Reach[]): Directive | undefined {
  const last = reaches.map(({ list, to }) => list[to - 1]!)
  return last.toSorted((a, b) => b.span.start.offset - a.span.start.offset)[0]
}
