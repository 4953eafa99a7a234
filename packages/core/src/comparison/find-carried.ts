import { compareText } from "../collections/compare-text.ts"
import { groupBy } from "../collections/group-by.ts"
import { teamKey } from "../model/team-key.ts"
import { followsCycle } from "./compare-cycles.ts"
import type { GoalState } from "./goal-state.ts"
import type { GoalPair } from "./matching.ts"
import { isOtherTeam } from "./match-goals.ts"
import { findSimilarWords } from "./similar-words.ts"

/** From here on a goal of a later cycle is the one of an earlier cycle, carried on. */
const CARRIED = 0.8

/**
 * The goals that are a goal of an earlier cycle once more, each with the latest of those: same team as far as is known, nearly the same
 * words; numbers may differ.
 */
export function findCarried(goals: readonly GoalState[], earlier: readonly GoalState[]): GoalPair[] {
  const similar = findSimilarWords(
    [...goals, ...earlier].map(({ words }) => words),
    CARRIED,
  )
  const byWords = groupBy(earlier, ({ words }) => words)
  return goals.flatMap(after => {
    const rated = (similar.get(after.words) ?? []).flatMap(({ words, similarity }) =>
      (byWords.get(words) ?? []).filter(before => mayCarry({ before, after })).map(before => ({ before, similarity })),
    )
    const best = rated.toSorted((a, b) => compareText(startOf(b.before), startOf(a.before)) || b.similarity - a.similarity)[0]
    return best === undefined ? [] : [{ before: best.before, after }]
  })
}

function mayCarry(pair: GoalPair): boolean {
  if (pair.before.role !== pair.after.role || !followsCycle(pair.after.cycle, pair.before.cycle) || isOtherTeam(pair)) return false
  return pair.before.filePath === pair.after.filePath || teamOf(pair.before) === teamOf(pair.after)
}

function teamOf({ team, filePath }: GoalState): string {
  return teamKey(team, filePath)
}

function startOf({ cycle }: GoalState): string {
  return cycle?.start ?? ""
}
