import type { DocumentFacts } from "../../../linter/index.ts"
import type { BoardFact, DocumentGoals } from "./goal-facts.ts"
import { boardOf, metricOf, type PackedGoal } from "./packed-goal.ts"

/** The goals of a document by a key, for rules that compare only goals of one key; goals without a key are left out. */
export function splitGoals(
  { facts }: DocumentFacts<DocumentGoals>,
  keyOf: (goal: PackedGoal) => string | undefined,
): ReadonlyMap<string, DocumentGoals> {
  const parts = new Map<string, GoalsPart>()
  const keys = facts.goals.map(keyOf)
  const places: number[] = []
  for (const [index, key] of keys.entries()) {
    if (key === undefined) continue
    const part = parts.get(key) ?? { boards: facts.boards, goals: [], parents: [], references: [], anchors: [] }
    parts.set(key, part)
    const parent = facts.parents[index]!
    part.parents.push(keys[parent] === key ? places[parent]! : -1)
    places[index] = part.goals.push(facts.goals[index]!) - 1
  }
  return parts
}

/** A goal of another key is no parent. */
interface GoalsPart extends DocumentGoals {
  readonly goals: PackedGoal[]
  readonly parents: number[]
}

/** By the team whose goals they are. */
export function splitByTeam(document: DocumentFacts<DocumentGoals>): ReadonlyMap<string, DocumentGoals> {
  const { boards } = document.facts
  return splitGoals(document, goal => teamOf(boards, goal))
}

/** By the metric that they name, whatever words stand around it. */
export function splitByMetric(document: DocumentFacts<DocumentGoals>): ReadonlyMap<string, DocumentGoals> {
  return splitGoals(document, metricOf)
}

function teamOf(boards: readonly BoardFact[], goal: PackedGoal): string | undefined {
  return boards[boardOf(goal)]?.teamKey
}
