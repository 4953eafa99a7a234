import { similarity } from "../similarity/index.ts"
import type { GoalState } from "./goal-state.ts"
import { groupBy } from "../collections/group-by.ts"
import { findSimilarWords } from "./similar-words.ts"

/** One goal at two times. */
export interface GoalPair {
  readonly before: GoalState
  readonly after: GoalState
}

/** Which goals of two times are one, and which have no counterpart. */
export interface GoalMatches {
  readonly pairs: readonly GoalPair[]
  readonly onlyBefore: readonly GoalState[]
  readonly onlyAfter: readonly GoalState[]
}

/** What makes goals of the two times alike; undefined keys match nothing. */
export type KeyOf = (goal: GoalState, isBefore: boolean) => string | undefined

/** Which of the pairs that are alike count. */
export type Accepts = (pair: GoalPair) => boolean

/** A matching under way: each step matches what the steps before have left. */
export interface Matching {
  /** So far, in the order they were found. */
  readonly pairs: readonly GoalPair[]
  byKey(keyOf: KeyOf, accepts?: Accepts): void
  /** Goals that share a key, the most alike first; statements less alike than `least`, 0 to 1, are no pair. */
  bySimilarityWithin(keyOf: KeyOf, least: number, accepts?: Accepts): void
  /** Goals that share a key, through an index; for keys that many share. */
  bySimilarity(keyOf: KeyOf, least: number, accepts: Accepts): void
  finish(): GoalMatches
}

/** Begins to match the goals of two times; each goal is matched once. */
export function createMatching(before: readonly GoalState[], after: readonly GoalState[]): Matching {
  const pairs: GoalPair[] = []
  const [openBefore, openAfter] = [new Set(before), new Set(after)]
  const take = (pair: GoalPair): void => {
    if (!openBefore.has(pair.before) || !openAfter.has(pair.after)) return
    pairs.push(pair)
    openBefore.delete(pair.before)
    openAfter.delete(pair.after)
  }
  const takeBest = (rated: readonly RatedPair[]): void => {
    for (const { pair } of rated.toSorted((a, b) => b.rating - a.rating)) take(pair)
  }
  return {
    pairs,
    byKey(keyOf, accepts = () => true) {
      const waiting = groupBy(openAfter, goal => keyOf(goal, false))
      for (const goal of openBefore) {
        const key = keyOf(goal, true)
        const found = key === undefined ? undefined : waiting.get(key)?.find(other => openAfter.has(other))
        if (found !== undefined && accepts({ before: goal, after: found })) take({ before: goal, after: found })
      }
    },
    bySimilarityWithin(keyOf, least, accepts = () => true) {
      const groups = groupBy(openAfter, goal => keyOf(goal, false))
      const rated = [...openBefore].flatMap(goal => {
        const key = keyOf(goal, true)
        return key === undefined ? [] : (groups.get(key) ?? []).map(other => ratePair({ before: goal, after: other }))
      })
      takeBest(rated.filter(({ pair, rating }) => rating >= least && accepts(pair)))
    },
    bySimilarity(keyOf, least, accepts) {
      const keys = new Set([...openBefore].map(goal => keyOf(goal, true)))
      const after = [...openAfter].filter(goal => keys.has(keyOf(goal, false)))
      const present = new Set(after.map(goal => keyOf(goal, false)))
      const before = [...openBefore].filter(goal => present.has(keyOf(goal, true)))
      const similar = findSimilarWords(
        [...before, ...after].map(({ words }) => words),
        least,
      )
      const byWords = groupBy(after, ({ words }) => words)
      const rated = before.flatMap(goal =>
        (similar.get(goal.words) ?? []).flatMap(({ words, similarity: rating }) =>
          (byWords.get(words) ?? []).map(other => ({ pair: { before: goal, after: other }, rating })),
        ),
      )
      takeBest(rated.filter(({ pair }) => keyOf(pair.before, true) === keyOf(pair.after, false) && accepts(pair)))
    },
    finish: () => ({ pairs, onlyBefore: [...openBefore], onlyAfter: [...openAfter] }),
  }
}

interface RatedPair {
  readonly pair: GoalPair
  readonly rating: number
}

function ratePair(pair: GoalPair): RatedPair {
  return { pair, rating: similarity(pair.before.words, pair.after.words) }
}
