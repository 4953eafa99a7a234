import type { QuantityAt } from "../quantity/scan.ts"
import { marksBefore } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { Kind, Quantity } from "../types.ts"
import { endsLike } from "../lexicon/word-forms.ts"
import { findVerbBehind } from "./bracket-verb.ts"
import { countsOthers, isCrowd } from "./counts-others.ts"
import { findAddressed, findDoers, findHelped, findWon } from "./decided-by-others.ts"
import type { Decide, Decision } from "./decision.ts"
import { endsIn, hasTag, nounPhrase, objectRange, type Facts } from "./facts.ts"
import { isFelt, isQualified } from "./how-good.ts"
import { findRank } from "./rank.ts"
import { heldForAll } from "./standards.ts"
import type { TokenRange, VerbAt } from "./verb-at.ts"
import { hopedFor, wished } from "./wishes.ts"

const TAG_KINDS: Readonly<Record<string, Kind>> = {
  kpi: "vital-sign",
  guardrail: "vital-sign",
  health: "vital-sign",
  milestone: "milestone",
  learning: "learning",
  leading: "activity",
  output: "output",
  placeholder: "placeholder",
}

/** What the document says outright. */
export const byTag: readonly Decide[] = [
  ({ context }) => {
    const tag = context.tags?.find(name => TAG_KINDS[name] !== undefined)
    return tag === undefined ? undefined : { kind: TAG_KINDS[tag]!, confidence: 0.95, reason: "tagged in the document" }
  },
]

/** A way from one value to another. */
export const byChange: readonly Decide[] = [
  ({ change, baseline, target }) => {
    if (change.pair === undefined || baseline === undefined || target === undefined) return undefined
    return sameValue(baseline, target)
      ? { kind: "vital-sign", confidence: 0.8, reason: "from–to with equal values", at: change.pair }
      : { kind: "bet", confidence: 0.95, reason: "from–to with different values", at: change.pair }
  },
  ({ context, fields }) => {
    // Among KPIs such columns are the watch itself, and an initiative's are its parent's.
    if (context.role !== "keyResult" && context.role !== "objective") return undefined
    const { baseline, target } = fields
    if (baseline === undefined || target === undefined || sameValue(baseline, target)) return undefined
    return { kind: "bet", confidence: 0.75, reason: "baseline and target beside it, with different values" }
  },
]

function sameValue(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.unit === b.unit
}

/** Signals of the head verb, in the order of the tie-breaks. */
export const byVerb: readonly Decide[] = [
  routine,
  aimed,
  heldForAll,
  repeated,
  wished,
  secondVerb,
  hopedFor,
  activityVolume,
  maintained,
  achieved,
  moved,
  made,
  completed,
  learnt,
  worked,
  aspired,
]

/** Duties that come again and again, whatever their verb. */
function routine({ line, clauses, verbClass, quantities }: Facts): Decision | undefined {
  if (verbClass === "routine") return { kind: "routine", confidence: 0.7, reason: "a duty that comes again" }
  for (let at = clauses.main.at; at < clauses.main.to; at++) {
    const mark = line.marks[at]!.routine
    if (mark !== undefined && measures(quantities).length === 0)
      return { kind: "routine", confidence: 0.75, reason: "a duty that comes again", at: { at, to: endOf(at, mark) } }
  }
  return undefined
}

/** `Evaluate and select a tool`: effort or learning that ends in something made or a number reached. */
function secondVerb(facts: Facts): Decision | undefined {
  const { line, clauses, verb, verbClass, quantities } = facts
  if (verb === undefined || verbClass === undefined || !OPEN_ENDED.has(verbClass)) return undefined
  // "Ensure the oven can mix and bake 500 loaves" is about the 500.
  if (findPossible(facts) !== undefined && measures(quantities).length > 0) return undefined
  for (let at = verb.to; at < Math.min(clauses.main.to - 1, verb.to + SECOND_REACH); at++) {
    const conjunction = line.marks[at]!.conjunction
    const second = conjunction === undefined ? undefined : findVerbBehind(facts, endOf(at, conjunction))
    if (second === undefined) continue
    const { meaning, at: start, to } = second
    const place = { at: start, to }
    if (meaning.class === "output" || meaning.class === "complete")
      return { kind: "output", confidence: 0.65, reason: "a second verb, of making", at: place }
    const reaches = meaning.class === "achieve" || meaning.class === "increase" || meaning.class === "decrease"
    if (reaches && quantities.some(found => found.at > at && found.quantity.type !== "coverage"))
      return { kind: "bet", confidence: 0.75, reason: "a second verb, with a number to reach", at: place }
  }
  return undefined
}

/** Tokens between two verbs of one clause; further on a verb belongs to something else. */
const SECOND_REACH = 12

const OPEN_ENDED: ReadonlySet<string> = new Set(["activity", "learn", "maintain"])

/** A target named as such, with its number: the statement resolves, whatever its verb. */
function aimed({ line, clauses, verb, quantities }: Facts): Decision | undefined {
  if (verb === undefined) return undefined
  for (let at = verb.to; at < clauses.main.to; at++) {
    const target = line.marks[at]!.target
    if (target === undefined || line.marks[at]!.verb !== undefined) continue
    if (quantities.some(found => found.at >= endOf(at, target) && found.at <= endOf(at, target) + 3))
      return { kind: "bet", confidence: 0.7, reason: "a target named as such", at: { at, to: endOf(at, target) } }
  }
  return undefined
}

/** Effort at stated intervals. */
function repeated({ line, clauses, verb, verbClass, quantities }: Facts): Decision | undefined {
  if (verb === undefined) return undefined
  if (verbClass === "output") return heldAgain({ line, clauses, verb })
  if (verbClass !== "activity") return undefined
  const rate = quantities.find(({ quantity }) => quantity.type === "rate")
  if (rate !== undefined) return { kind: "routine", confidence: 0.65, reason: "effort at stated intervals", at: rate }
  const cadence = findCadence(line, { at: line.tokens[verb.at]!.kind === "glyph" ? clauses.main.at : verb.to, to: clauses.main.to })
  return cadence && { kind: "routine", confidence: 0.6, reason: "effort at stated intervals", at: cadence }
}

/** `毎月試食会を開く`: an event that is held again and again; where words show no plural, one and many are told by how often. */
function heldAgain({ line, clauses: { main }, verb }: Pick<Facts, "line" | "clauses"> & { readonly verb: VerbAt }): Decision | undefined {
  if (line.tokens[verb.at]!.kind !== "glyph") return undefined
  const cadence = findCadence(line, main)
  const isEvent = cadence !== undefined && endsIn(line, nounPhrase(line, objectRange(line, verb, main)), "activity")
  return isEvent ? { kind: "routine", confidence: 0.6, reason: "an event at stated intervals", at: cadence } : undefined
}

function findCadence(line: Facts["line"], { at: start, to: end }: TokenRange): TokenRange | undefined {
  for (let at = start; at < end; at++) {
    const cadence = line.marks[at]!.cadence
    if (cadence !== undefined) return { at, to: endOf(at, cadence) }
  }
  return undefined
}

/** `Host 8 sessions`: a number of things done is an output, however busy. */
function activityVolume(facts: Facts): Decision | undefined {
  const { verb, verbClass, quantities } = facts
  if (verb === undefined || (verbClass !== "activity" && verbClass !== "maintain" && verbClass !== "learn")) return undefined
  if (findEffect(facts) !== undefined) return undefined
  const counted = quantities.find(({ quantity }) => quantity.type === "count")
  if (counted === undefined || !followsActivity(facts, counted)) return undefined
  return { kind: "output", confidence: 0.75, reason: "a number of activities", at: verb }
}

function followsActivity({ line, clauses }: Facts, { to }: QuantityAt): boolean {
  return hasTag(line, { at: to, to: Math.min(to + 4, clauses.main.to) }, "activity")
}

function maintained(facts: Facts): Decision | undefined {
  const { verb, verbClass, metric, quantities, line, context } = facts
  if (verb === undefined || verbClass !== "maintain") return undefined
  if (verb.form === "passive" && measures(quantities).length === 0)
    return { kind: "output", confidence: 0.5, reason: "a thing said to be done", at: verb }
  const impact = findImpact(facts)
  if (impact !== undefined) return { kind: "bet", confidence: 0.6, reason: "something ensured, with a measured effect", at: impact }
  const possible = findPossible(facts)
  if (possible !== undefined)
    return measures(quantities).length > 0
      ? { kind: "bet", confidence: 0.55, reason: "something made possible, with a number", at: possible }
      : undefined
  const isOpener = line.marks[verb.at]?.opener !== undefined
  // What is ensured needs a metric by name: "quality" or "coverage" alone is as good as a wish.
  const isMetric = metric?.known === true && (!isOpener || metric.reading.category !== undefined)
  if (isMetric || quantities.length > 0)
    return { kind: "vital-sign", confidence: 0.85, reason: "a verb of keeping with a metric or threshold", at: verb }
  return context.role === "kpi" ? { kind: "vital-sign", confidence: 0.6, reason: "a verb of keeping", at: verb } : keptState(facts, verb)
}

/** Kept or ensured without a number: a state of people or things is a wish, another thing kept is a duty, and one ensured may be anything. */
function keptState({ line, clauses, context }: Facts, verb: VerbAt): Decision | undefined {
  const range = objectRange(line, verb, clauses.main)
  const isOpener = line.marks[verb.at]?.opener !== undefined
  const object = nounPhrase(line, range)
  const isState = isOpener
    ? STATES.some(tag => hasTag(line, range, tag))
    : context.role === "objective" && QUALITIES.some(tag => endsIn(line, object, tag))
  if (hasTag(line, isOpener ? range : object, "population") || isState)
    return { kind: "aspiration", confidence: 0.55, reason: "a state to keep or ensure, with no metric", at: verb }
  return isOpener ? undefined : { kind: "vital-sign", confidence: 0.6, reason: "a verb of keeping", at: verb }
}

const QUALITIES = ["state", "abstract", "quality"] as const

/** `ensure X can …`: a result that comes once, no level to hold. */
function findPossible({ line, clauses, verb }: Facts): { readonly at: number; readonly to: number } | undefined {
  if (verb === undefined || line.marks[verb.at]?.opener === undefined) return undefined
  for (let at = verb.to; at < clauses.main.to; at++) {
    const mark = line.marks[at]!.possible
    if (mark !== undefined) return { at, to: endOf(at, mark) }
  }
  return undefined
}

function achieved({ line, clauses, verb, verbClass, quantities }: Facts): Decision | undefined {
  if (verb === undefined || verbClass !== "achieve") return undefined
  if (quantities.length > 0) return { kind: "bet", confidence: 0.9, reason: "a verb of achieving with a number", at: verb }
  const object = nounPhrase(line, objectRange(line, verb, clauses.main))
  if (endsIn(line, object, "abstract") || endsIn(line, object, "quality") || hasTag(line, object, "superlative")) {
    return { kind: "aspiration", confidence: 0.6, reason: "a quality to achieve", at: verb }
  }
  return { kind: "milestone", confidence: 0.5, reason: "a verb of achieving without a number", at: verb }
}

function moved({ verb, verbClass, quantities, context }: Facts): Decision | undefined {
  if (verb === undefined || (verbClass !== "increase" && verbClass !== "decrease" && verbClass !== "move")) return undefined
  if (measures(quantities).length > 0) return { kind: "bet", confidence: 0.9, reason: "a verb of movement with a number", at: verb }
  if (context.fields?.some(field => field.name === "target") === true)
    return { kind: "bet", confidence: 0.7, reason: "a verb of movement with a target beside it", at: verb }
  return { kind: "aspiration", confidence: 0.65, reason: "a verb of movement without a number", at: verb }
}

function made(facts: Facts): Decision | undefined {
  const { verb, verbClass } = facts
  if (verb === undefined || verbClass !== "output") return undefined
  if (isMeasuredBeside(facts, verb)) return { kind: "bet", confidence: 0.6, reason: "a target beside it" }
  const impact = findImpact(facts)
  if (impact !== undefined) return { kind: "bet", confidence: 0.8, reason: "something made with a measured effect", at: impact }
  const effect = findEffect(facts)
  if (effect !== undefined) return { kind: "bet", confidence: 0.6, reason: "something made, with a value to reach", at: effect }
  const plain = verb.form === "passive" || verb.form === "available"
  const people = plain
    ? facts.quantities.find(({ to, quantity: { type } }) => to <= verb.at && (type === "count" || type === "ratio"))
    : undefined
  const leads = people !== undefined && people.at <= facts.clauses.main.at + 1
  if (people !== undefined && (countsOthers(facts.line, people.to) || (leads && isCrowd(people.quantity))))
    return { kind: "bet", confidence: 0.6, reason: "a number that others decide", at: people }
  const rank = plain ? findRank(facts, verb) : undefined
  if (rank !== undefined)
    return { kind: "bet", confidence: 0.55, reason: "a rank that others decide", at: { at: facts.clauses.main.at, to: rank } }
  const others = plain ? findDoers(facts, verb) : (findAddressed(facts, verb) ?? findWon(facts, verb))
  if (others !== undefined) return { kind: "bet", confidence: 0.6, reason: "a number that others decide", at: others }
  if (!plain && facts.context.role === "objective" && (isQualified(facts, verb) || isFelt(facts, verb)))
    return { kind: "aspiration", confidence: 0.55, reason: "something to make, and how good it is to be", at: verb }
  return { kind: "output", confidence: plain ? 0.6 : 0.85, reason: plain ? "a thing said to be there" : "a verb of making", at: verb }
}

/** `Loaves sold`, `Change requests` with `100K+` or `< 1 s` in the target's cell: a name that only looks like work is measured. */
function isMeasuredBeside({ context, fields: { target } }: Facts, { form, meaning }: VerbAt): boolean {
  if (context.role !== "keyResult" || target === undefined || (form !== "passive" && !meaning.nounLike)) return false
  return target.type === "count" ? isCrowd(target) : target.type !== "coverage" && target.type !== "zero" && !isAllOfIt(target)
}

/** All of the work is no share of anything. */
function isAllOfIt({ type, value }: Quantity): boolean {
  return type === "percent" && value === 100
}

/** A share, an amount or a compared duration among the quantities of something made: its effect is measured. */
function findEffect({ line, quantities, verb }: Facts): QuantityAt | undefined {
  const isDone = verb?.form === "passive" || verb?.form === "available"
  return quantities.find(({ quantity: { type, comparator, unit, value }, at }) => {
    // "Move 100% of the shops" is all of the work, while in "100% of orders delivered on time" others see the share.
    if (type === "percent" && value === 100 && comparator === undefined && !isDone) return false
    if (type === "percent" || type === "points" || type === "money" || type === "score") return true
    if (type === "duration") return comparator === "at-most" && unit !== undefined && !LONG_UNITS.has(unit)
    // "Average score > 50".
    return comparator !== undefined && [0, 1, 2].some(step => marksBefore(line, at - step)?.metricHead !== undefined)
  })
}

/** Units of time that plans are made in: "within two months" is a term, not a speed. */
const LONG_UNITS: ReadonlySet<string> = new Set(["wk", "mo", "quarter", "y"])

/** An impact clause with a number in it. */
function findImpact({ line, clauses, quantities, verb }: Facts): { readonly at: number; readonly to: number } | undefined {
  for (let at = (verb?.to ?? 0) + 1; at < clauses.main.to; at++) {
    const mark = line.marks[at]!.impact
    if (mark !== undefined && quantities.some(found => found.at >= endOf(at, mark) && found.quantity.type !== "coverage"))
      return { at, to: endOf(at, mark) }
    const reached = findReached(line, at)
    if (reached !== undefined && quantities.some(found => found.at >= reached.to && found.quantity.type !== "coverage")) return reached
  }
  return undefined
}

/** `设立提案箱，每月收集20条建议`: in scripts without spaces a comma joins a clause with a verb of its own; one of reaching or moving is the effect. */
function findReached(line: Facts["line"], comma: number): TokenRange | undefined {
  const isJoint = line.tokens[comma]!.kind === "sign" && line.marks[comma]!.conjunction !== undefined
  if (!isJoint || line.tokens[comma - 1]?.kind !== "glyph") return undefined
  for (let at = comma + 1; at < Math.min(line.tokens.length, comma + CLAUSE_OPENING); at++) {
    const verb = line.marks[at]!.verb
    if (line.tokens[at]!.kind === "sign") return undefined
    if (verb === undefined) continue
    const { class: own, polyseme } = verb.value
    const reaches = REACHING.has(own) || polyseme?.when.some(({ object, class: other }) => object === "quantity" && REACHING.has(other))
    return reaches === true ? { at, to: endOf(at, verb) } : undefined
  }
  return undefined
}

/** How far behind a comma a clause's verb may stand, with its subject or time in front. */
const CLAUSE_OPENING = 8

const REACHING: ReadonlySet<string> = new Set(["achieve", "increase", "decrease"])

function completed(facts: Facts): Decision | undefined {
  const { verb, verbClass } = facts
  if (verb === undefined || verbClass !== "complete") return undefined
  const object = nounPhrase(facts.line, objectRange(facts.line, verb, facts.clauses.main))
  if (facts.context.role === "objective" && verb.form !== "passive" && isWork(facts, object))
    return { kind: "output", confidence: 0.7, reason: "work to be finished", at: verb }
  return { kind: "milestone", confidence: verb.form === "passive" ? 0.6 : 0.75, reason: "a verb of completing", at: verb }
}

/** `Complete the migration`: a thing made, or work by its ending. */
function isWork({ line, lexicon }: Facts, object: TokenRange): boolean {
  const last = line.tokens[object.to - 1]
  return endsIn(line, object, "deliverable") || (object.to > object.at && last !== undefined && endsLike(last.key, "things", lexicon.kinds))
}

function learnt(facts: Facts): Decision | undefined {
  const { verb, verbClass } = facts
  if (verb === undefined || verbClass !== "learn") return undefined
  const effect = findEffect(facts)
  if (effect !== undefined) return { kind: "bet", confidence: 0.6, reason: "something tested, with a value to reach", at: effect }
  return { kind: "learning", confidence: 0.7, reason: "a verb of learning", at: verb }
}

function worked(facts: Facts): Decision | undefined {
  const { verb, verbClass } = facts
  if (verb === undefined || verbClass !== "activity") return undefined
  const effect = findEffect(facts) ?? findHelped(facts, verb)
  if (effect !== undefined) return { kind: "bet", confidence: 0.5, reason: "effort, with a value to reach", at: effect }
  if (verb.form === "passive" || verb.form === "available")
    return { kind: "output", confidence: 0.5, reason: "a thing said to be done", at: verb }
  const range = objectRange(facts.line, verb, facts.clauses.main)
  const object = nounPhrase(facts.line, range)
  const isEvent = endsIn(facts.line, object, "activity") || endsIn(facts.line, object, "deliverable")
  if (facts.line.marks[object.at]?.indefinite !== undefined && isEvent)
    return { kind: "output", confidence: 0.55, reason: "one event, held or not held", at: verb }
  const isState = STATES.some(object => hasTag(facts.line, range, object))
  if (facts.context.role === "objective" && (isState || isFelt(facts, verb)))
    return { kind: "aspiration", confidence: 0.55, reason: "effort for a state of things", at: verb }
  return { kind: "activity", confidence: 0.75, reason: "a verb of effort", at: verb }
}

const STATES = ["state", "abstract", "quality", "superlative"] as const

function aspired({ line, clauses, context, verb, verbClass, quantities }: Facts): Decision | undefined {
  if (verb === undefined || verbClass !== "aspire") return undefined
  // "Build a base to grow 2x on": what an objective's state is for is not reached with it.
  let purpose = context.role === "objective" ? verb.to : clauses.main.to
  while (purpose < clauses.main.to && line.marks[purpose]!.infinitive === undefined) purpose++
  if (measures(quantities).some(found => found.at < purpose && !isAttribute(found)))
    return { kind: "bet", confidence: 0.55, reason: "a state to reach with a number", at: verb }
  return { kind: "aspiration", confidence: 0.8, reason: "a verb of becoming or of a state", at: verb }

  /** `Become the baker of 3 valleys`: an objective's count behind a preposition tells which, and is not reached. */
  function isAttribute({ at, quantity: { type } }: QuantityAt): boolean {
    return context.role === "objective" && type === "count" && line.marks[at - 1]?.preposition !== undefined
  }
}

/** Quantities that measure; "all" only widens. */
function measures(quantities: readonly QuantityAt[]): readonly QuantityAt[] {
  return quantities.filter(({ quantity }) => quantity.type !== "coverage")
}
