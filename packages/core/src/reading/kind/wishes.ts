import { thirdPersonsOf } from "../lexicon/word-forms.ts"
import { CAPACITY } from "./counts-others.ts"
import type { Decision } from "./decision.ts"
import { endsIn, hasTag, nounPhrase, objectRange, type Facts } from "./facts.ts"
import type { TokenRange } from "./verb-at.ts"
import { endOf } from "../text/meanings.ts"

/** Hopes that hold whatever verb comes second. */
export function wished(facts: Facts): Decision | undefined {
  return able(facts) ?? madeOfPeople(facts)
}

/** `Be able to bake 500 loaves`, `Be able to bake for every hotel`: how much is to be possible, else an ability that an objective hopes for. */
function able({ line, clauses, context, verb, quantities }: Facts): Decision | undefined {
  const first = line.marks[clauses.main.at]
  if (verb === undefined || first?.opener === undefined || first.future === undefined) return undefined
  const number = quantities.find(({ quantity: { type } }) => type !== "coverage")
  const isMuch = number !== undefined && (number.quantity.type !== "count" || number.quantity.value >= CAPACITY)
  if (isMuch) return { kind: "bet", confidence: 0.55, reason: "how much something is to do or hold", at: number }
  if (number !== undefined || context.role !== "objective") return undefined
  const at = { at: clauses.main.at, to: endOf(clauses.main.at, first.opener) }
  return { kind: "aspiration", confidence: 0.6, reason: "an ability to have", at }
}

/** `Build for steady growth`: nothing is named that is to be made, only what for or how it is to work. */
function madeFor(facts: Facts): Decision | undefined {
  const { line, clauses, context, verb, verbClass, metric } = facts
  if (context.role !== "objective" || verb === undefined || verbClass !== "output") return undefined
  const manner = verb.form === "gerund" ? findManner(facts, verb.to) : undefined
  if (manner !== undefined) return { kind: "aspiration", confidence: 0.55, reason: "how something is to work", at: manner }
  const maySpeakOfStates = verb.meaning.polyseme?.when.some(({ class: other }) => other === "aspire") === true
  const range = objectRange(line, verb, clauses.main)
  const object = nounPhrase(line, range)
  if (!maySpeakOfStates || object.to > object.at || range.to === range.at) return undefined
  let to = range.at
  while (to < range.to && line.marks[to]!.clauseOpening === undefined) to++
  const isQuality = metric?.known === true || QUALITIES.some(tag => hasTag(line, { at: range.at, to }, tag))
  return isQuality ? { kind: "aspiration", confidence: 0.55, reason: "what something is made for, and no thing made", at: verb } : undefined
}

/** `Build a team of keen bakers`, `Coach and develop the crew`: people are no thing to make, and what is to become of them is hoped for. */
function madeOfPeople({ line, clauses, context, verb, verbClass, quantities }: Facts): Decision | undefined {
  if (context.role !== "objective" || verb === undefined || quantities.length > 0) return undefined
  const first = verbClass === "activity" ? endOf(verb.to, line.marks[verb.to]?.conjunction) : undefined
  const second = first === undefined || first >= clauses.main.to ? undefined : line.marks[first]?.verb
  const making = first !== undefined && second?.value.form === "base" ? { ...verb, meaning: second.value, to: endOf(first, second) } : verb
  const { class: own, polyseme } = making.meaning
  if (own !== "output" || polyseme?.when.some(({ class: other }) => other === "aspire") !== true) return undefined
  if ((making === verb && verbClass !== "output") || !endsIn(line, nounPhrase(line, objectRange(line, making, clauses.main)), "population"))
    return undefined
  return { kind: "aspiration", confidence: 0.55, reason: "people who are to grow, and no thing made", at: verb }
}

/** `Baking rye works reliably`: behind a gerund, a verb of the sentence with how it is done. */
function findManner({ line, clauses, lexicon: { kinds } }: Facts, from: number): TokenRange | undefined {
  if (kinds === undefined) return undefined
  const findThird = thirdPersonsOf(kinds)
  for (let at = from + 1; at < clauses.main.to - 1; at++) {
    if (line.marks[at]!.clauseOpening !== undefined || line.marks[at]!.auxiliary !== undefined) return undefined
    const manner = line.marks[at + 1]!.state ?? line.marks[at + 1]!.adverb
    if (endOf(at + 1, manner) === clauses.main.to && findThird(line.tokens[at]!.key) !== undefined) return { at, to: clauses.main.to }
  }
  return undefined
}

/** `Learn and win fast`, `Focus on growing trust`, `Build for steady growth`: effort, or nothing made, whose statement says what is hoped for. */
export function hopedFor(facts: Facts): Decision | undefined {
  return movedByEffort(facts) ?? helpedTo(facts) ?? joinedWithHope(facts) ?? madeFor(facts)
}

/** `Focus on raising attendance`: the words in front of the gerund only say that it takes effort. */
function movedByEffort({ line, clauses, verb, verbClass, quantities }: Facts): Decision | undefined {
  if (verb === undefined || verbClass !== "activity" || !verb.meaning.lemma.includes(" ") || verb.to >= clauses.main.to) return undefined
  const moved = line.marks[verb.to]!.verb
  if (moved?.value.form !== "gerund" || !MOVEMENTS.has(moved.value.class) || quantities.length > 0) return undefined
  return {
    kind: "aspiration",
    confidence: 0.6,
    reason: "a verb of movement without a number",
    at: { at: verb.to, to: endOf(verb.to, moved) },
  }
}

/** `Help bakers go home on time`: what others are to do or be, which an objective hopes for. */
function helpedTo({ line, clauses, context, verb, verbClass }: Facts): Decision | undefined {
  if (context.role !== "objective" || verb === undefined || verbClass !== "activity") return undefined
  const { at: start, to } = nounPhrase(line, objectRange(line, verb, clauses.main))
  for (let at = start + 1; at < to; at++) {
    const second = line.marks[at]!.verb
    if (second?.value.form !== "base" || second.value.nounLike || line.tokens[at - 1]!.kind !== "word") continue
    if (line.marks[at - 1]!.conjunction !== undefined || line.marks[at - 1]!.article !== undefined) continue
    return { kind: "aspiration", confidence: 0.55, reason: "what others are to do or to be", at: { at, to: endOf(at, second) } }
  }
  return undefined
}

/** `Learn and win fast`, `Launch the shop and win first regulars`: effort or a thing made, joined with what it is hoped to bring. */
function joinedWithHope({ line, clauses, context, verb, verbClass, quantities }: Facts): Decision | undefined {
  if (context.role !== "objective" || verb === undefined || verbClass === undefined || !JOINABLE.has(verbClass)) return undefined
  if (verbClass === "output" && quantities.length > 0) return undefined
  // Effort and what is hoped for stand side by side; between a thing's making and its effect stands the thing.
  const end = verbClass === "output" ? clauses.main.to : Math.min(verb.to + 1, clauses.main.to)
  for (let at = verb.to; at < end; at++) {
    if (line.marks[at]!.clauseOpening !== undefined) return undefined
    const first = endOf(at, line.marks[at]!.conjunction)
    const second = first === undefined || first >= clauses.main.to ? undefined : line.marks[first]!.verb
    if (first === undefined || second?.value.form !== "base" || !isHope(second.value.class, first)) continue
    if (verbClass === "output" && (second.value.nounLike || line.tokens[at]!.kind === "sign")) continue
    const place = { at: first, to: endOf(first, second) }
    return { kind: "aspiration", confidence: 0.55, reason: "effort joined with what is hoped for", at: place }
  }
  return undefined

  /** To keep is a hope where people are kept: "hire and keep great people". */
  function isHope(hope: string, at: number): boolean {
    return HOPES.has(hope) || (hope === "maintain" && hasTag(line, { at, to: clauses.main.to }, "population"))
  }
}

const JOINABLE: ReadonlySet<string> = new Set(["activity", "learn", "output"])

const QUALITIES = ["state", "abstract", "quality", "superlative"] as const

const MOVEMENTS: ReadonlySet<string> = new Set(["increase", "decrease", "move"])

const HOPES: ReadonlySet<string> = new Set(["aspire", "achieve", "increase"])
