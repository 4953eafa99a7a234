import { hasTag, type Goal, type KeyResult, type Objective } from "../../model/index.ts"
import type { MetricCategory, Quantity, Reading } from "../../reading/index.ts"
import { guardrailPairs, type GuardrailPair } from "../../reading/guardrail-pairs.ts"
import { isInBrackets } from "./is-in-brackets.ts"

/** A metric that an objective pushes, and what it takes from. */
export interface Pressure {
  readonly pair: GuardrailPair
  /** The metric as written. */
  readonly words: string
  /** Whether it is known to cost something else; more members or contributors are mostly welcome. */
  readonly isHard: boolean
}

type Read = (goal: Goal) => Reading

/** What key results push together; undefined where a result that could not be placed may be the counterweight. */
export function findPressure(
  keyResults: readonly KeyResult[],
  { read, ignore }: { readonly read: Read; readonly ignore: readonly string[] },
): Pressure | undefined {
  const measures = keyResults.filter(keyResult => read(keyResult).kind === "bet" && !hasTag(keyResult, "guardrail"))
  if (measures.some(measure => mayCounter(read(measure)))) return undefined
  const pushed = measures.flatMap(measure => pressureOf(measure, read(measure), ignore) ?? [])
  return pushed.length * 2 >= keyResults.length ? pushed.find(({ isHard }) => isHard) : undefined
}

/** A metric that could not be placed may be the counterweight; more of some things is none. */
function mayCounter({ metric, baseline, target, direction }: Reading): boolean {
  if (metric?.category !== undefined) return false
  return !(direction === "increase" && baseline?.type === "count" && target?.type === "count")
}

function pressureOf({ statement }: KeyResult, reading: Reading, ignore: readonly string[]): Pressure | undefined {
  const { metric, target, quantified, direction } = reading
  if (!quantified || metric?.category === undefined || ignore.includes(metric.category) || isMachineTime(target)) return undefined
  // Fewer calls or visits push nobody to make more of them.
  if (direction === "decrease" && (metric.category === "output-volume" || metric.polarity === "up")) return undefined
  if (target?.value === 0 || isHandful(target) || isInBrackets(statement.text, metric.start)) return undefined
  const pair = guardrailPairs[metric.category]
  return pair === undefined
    ? undefined
    : { pair, words: statement.text.slice(metric.start, metric.end), isHard: metric.category !== "growth" || metric.vitalSign }
}

/** A handful is won one by one, which damages nothing. */
function isHandful(target: Quantity | undefined): boolean {
  return target?.type === "count" && target.value <= HANDFUL
}

const HANDFUL = 5

/** Machines that answer within seconds cut no corners; people who work faster may. */
function isMachineTime(target: Quantity | undefined): boolean {
  return target?.type === "duration" && target.unit !== undefined && ["ns", "µs", "ms", "s"].includes(target.unit)
}

/** What a guard is looked for with. */
export interface GuardStep {
  readonly pressure: Pressure
  readonly read: Read
  readonly wholeBoard: boolean
}

/** Whether something below an objective, or on its board, shows what the pressure costs. */
export function isGuarded(goal: Objective, { pressure, read, wholeBoard }: GuardStep): boolean {
  const below = goal.children.filter(child => child.role === "keyResult" || child.role === "kpi")
  const watched = wholeBoard ? goal.board.goals.filter(other => other.role === "kpi" || hasTag(other, "guardrail")) : []
  return read(goal).guardrail !== undefined || [...below, ...watched].some(other => guards(other, read(other), pressure.pair))
}

/** Whether a goal is the counterweight of what its siblings push. */
export function guards(goal: Goal, { guardrail, metric }: Reading, { counters }: GuardrailPair): boolean {
  if (guardrail !== undefined || hasTag(goal, "guardrail")) return true
  return metric?.category !== undefined && counters.includes(costOfAcquisition(metric))
}

/** What a customer costs counts as cost, though the taxonomy files it under acquisition. */
function costOfAcquisition({ category, polarity }: NonNullable<Reading["metric"]>): MetricCategory {
  return category === "acquisition" && polarity === "down" ? "cost" : (category ?? "learning")
}
