import type { OutlineGoal } from "./check.ts"
import type { Directive } from "./directive.ts"
import type { Finding } from "./finding.ts"
import { createNextGoal } from "./next-goal.ts"
import type { SuppressContext } from "./suppress.ts"

/** Directives that silence a finding: those of a list between two places in it, the second one exclusive. */
export interface Reach {
  readonly list: readonly Directive[]
  readonly from: number
  readonly to: number
}

/** Finds the directives that silence a finding. A document may have many of both, so that they are never compared one with another. */
export function createReaches(context: SuppressContext): (finding: Finding) => readonly Reach[] {
  const directives = context.document.directives.filter(({ until }) => until === undefined || until >= context.now)
  const places = createPlaces(context)
  const byRule = new Map<string, (finding: Finding) => readonly Reach[]>()
  return finding => {
    const { ruleId } = finding
    const find =
      byRule.get(ruleId) ??
      indexDirectives(
        directives.filter(directive => names(directive, ruleId, context)),
        places,
      )
    byRule.set(ruleId, find)
    return find(finding)
  }
}

function names(directive: Directive, ruleId: string, { presentId }: SuppressContext): boolean {
  return directive.rules.length === 0 || directive.rules.some(name => presentId(name) === ruleId)
}

/** What directives of a document stand before. */
interface Places {
  nextLine(directive: Directive): number
  nextGoal(directive: Directive): string | undefined
  /** A goal and those it stands below. */
  goalsAbove(goalId: string | undefined): readonly string[]
}

function createPlaces({ document: { outline }, isPassedOver }: SuppressContext): Places {
  const nextLines = new Map<number, number>()
  const nextGoal = createNextGoal(outline)
  const byId = new Map<string | undefined, OutlineGoal>(outline.map(goal => [goal.id, goal]))
  return {
    nextLine: ({ span: { end } }) => {
      // Blank lines are passed over: Markdown needs one between a comment and what follows.
      let next = nextLines.get(end.line) ?? end.line + 1
      while (isPassedOver(next)) next++
      nextLines.set(end.line, next)
      return next
    },
    nextGoal: ({ span }) => nextGoal(span.end.offset)?.id,
    goalsAbove: goalId => {
      const above = new Set<string>()
      for (let goal = byId.get(goalId); goal !== undefined && !above.has(goal.id); goal = byId.get(goal.parentId)) above.add(goal.id)
      return [...above]
    },
  }
}

/** Sorts directives by what they reach; all of them name the rule. */
function indexDirectives(directives: readonly Directive[], places: Places): (finding: Finding) => readonly Reach[] {
  const ofFile = directives.filter(({ kind }) => kind === "disable-file")
  const switchesAt = indexSwitches(directives)
  const byLine = new Map<number, Directive[]>()
  const byGoal = new Map<string, Directive[]>()
  for (const directive of directives) {
    const { kind, span } = directive
    const goal = kind === "disable-next-goal" ? places.nextGoal(directive) : undefined
    if (kind === "disable-next-line") addTo(byLine, places.nextLine(directive), directive)
    if (kind === "disable-line") for (let line = span.start.line; line <= span.end.line; line++) addTo(byLine, line, directive)
    if (goal !== undefined) addTo(byGoal, goal, directive)
  }
  return ({ span, goalId }) => {
    const lists = [ofFile, byLine.get(span.start.line) ?? [], ...places.goalsAbove(goalId).map(id => byGoal.get(id) ?? [])]
    const whole = lists.map(list => ({ list, from: 0, to: list.length }))
    return [...whole, switchesAt(span.start.offset)].filter(({ from, to }) => from < to)
  }
}

function addTo<Key>(lists: Map<Key, Directive[]>, key: Key, directive: Directive): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [directive])
  else list.push(directive)
}

/** The `disable` comments that hold at an offset: all since the last `enable`. */
function indexSwitches(directives: readonly Directive[]): (offset: number) => Reach {
  const list: Directive[] = []
  const froms: number[] = []
  const ends: number[] = []
  let from = 0
  for (const directive of directives) {
    if (directive.kind === "enable") {
      ends.fill(directive.span.start.offset, from)
      from = list.length
    } else if (directive.kind === "disable") {
      list.push(directive)
      froms.push(from)
      ends.push(Number.POSITIVE_INFINITY)
    }
  }
  return offset => {
    const to = countUpTo(list, offset)
    return to > 0 && offset < ends[to - 1]! ? { list, from: froms[to - 1]!, to } : { list, from: 0, to: 0 }
  }
}

function countUpTo(directives: readonly Directive[], offset: number): number {
  let low = 0
  let high = directives.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (directives[middle]!.span.start.offset <= offset) low = middle + 1
    else high = middle
  }
  return low
}
