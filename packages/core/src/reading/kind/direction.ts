import type { Facts } from "./facts.ts"
import type { Direction, Quantity } from "../types.ts"
import { endOf } from "../text/meanings.ts"

interface Values {
  readonly baseline: Quantity | undefined
  readonly target: Quantity | undefined
}

/** Where the metric is to go: told by the values, else by the verb, else by a word of change. */
export function directionOf(facts: Facts, { baseline, target }: Values): Direction | undefined {
  const compared = compare(baseline, target)
  if (compared !== undefined) return compared
  return byVerb(facts) ?? byWord(facts) ?? byDelta(facts.change.delta)
}

function compare(baseline: Quantity | undefined, target: Quantity | undefined): Direction | undefined {
  if (baseline === undefined || target === undefined || baseline.unit !== target.unit) return undefined
  if (baseline.value === target.value) return "maintain"
  return baseline.value < target.value ? "increase" : "decrease"
}

/** `improve` goes where the metric's polarity points. */
function byVerb({ verb, verbClass, metric, change }: Facts): Direction | undefined {
  if (verb === undefined) return undefined
  if (verbClass === "maintain") return "maintain"
  if (verbClass === "decrease") return "decrease"
  if (verbClass !== "increase") return undefined
  const value = change.delta?.type === "multiplier" ? change.delta.value : undefined
  if (value !== undefined && value < 1) return "decrease"
  return metric?.reading.polarity === "down" && verb.meaning.betters === true ? "decrease" : "increase"
}

function byWord({ line, clauses }: Facts): Direction | undefined {
  for (let at = clauses.main.at; at < clauses.main.to;) {
    const { towards, before } = line.marks[at]!
    if (towards !== undefined) return towards.value
    // The last word of `al menos` compares, and says of no change.
    at = endOf(at, before) ?? at + 1
  }
  return undefined
}

function byDelta(delta: Quantity | undefined): Direction | undefined {
  if (delta === undefined) return undefined
  if (delta.type === "multiplier") return delta.value < 1 ? "decrease" : "increase"
  return delta.text.startsWith("+") ? "increase" : delta.value < 0 ? "decrease" : undefined
}
