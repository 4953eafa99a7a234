import { similarity } from "../similarity/index.ts"
import { followsCycle } from "./compare-cycles.ts"
import type { GoalState } from "./goal-state.ts"
import { createMatching, type GoalMatches, type GoalPair } from "./matching.ts"
import type { DocumentPaths } from "./pair-documents.ts"

/** From here on two statements in one document are one goal in other words. */
const ALIKE = 0.55
/** The same between documents, where no place speaks for it. */
const ALIKE_ELSEWHERE = 0.8
/** Enough under the same label; statements that have nothing to do with each other share up to a quarter. */
const ALIKE_UNDER_LABEL = 0.35
/** From here on words speak for one goal even when another metric is named. */
const ALIKE_DESPITE_METRIC = 0.7

/**
 * Matches goals of one cycle: by place and words, by words, by label, then by similarity; first within their document, then between
 * documents. Each goal is matched once.
 */
export function matchGoals(before: readonly GoalState[], after: readonly GoalState[], documents: DocumentPaths): GoalMatches {
  const matching = createMatching(before, after)
  const documentOf = (goal: GoalState, isBefore: boolean): string | undefined => (isBefore ? documents.get(goal.filePath) : goal.filePath)
  const key = (goal: GoalState, isBefore: boolean, rest: readonly (string | undefined)[]): string | undefined => {
    const document = documentOf(goal, isBefore)
    return document === undefined ? undefined : [document, goal.cycle?.name, ...rest].join("\n")
  }
  const isTold = ({ before: { words } }: GoalPair): boolean => words !== ""
  matching.byKey((goal, isBefore) => key(goal, isBefore, [goal.role, goal.board, goal.labelPath, goal.text]))
  matching.byKey((goal, isBefore) => key(goal, isBefore, [goal.role, goal.board, goal.labelPath, goal.words]))
  matching.byKey((goal, isBefore) => key(goal, isBefore, [goal.role, goal.text]))
  matching.byKey((goal, isBefore) => key(goal, isBefore, [goal.role, goal.words]), isTold)
  matching.byKey(
    (goal, isBefore) => goal.labelPath && key(goal, isBefore, [goal.board, goal.labelPath]),
    pair => isSameRank(pair) && isPlausible(pair, matching.pairs),
  )
  matching.bySimilarityWithin((goal, isBefore) => key(goal, isBefore, []), ALIKE, isSameRank)
  // The cycle's name was put right, or added.
  matching.byKey(
    (goal, isBefore) => [documentOf(goal, isBefore), goal.role, goal.words].join("\n"),
    pair => isTold(pair) && !isRolled(pair),
  )
  matching.bySimilarityWithin(documentOf, ALIKE, pair => isSameRank(pair) && !isRolled(pair))
  matching.bySimilarity(
    ({ cycle }) => cycle?.name ?? "",
    ALIKE_ELSEWHERE,
    pair => isSameRank(pair) && !isOtherTeam(pair),
  )
  return matching.finish()
}

function isRolled({ before, after }: GoalPair): boolean {
  return followsCycle(after.cycle, before.cycle) || followsCycle(before.cycle, after.cycle)
}

/** A key result that became a task is still the same line; an objective never becomes one of its results. */
function isSameRank({ before, after }: GoalPair): boolean {
  return (before.role === "objective") === (after.role === "objective")
}

/** Whether both name a team, and not the same one. */
export function isOtherTeam({ before, after }: GoalPair): boolean {
  return before.team !== undefined && after.team !== undefined && before.team.toLowerCase() !== after.team.toLowerCase()
}

/** The same label is a place, no proof: a line in it that says something else altogether is another goal. */
function isPlausible(pair: GoalPair, pairs: readonly GoalPair[]): boolean {
  const { before, after } = pair
  const alike = similarity(before.words, after.words)
  const [first, second] = [before.metric?.toLowerCase(), after.metric?.toLowerCase()]
  if (before.role !== "objective" && first !== undefined && second !== undefined) return first === second || alike >= ALIKE_DESPITE_METRIC
  return alike >= ALIKE_UNDER_LABEL || pairs.some(other => isChildPair(other, pair))
}

function isChildPair(child: GoalPair, parent: GoalPair): boolean {
  return isChild(child.before, parent.before) && isChild(child.after, parent.after)
}

function isChild(child: GoalState, parent: GoalState): boolean {
  return child.parentId === parent.id && child.filePath === parent.filePath
}
