import type { Decision } from "./decision.ts"
import type { Facts } from "./facts.ts"
import { findFinite } from "./finite.ts"
import type { TokenRange } from "./verb-at.ts"
import { endOf } from "../text/meanings.ts"

/** `100 % of recipes are reviewed twice a year`, `Each baker gets monthly feedback`: what holds for all of them, again and again. */
export function heldForAll(facts: Facts): Decision | undefined {
  const { verb, context } = facts
  if (context.role === "initiative" || !meansAll(facts)) return undefined
  const isSentence = verb === undefined ? tells(facts) : verb.form === "passive" || verb.form === "available"
  const interval = isSentence ? findInterval(facts) : undefined
  if (interval === undefined) return undefined
  return { kind: "vital-sign", confidence: 0.65, reason: "what is to hold for all of them, again and again", at: interval }
}

/** Whether a phrase without a head verb is a sentence all the same: `each baker gets …`. */
function tells(facts: Facts): boolean {
  const { line, clauses } = facts
  if (findFinite(facts) !== undefined) return true
  return line.marks.slice(clauses.main.at, clauses.main.to).some(({ auxiliary }) => auxiliary !== undefined)
}

/** Whether a statement is about every one of something: said in front, or as the whole of a share. */
function meansAll({ line, clauses, quantities }: Facts): boolean {
  const first = line.marks[clauses.main.at]
  if (first?.every !== undefined || first?.all !== undefined) return true
  return quantities.some(({ quantity: { type, value } }) => type === "coverage" || (type === "percent" && value === 100))
}

/** How often, or how soon each time; a term of weeks is what one plan takes. */
function findInterval({ line, clauses, quantities }: Facts): TokenRange | undefined {
  for (let at = clauses.main.at; at < clauses.main.to; at++) {
    const cadence = line.marks[at]!.cadence
    if (cadence !== undefined) return { at, to: endOf(at, cadence) }
  }
  return quantities.find(
    ({ quantity: { type, unit, comparator } }) =>
      type === "rate" || (type === "duration" && comparator === "at-most" && unit !== undefined && SHORT_UNITS.has(unit)),
  )
}

const SHORT_UNITS: ReadonlySet<string> = new Set(["min", "h", "d"])
