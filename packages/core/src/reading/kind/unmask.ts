import { annotateText } from "../lexicon/languages.ts"
import { findChange } from "../quantity/change.ts"
import { fillMasks } from "../quantity/masks.ts"
import { scanQuantities } from "../quantity/scan.ts"
import type { Line } from "../text/line.ts"
import { scanTimes } from "../time/times.ts"
import { splitClauses } from "./clauses.ts"
import type { Decision } from "./decision.ts"
import { classOf, type Facts } from "./facts.ts"
import { findMetric } from "./metric.ts"
import { findHeadVerb, type TokenRange } from "./verb.ts"

/**
 * The facts as if hidden numbers were written out, or undefined when none is hidden. Only the kind may rest on them: a number that
 * nobody can see is none to check a result against.
 */
export function unmask(facts: Facts): Facts | undefined {
  const text = fillMasks(facts.line.text)
  if (text === undefined) return undefined
  const { lexicon, context, fields } = facts
  const line = annotateText(text, lexicon, context.lexicon)
  const clauses = splitClauses(line)
  const all = scanQuantities({ line, lexicon, times: scanTimes(line) })
  const quantities = all.filter(({ at }) => at < clauses.main.to)
  const change = findChange(line, quantities)
  const verb = findHeadVerb(line, clauses.main, context.role)
  const metric = findMetric(line, clauses.main, verb === undefined ? quantities : [verb, ...quantities])
  const verbClass = verb === undefined ? undefined : classOf(line, verb, { main: clauses.main, quantities, metric })
  const baseline = change.baseline ?? fields.baseline
  const target = change.target ?? fields.target
  return { ...facts, line, clauses, quantities, change, verb, metric, verbClass, baseline, target }
}

/** A decision with its place in the text as it was written. */
export function placeIn(line: Line, filled: Line, decision: Decision): Decision {
  const { at: range, ...rest } = decision
  if (range === undefined || range.to <= range.at) return rest
  return { ...rest, at: sameRange(line, filled.tokens[range.at]!.start, filled.tokens[range.to - 1]!.end) }
}

function sameRange(line: Line, start: number, end: number): TokenRange {
  const at = line.tokens.findIndex(token => token.end > start)
  let to = at
  while (to < line.tokens.length && line.tokens[to]!.start < end) to++
  return { at, to }
}
