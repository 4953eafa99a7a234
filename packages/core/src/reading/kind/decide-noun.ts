import type { Decide, Decision } from "./decision.ts"
import type { Facts } from "./facts.ts"
import type { TokenRange } from "./verb.ts"

/** Signals of statements without a verb. */
export const byShape: readonly Decide[] = [measured, counted, bareMetric, stated, named, byRole]

/** A metric with a threshold: a level to hold among KPIs, a change to reach among key results. */
function measured({ line, clauses, metric, quantities, context, change, verb }: Facts): Decision | undefined {
  const number = quantities.find(({ quantity }) => quantity.type !== "coverage")
  if (verb !== undefined || metric?.known !== true || number === undefined || !isNear(metric, number)) return undefined
  if (context.role === "kpi") {
    const aimed = findAim(line, clauses)
    if (aimed !== undefined) return { kind: "bet", confidence: 0.55, reason: "a metric with a target named as such", at: aimed }
    return change.delta === undefined
      ? { kind: "vital-sign", confidence: 0.75, reason: "a metric with a threshold among KPIs", at: number }
      : { kind: "bet", confidence: 0.6, reason: "a change of a metric", at: number }
  }
  if (context.role === "initiative") return undefined
  return context.role === undefined && change.delta === undefined
    ? { kind: "vital-sign", confidence: 0.5, reason: "a metric with a threshold and no verb", at: number }
    : { kind: "bet", confidence: 0.7, reason: "a metric with a value to reach", at: number }
}

/** Whether metric and number belong together: few words between them. */
function isNear(metric: TokenRange, number: TokenRange): boolean {
  return number.at - metric.to <= 5 && metric.at - number.to <= 4
}

/** A word such as "target" in front of the number. */
function findAim(line: Facts["line"], { main }: Facts["clauses"]): TokenRange | undefined {
  for (let at = main.at + 1; at < main.to; at++) {
    const { target, verb } = line.marks[at]!
    if (target !== undefined && verb === undefined) return { at, to: target.to }
  }
  return undefined
}

/** A number of things. */
function counted({ line, clauses, quantities, context, change, verb }: Facts): Decision | undefined {
  const number = quantities.find(({ quantity }) => quantity.type !== "coverage")
  if (verb !== undefined || number === undefined) return undefined
  const { to } = number
  const made = [0, 1, 2, 3].some(step => line.marks[to + step]?.deliverable !== undefined)
  if (made && number.quantity.type === "count") return { kind: "output", confidence: 0.6, reason: "a number of things made", at: number }
  if (context.role === "kpi") {
    const resolves = change.delta !== undefined || findAim(line, clauses) !== undefined
    return resolves
      ? { kind: "bet", confidence: 0.55, reason: "a change or target among KPIs", at: number }
      : { kind: "vital-sign", confidence: 0.55, reason: "a threshold among KPIs", at: number }
  }
  if (context.role === "initiative" || context.role === undefined) return undefined
  const isPlain = number.quantity.type === "count" || number.quantity.type === "zero"
  const people = [0, 1, 2, 3].some(step => line.marks[to + step]?.population !== undefined || line.marks[to + step]?.deal !== undefined)
  if (!isPlain || people) return { kind: "bet", confidence: 0.65, reason: "a value to reach", at: number }
  return number.at <= clauses.main.at + 1 ? { kind: "output", confidence: 0.5, reason: "a number of things", at: number } : undefined
}

/** A metric's name and nothing else. */
function bareMetric({ metric, verb, context, line }: Facts): Decision | undefined {
  if (verb !== undefined || metric?.known !== true) return undefined
  if (context.role === "kpi") return { kind: "vital-sign", confidence: 0.8, reason: "the name of a metric among KPIs", at: metric }
  const whole = metric.to - metric.at + 2 >= line.tokens.length
  return whole && metric.reading.vitalSign && context.role === undefined
    ? { kind: "vital-sign", confidence: 0.6, reason: "the name of a metric", at: metric }
    : undefined
}

/** A sentence about how things are. */
function stated({ line, clauses, context, verb }: Facts): Decision | undefined {
  if (verb !== undefined || context.role === "kpi") return undefined
  for (let at = clauses.main.at; at < clauses.main.to; at++) {
    const { stative: mark, condition, clauseOpening } = line.marks[at]!
    if (clauseOpening !== undefined) return undefined
    if (condition !== undefined && at > clauses.main.at)
      return { kind: "aspiration", confidence: 0.55, reason: "how people or things are to be", at: { at, to: condition.to } }
    if (mark === undefined) continue
    return context.role === "objective"
      ? { kind: "aspiration", confidence: 0.55, reason: "a state of things", at: { at, to: mark.to } }
      : { kind: "output", confidence: 0.5, reason: "a state of things that can be checked", at: { at, to: mark.to } }
  }
  return undefined
}

/** A phrase that ends in the name of a thing made, or of a quality. */
function named(facts: Facts): Decision | undefined {
  const head = headNoun(facts)
  if (head === undefined || facts.verb !== undefined || facts.context.role === "kpi") return undefined
  const marks = facts.line.marks[head]!
  if (marks.deliverable !== undefined && marks.quality === undefined)
    return { kind: "output", confidence: 0.6, reason: "the name of a thing made", at: { at: head, to: head + 1 } }
  if (marks.quality !== undefined && facts.context.role === "objective")
    return { kind: "aspiration", confidence: 0.55, reason: "the name of a quality", at: { at: head, to: head + 1 } }
  return undefined
}

/** The last word before the first preposition or sign. */
function headNoun({ line, clauses }: Facts): number | undefined {
  let head: number | undefined
  for (let at = clauses.main.at; at < clauses.main.to; at++) {
    const token = line.tokens[at]!
    const marks = line.marks[at]!
    const stops =
      token.kind === "sign"
        ? token.key !== "-" && token.key !== "/" && token.key !== "&"
        : marks.joiner !== undefined || marks.within !== undefined || marks.to !== undefined || marks.from !== undefined
    if (stops && head !== undefined) return head
    if (token.kind === "word") head = at
  }
  return head
}

/** Where the document puts a phrase that says nothing else. */
function byRole({ context, verb }: Facts): Decision | undefined {
  if (verb !== undefined) return undefined
  if (context.role === "kpi") return { kind: "vital-sign", confidence: 0.6, reason: "named among KPIs" }
  if (context.role === "initiative") return { kind: "output", confidence: 0.55, reason: "named among initiatives" }
  return undefined
}
