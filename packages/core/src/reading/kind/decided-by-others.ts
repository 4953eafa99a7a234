import type { QuantityAt } from "../quantity/scan.ts"
import { endOf } from "../text/meanings.ts"
import { CAPACITY, countsOthers } from "./counts-others.ts"
import { hasTag, type Facts } from "./facts.ts"
import type { VerbAt } from "./verb-at.ts"

/** `used by 70 bakers`, `tried by 3 customers`: behind a passive, how many do it; a few of our own people only made it. */
export function findDoers({ line, quantities }: Facts, { to }: VerbAt): QuantityAt | undefined {
  if (line.marks[to]?.by === undefined) return undefined
  return quantities.find(({ at, to: end, quantity: { type, value } }) => {
    const isCount = at > to && at <= to + 3 && (type === "count" || type === "rate")
    return (
      isCount &&
      (value >= CAPACITY || (countsOthers(line, end) && hasTag(line, { at: end, to: Math.min(end + 3, line.tokens.length) }, "deal")))
    )
  })
}

/** `Roll out to 500 bakers`: no thing is named, so the number is what is to be reached. */
export function findAddressed({ line, quantities }: Facts, { to }: VerbAt): QuantityAt | undefined {
  if (line.marks[to]?.to === undefined) return undefined
  return quantities.find(({ at, to: end }) => {
    const isNear = at > to && at <= to + 3
    return isNear && (countsOthers(line, end) || line.marks[end]?.metric !== undefined)
  })
}

/** `Add and keep 5 regulars`: behind two verbs, how many people; the second verb, of winning or keeping, is theirs to decide. */
export function findWon({ line, quantities }: Facts, { to }: VerbAt): QuantityAt | undefined {
  const second = line.marks[endOf(to, line.marks[to]?.conjunction) ?? to]?.verb?.value
  if (second?.form !== "base" || !WINNING.has(second.class)) return undefined
  return quantities.find(({ quantity: { type }, to: end }) => type === "count" && countsOthers(line, end))
}

const WINNING: ReadonlySet<string> = new Set(["achieve", "maintain", "increase"])

/** `Help 500 bakers open a shop`, `Help promote 2 bakers`: how many people are to do something, or have something done to them. */
export function findHelped({ line, clauses, context, quantities }: Facts, verb: VerbAt): QuantityAt | undefined {
  const people = quantities.find(({ at, to, quantity }) => at >= verb.to && quantity.type === "count" && countsOthers(line, to))
  if (people === undefined || context.role !== "keyResult") return undefined
  const isVerb = (at: number): boolean => {
    const found = line.marks[at]?.verb?.value
    return found?.form === "base" && !found.nounLike && line.marks[at - 1]!.infinitive === undefined
  }
  if (people.at > verb.to) return isVerb(verb.to) ? people : undefined
  for (let at = people.to; at < Math.min(clauses.main.to, people.to + HELP_REACH); at++) {
    if (line.marks[at]!.clauseOpening !== undefined || line.marks[at]!.conjunction !== undefined) return undefined
    if (isVerb(at)) return people
  }
  return undefined
}

/** Words between those who are helped and what they do. */
const HELP_REACH = 5
