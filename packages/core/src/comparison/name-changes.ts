import type { Kind } from "../reading/index.ts"
import { inOneUnit } from "../reading/quantity/compare-quantities.ts"
import { compareDeadlines } from "./compare-deadlines.ts"
import { followsCycle } from "./compare-cycles.ts"
import { compareTargets } from "./compare-targets.ts"
import { changeTypes, type ChangeType, type GoalChange } from "./goal-change.ts"
import type { GoalState } from "./goal-state.ts"
import type { GoalPair } from "./matching.ts"
import type { DocumentPaths } from "./pair-documents.ts"

/** The changes of goals that are there at both times; goals that are as they were have none. */
export function nameChanges(pairs: readonly GoalPair[], documents: DocumentPaths): GoalChange[] {
  const presentOf = new Map(pairs.map(({ before, after }) => [keyOf(before.filePath, before.id), keyOf(after.filePath, after.id)]))
  return pairs.flatMap(pair => {
    const types = findTypes(pair)
    if (isMoved(pair, { documents, presentOf })) types.push("moved")
    const [type, ...also] = changeTypes.filter(name => types.includes(name))
    return type === undefined ? [] : [{ type, also, ...pair }]
  })
}

function findTypes(pair: GoalPair): ChangeType[] {
  const { before, after } = pair
  // A new cycle sets its own targets.
  if (followsCycle(after.cycle, before.cycle)) return ["carried-over"]
  const types: ChangeType[] = []
  const isOtherKind = changesKind(pair)
  const target = compareTargets(before, after)
  const deadline = compareDeadlines(before, after)
  if (isOtherKind) types.push("kind-changed")
  if (target === "weakened" || (target === "removed" && !isOtherKind)) types.push("target-weakened")
  if (target === "raised") types.push("target-raised")
  if (deadline === "pushed") types.push("deadline-pushed")
  if (deadline === "pulled") types.push("deadline-pulled")
  if (changesBaseline(pair)) types.push("baseline-changed")
  const isUnclear = target === "unclear" || deadline === "unclear"
  if (isUnclear || (types.length === 0 ? isReworded(before.text, after.text) : before.words !== after.words)) types.push("reworded")
  return types
}

/** What people do with a goal: get somewhere, hold a level, or get something done. Neighbouring kinds are told apart less surely. */
const classes: Readonly<Record<Kind, string | undefined>> = {
  bet: "result",
  "vital-sign": "level",
  output: "work",
  milestone: "work",
  activity: "work",
  learning: "work",
  routine: "work",
  aspiration: "result",
  placeholder: undefined,
  unknown: undefined,
}

/** From here on a kind is sure enough to tell a change by, 0 to 1. */
const SURE = 0.6

/** Whether a goal has become something else: another role, or a result that is a task now. */
function changesKind({ before, after }: GoalPair): boolean {
  if (before.role !== after.role) return true
  const [first, second] = [classes[before.kind], classes[after.kind]]
  const isSure = before.confidence >= SURE && after.confidence >= SURE
  // An objective is a picture of the end; only what it holds or wins is told apart surely in it.
  const isTold = before.role !== "objective" || first === "level" || second === "level"
  return isSure && isTold && before.words !== after.words && first !== undefined && second !== undefined && first !== second
}

/** A value of today moves from week to week, and is no baseline. */
function changesBaseline({ before, after }: GoalPair): boolean {
  if (before.baseline === undefined || after.baseline === undefined) return false
  if (before.baseline.from === "current" || after.baseline.from === "current") return false
  const values = inOneUnit(before.baseline, after.baseline)
  return values !== undefined && values[0] !== values[1]
}

/** Marks, case and spaces are no words. */
function isReworded(before: string, after: string): boolean {
  return plain(before) !== plain(after)
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Sc}%+-]/gu, "")
}

interface Places {
  readonly documents: DocumentPaths
  /** Where each goal that was there is now. */
  readonly presentOf: ReadonlyMap<string, string>
}

/** Whether a goal stands in another document, on another team's board, or below another goal; a renamed document moves nothing. */
function isMoved({ before, after }: GoalPair, { documents, presentOf }: Places): boolean {
  if (documents.get(before.filePath) !== after.filePath) return true
  if (before.team !== undefined && after.team !== undefined && before.team !== after.team) return true
  const parentNow = before.parentId === undefined ? undefined : presentOf.get(keyOf(before.filePath, before.parentId))
  return parentNow !== undefined && after.parentId !== undefined && parentNow !== keyOf(after.filePath, after.parentId)
}

function keyOf(filePath: string, id: GoalState["id"]): string {
  return `${filePath}\n${id}`
}
