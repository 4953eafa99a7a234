import { endOf } from "../text/meanings.ts"
import type { Facts } from "./facts.ts"
import type { VerbAt } from "./verb-at.ts"

/** `One of the five most-read recipes was written by a guest`: a place among a number of others, which they decide too. */
export function findRank({ line, clauses: { main } }: Facts, { at: end }: VerbAt): number | undefined {
  const first = line.marks[main.at]!
  const one = endOf(main.at, first.one) ?? endOf(main.at, first.number) ?? main.at + 1
  const of = line.marks[one]?.outOf
  if (of === undefined) return undefined
  const whole = endOf(one, of)
  const isTop = line.marks[whole]?.nameBefore !== undefined && line.tokens[whole + 1]?.kind === "number"
  const count = endOf(whole, line.marks[whole]?.number) ?? (line.tokens[whole]?.kind === "number" ? whole + 1 : undefined)
  const isBest = count !== undefined && line.marks[count]?.superlative !== undefined
  return (isTop || isBest) && whole < end ? whole + 1 : undefined
}
