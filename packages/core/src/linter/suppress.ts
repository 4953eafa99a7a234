import type { CheckedDocument, OutlineGoal } from "./check.ts"
import type { Directive } from "./directive.ts"
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
  const matchers = createMatchers(context)
  const used = new Map<Directive, Set<string>>()
  const active: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const hits = finding.ruleId.startsWith("okrlint/") ? [] : matchers.filter(matcher => matcher.matches(finding))
    for (const { directive } of hits) used.set(directive, (used.get(directive) ?? new Set()).add(finding.ruleId))
    const last = hits.at(-1)
    if (last === undefined) active.push(finding)
    else suppressed.push({ ...finding, suppressions: [{ kind: "directive", justification: last.directive.reason }] })
  }
  return { active, suppressed, used }
}

interface Matcher {
  readonly directive: Directive
  matches(finding: Finding): boolean
}

function createMatchers(context: SuppressContext): Matcher[] {
  const directives = context.document.directives.filter(({ until }) => until === undefined || until >= context.now)
  return directives.flatMap((directive, index) => {
    if (directive.kind === "enable") return []
    const reaches = createReach(directive, directives.slice(index + 1), context)
    return [{ directive, matches: (finding: Finding) => names(directive, finding.ruleId, context) && reaches(finding) }]
  })
}

function names(directive: Directive, ruleId: string, { presentId }: SuppressContext): boolean {
  return directive.rules.length === 0 || directive.rules.some(name => presentId(name) === ruleId)
}

function createReach(directive: Directive, later: readonly Directive[], context: SuppressContext): (finding: Finding) => boolean {
  switch (directive.kind) {
    case "disable-file":
      return () => true
    case "disable-line":
      return ({ span }) => span.start.line >= directive.span.start.line && span.start.line <= directive.span.end.line
    case "disable-next-line": {
      const line = nextLine(directive.span.end.line, context)
      return ({ span }) => span.start.line === line
    }
    case "disable-next-goal": {
      const reached = goalsBelow(nextGoal(directive, context.document.outline), context.document.outline)
      return ({ goalId }) => goalId !== undefined && reached.has(goalId)
    }
    default:
      return ({ ruleId, span }) =>
        span.start.offset >= directive.span.start.offset && span.start.offset < enabledAgain(later, ruleId, context)
  }
}

/** Blank lines are passed over: Markdown needs one between a comment and what follows. */
function nextLine(line: number, { isPassedOver }: SuppressContext): number {
  let next = line + 1
  while (isPassedOver(next)) next++
  return next
}

function enabledAgain(later: readonly Directive[], ruleId: string, context: SuppressContext): number {
  const enable = later.find(directive => directive.kind === "enable" && names(directive, ruleId, context))
  return enable?.span.start.offset ?? Number.POSITIVE_INFINITY
}

/** The goal that a directive stands before. */
export function nextGoal(directive: Directive, outline: readonly OutlineGoal[]): OutlineGoal | undefined {
  return outline.find(goal => goal.start >= directive.span.end.offset)
}

function goalsBelow(goal: OutlineGoal | undefined, outline: readonly OutlineGoal[]): ReadonlySet<string> {
  const reached = new Set<string>()
  if (goal === undefined) return reached
  reached.add(goal.id)
  for (const other of outline) if (other.parentId !== undefined && reached.has(other.parentId)) reached.add(other.id)
  return reached
}
