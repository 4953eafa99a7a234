import { CAPACITY } from "./counts-others.ts"
import type { Decision } from "./decision.ts"
import { hasTag, nounPhrase, objectRange, type Facts } from "./facts.ts"

/** `Be able to bake 500 loaves`, `Be able to bake for every hotel`: how much is to be possible, else an ability that an objective hopes for. */
export function able({ line, clauses, context, verb, quantities }: Facts): Decision | undefined {
  const first = line.marks[clauses.main.at]
  if (verb === undefined || first?.opener === undefined || first.future === undefined) return undefined
  const number = quantities.find(({ quantity: { type } }) => type !== "coverage")
  const isMuch = number !== undefined && (number.quantity.type !== "count" || number.quantity.value >= CAPACITY)
  if (isMuch) return { kind: "bet", confidence: 0.55, reason: "how much something is to do or hold", at: number }
  if (number !== undefined || context.role !== "objective") return undefined
  const at = { at: clauses.main.at, to: first.opener.to }
  return { kind: "aspiration", confidence: 0.6, reason: "an ability to have", at }
}

/** `Build for steady growth`: nothing is named that is to be made, only what for. */
export function madeFor({ line, clauses, context, verb, verbClass, metric }: Facts): Decision | undefined {
  if (context.role !== "objective" || verb === undefined || verbClass !== "output") return undefined
  const maySpeakOfStates = verb.meaning.polyseme?.when.some(({ class: other }) => other === "aspire") === true
  const range = objectRange(line, verb, clauses.main)
  const object = nounPhrase(line, range)
  if (!maySpeakOfStates || object.to > object.at || range.to === range.at) return undefined
  const isQuality = metric?.known === true || QUALITIES.some(tag => hasTag(line, range, tag))
  return isQuality ? { kind: "aspiration", confidence: 0.55, reason: "what something is made for, and no thing made", at: verb } : undefined
}

/** `Learn and win fast`: effort that an objective joins with what it hopes for. */
export function hopedFor({ line, clauses, context, verb, verbClass }: Facts): Decision | undefined {
  if (context.role !== "objective" || verb === undefined || (verbClass !== "activity" && verbClass !== "learn")) return undefined
  const conjunction = line.marks[verb.to]?.conjunction
  const second = conjunction === undefined || conjunction.to >= clauses.main.to ? undefined : line.marks[conjunction.to]?.verb
  if (second?.value.form !== "base" || !HOPES.has(second.value.class)) return undefined
  const at = { at: conjunction!.to, to: second.to }
  return { kind: "aspiration", confidence: 0.55, reason: "effort joined with what is hoped for", at }
}

const QUALITIES = ["state", "abstract", "quality", "superlative"] as const

const HOPES: ReadonlySet<string> = new Set(["aspire", "achieve", "increase"])
