import { childrenOf, type Goal, type KeyResult, type Objective } from "../model/index.ts"
import type { MetricCategory } from "../reading/index.ts"
import { statesDeadline } from "../rules/shared/declared-cycle.ts"
import { findPressure, isGuarded } from "../rules/shared/find-pressure.ts"
import type { AuditFigures, Pile, Share } from "./audit.ts"
import type { Read } from "./sort-into-pile.ts"

/** Goals that count, of one board. */
export interface CountedGoals {
  readonly goals: readonly Goal[]
  readonly read: Read
  readonly pileOf: (goal: Goal) => Pile | undefined
}

/** Counts the goals of a board. */
export function countFigures({ goals, read, pileOf }: CountedGoals): AuditFigures {
  const objectives = goals.filter((goal): goal is Objective => goal.role === "objective")
  const keyResults = goals.filter((goal): goal is KeyResult => goal.role === "keyResult")
  const piles = [...objectives, ...keyResults].map(pileOf)
  const inPile = (pile: Pile): number => piles.filter(found => found === pile).length
  const disguised = objectives.filter(goal => pileOf(goal) === "vitalSign").length
  const share = (tell: (goal: KeyResult) => boolean): Share => ({ count: keyResults.filter(tell).length, of: keyResults.length })
  return {
    objectives: objectives.length,
    keyResults: keyResults.length,
    kpis: goals.filter(({ role }) => role === "kpi").length,
    initiatives: goals.filter(({ role }) => role === "initiative").length,
    bets: inPile("bet"),
    vitalSigns: inPile("vitalSign"),
    outputs: inPile("output"),
    guardrails: inPile("guardrail"),
    unknown: inPile("unknown"),
    disguised,
    kpiShare: shareOf(disguised, objectives.length),
    unguarded: objectives.filter(goal => isUnguarded(goal, read)).length,
    measurable: share(goal => read(goal).quantified),
    baselined: share(goal => read(goal).baseline !== undefined),
    dated: share(goal => goal.cycle?.end !== undefined || statesDeadline(goal, read)),
    categories: countCategories(goals, read),
  }
}

function isUnguarded(goal: Objective, read: Read): boolean {
  const pressure = findPressure(childrenOf(goal, "keyResult"), { read, ignore: [] })
  return pressure !== undefined && !isGuarded(goal, { pressure, read, wholeBoard: true })
}

function countCategories(goals: readonly Goal[], read: Read): AuditFigures["categories"] {
  const counts: Partial<Record<MetricCategory, number>> = {}
  for (const goal of goals) {
    const category = goal.role === "initiative" ? undefined : read(goal).metric?.category
    if (category !== undefined) counts[category] = (counts[category] ?? 0) + 1
  }
  return counts
}

/** Adds up the figures of boards. */
export function addFigures(figures: readonly AuditFigures[]): AuditFigures {
  const sum = (pick: (part: AuditFigures) => number): number => figures.reduce((total, part) => total + pick(part), 0)
  const share = (pick: (part: AuditFigures) => Share): Share => ({ count: sum(part => pick(part).count), of: sum(part => pick(part).of) })
  const categories: Partial<Record<MetricCategory, number>> = {}
  for (const part of figures) for (const [name, count] of listCategories(part)) categories[name] = (categories[name] ?? 0) + count
  const objectives = sum(part => part.objectives)
  const disguised = sum(part => part.disguised)
  return {
    objectives,
    keyResults: sum(part => part.keyResults),
    kpis: sum(part => part.kpis),
    initiatives: sum(part => part.initiatives),
    bets: sum(part => part.bets),
    vitalSigns: sum(part => part.vitalSigns),
    outputs: sum(part => part.outputs),
    guardrails: sum(part => part.guardrails),
    unknown: sum(part => part.unknown),
    disguised,
    kpiShare: shareOf(disguised, objectives),
    unguarded: sum(part => part.unguarded),
    measurable: share(part => part.measurable),
    baselined: share(part => part.baselined),
    dated: share(part => part.dated),
    categories,
  }
}

/** The categories that occur, the most frequent first. */
export function listCategories({ categories }: Pick<AuditFigures, "categories">): (readonly [MetricCategory, number])[] {
  const entries = Object.entries(categories) as [MetricCategory, number][] // its keys are categories by its type
  return entries.toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
}

/** A part of a whole with four digits; null when there is no whole. */
function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000
}
