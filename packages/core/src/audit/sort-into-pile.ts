import { childrenOf, hasTag, type Goal, type KeyResult, type Objective } from "../model/index.ts"
import type { Kind, Reading } from "../reading/index.ts"
import { holdsLevel } from "../reading/holds-level.ts"
import { findListedWords } from "../reading/word-lists/find-listed-words.ts"
import { findPressure, guards } from "../rules/shared/find-pressure.ts"
import { isLevelObjective } from "../rules/shared/is-level-objective.ts"
import { isRecurringWork } from "../rules/shared/is-recurring-work.ts"
import { keepsLevel } from "../rules/shared/keeps-level.ts"
import type { Pile } from "./audit.ts"

/** How goals are read. */
export type Read = (goal: Goal) => Reading

/** A pile, and what tells: phrases for people. */
export interface Sorted {
  readonly pile: Pile
  readonly evidence: readonly string[]
}

/** Which pile each kind of statement belongs to, taken for itself. */
const piles: Readonly<Record<Kind, Pile>> = {
  aspiration: "bet",
  bet: "bet",
  learning: "bet",
  milestone: "bet",
  "vital-sign": "vitalSign",
  routine: "vitalSign",
  output: "output",
  activity: "output",
  placeholder: "unknown",
  unknown: "unknown",
}

/** Tells which pile a goal belongs to: an objective also by its key results, a key result also by what it guards. */
export function sortIntoPile(goal: Goal, read: Read): Sorted {
  if (goal.role === "objective") return sortObjective(goal, read)
  if (goal.role === "keyResult") return sortKeyResult(goal, read)
  return goal.role === "kpi" && read(goal).kind !== "bet"
    ? { pile: "vitalSign", evidence: ["on the list of KPIs"] }
    : { pile: piles[read(goal).kind], evidence: describeEvidence(read(goal)) }
}

function sortObjective(goal: Objective, read: Read): Sorted {
  const reading = read(goal)
  const keyResults = childrenOf(goal, "keyResult")
  if (isLevelObjective(goal, read)) {
    const evidence = keepsLevel(reading) ? describeEvidence(reading) : ["every key result keeps a level"]
    return { pile: "vitalSign", evidence }
  }
  const bet = keyResults.find(keyResult => read(keyResult).kind === "bet")
  if (bet !== undefined) return { pile: "bet", evidence: [`a key result moves a number: “${bet.statement.text}”`] }
  const pile = piles[reading.kind]
  // A level without a metric or a threshold may be anything.
  return pile === "vitalSign" ? { pile: "unknown", evidence: [] } : { pile, evidence: describeEvidence(reading) }
}

function sortKeyResult(goal: KeyResult, read: Read): Sorted {
  const reading = read(goal)
  if (hasTag(goal, "guardrail")) return { pile: "guardrail", evidence: ["tagged as a guardrail"] }
  if (piles[reading.kind] !== "vitalSign") return { pile: piles[reading.kind], evidence: describeEvidence(reading) }
  if (!isHeld(reading)) return { pile: "unknown", evidence: [] }
  const siblings = siblingsOf(goal)
  const pressure = findPressure(siblings, { read, ignore: [] })
  if (pressure !== undefined && guards(goal, reading, pressure.pair))
    return { pile: "guardrail", evidence: [`guards what pushing “${pressure.words}” can damage`] }
  // Beside a bet one level is its guardrail, as `no-kpi-key-result` has it.
  const first = siblings.find(sibling => !hasTag(sibling, "guardrail") && isHeld(read(sibling)))
  if (first === goal && siblings.some(sibling => read(sibling).kind === "bet"))
    return { pile: "guardrail", evidence: ["a level beside a result that changes something"] }
  return { pile: "vitalSign", evidence: describeEvidence(reading) }
}

/** A level that a dashboard could show, or a standing duty without a number. "Ensure each export has its source" is as often a thing to build. */
function isHeld(reading: Reading): boolean {
  if (!keepsLevel(reading)) return false
  if (reading.kind === "routine") return !reading.quantified && isRecurringWork(reading)
  const isPromise = findListedWords(reading.verb?.lemma ?? "", "assuring", reading.language).length > 0
  return holdsLevel(reading) && !isPromise
}

function siblingsOf({ parent }: KeyResult): readonly KeyResult[] {
  return parent === undefined ? [] : childrenOf(parent, "keyResult")
}

function describeEvidence({ evidence }: Reading): string[] {
  return evidence.map(({ reason, text }) => (text === undefined ? reason : `${reason}: “${text}”`))
}
