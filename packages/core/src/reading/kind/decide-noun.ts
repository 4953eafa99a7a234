import { endsLike, thirdPersonsOf } from "../lexicon/word-forms.ts"
import type { QuantityAt } from "../quantity/scan.ts"
import type { Decide, Decision } from "./decision.ts"
import { hasTag, type Facts } from "./facts.ts"
import { findFinite, findKeeping } from "./finite.ts"
import { CAPACITY, countsOthers, isCrowd } from "./counts-others.ts"
import type { TokenRange } from "./verb-at.ts"
import { skipAdverbs } from "./verb.ts"
import { endOf } from "../text/meanings.ts"

/** Signals of statements without a verb. */
export const byShape: readonly Decide[] = [targeted, measured, counted, bareMetric, bettered, stated, told, named, byRole]

/** A phrase with a target in its row. */
function targeted({ verb, fields, context }: Facts): Decision | undefined {
  if (verb !== undefined || fields.target === undefined) return undefined
  // A KPI's target is a level to hold on one page and one to reach on the next; nothing beside it tells which.
  if (context.role === "kpi")
    return fields.delta === undefined ? { kind: "unknown", confidence: 0, reason: "a target beside it, among KPIs" } : undefined
  if (context.role === "initiative") return undefined
  return { kind: "bet", confidence: 0.7, reason: "a target beside it" }
}

/** A metric with a threshold: a level to hold among KPIs, a change to reach among key results. */
function measured(facts: Facts): Decision | undefined {
  const { line, clauses, metric, quantities, context, change, verb } = facts
  const number = quantities.find(({ quantity }) => quantity.type !== "coverage")
  if (verb !== undefined || metric?.known !== true || number === undefined || !isNear(metric, number)) return undefined
  if (context.role !== "kpi" && countsThings(line, number)) return undefined
  if (context.role === "kpi") {
    const aimed = findAim(line, clauses)
    if (aimed !== undefined) return { kind: "bet", confidence: 0.55, reason: "a metric with a target named as such", at: aimed }
    if (change.delta !== undefined) return { kind: "bet", confidence: 0.6, reason: "a change of a metric", at: number }
    return isTotal(number)
      ? UNDECIDED
      : { kind: "vital-sign", confidence: 0.75, reason: "a metric with a threshold among KPIs", at: number }
  }
  if (context.role === "initiative") return undefined
  const keeping = findKeeping(facts, metric, number.at)
  if (keeping !== undefined) return { kind: "vital-sign", confidence: 0.75, reason: "a metric that stays where it is", at: keeping }
  return context.role === undefined && change.delta === undefined
    ? { kind: "vital-sign", confidence: 0.5, reason: "a metric with a threshold and no verb", at: number }
    : { kind: "bet", confidence: 0.7, reason: "a metric with a value to reach", at: number }
}

/** Whether metric and number belong together: few words between them. */
function isNear(metric: TokenRange, number: TokenRange): boolean {
  return number.at - metric.to <= 5 && metric.at - number.to <= 4
}

/** A count whose noun is neither a metric nor people: `Pipeline: 10 articles` measures no pipeline. */
function countsThings(line: Facts["line"], { quantity, to }: QuantityAt): boolean {
  if (quantity.type !== "count" || quantity.unit === undefined) return false
  return ![0, 1, 2, 3].some(step => {
    const marks = line.marks[to + step]
    return marks?.metric !== undefined || marks?.metricHead !== undefined || marks?.population !== undefined || marks?.deal !== undefined
  })
}

/** A word such as "target" in front of the number. */
function findAim(line: Facts["line"], { main }: Facts["clauses"]): TokenRange | undefined {
  for (let at = main.at + 1; at < main.to; at++) {
    const { target, verb } = line.marks[at]!
    if (target !== undefined && verb === undefined) return { at, to: endOf(at, target) }
  }
  return undefined
}

/** A number of things. */
function counted(facts: Facts): Decision | undefined {
  const { line, clauses, quantities, context, change, verb } = facts
  const number = quantities.find(({ quantity }) => quantity.type !== "coverage")
  if (verb !== undefined || number === undefined) return undefined
  const isPlain = number.quantity.type === "count" || number.quantity.type === "zero"
  const others = isPlain && countsOthers(line, number.to)
  const made = [0, 1, 2, 3].some(step => line.marks[number.to + step]?.deliverable !== undefined)
  if (
    made &&
    !others &&
    (context.role === "kpi" || !isCrowd(number.quantity)) &&
    (number.quantity.type === "count" || number.quantity.type === "rate") &&
    (context.role === "kpi" || !isCapacity(facts, number))
  )
    return { kind: "output", confidence: 0.6, reason: "a number of things made", at: number }
  if (context.role === "kpi") {
    const resolves = change.delta !== undefined || findAim(line, clauses) !== undefined
    if (resolves) return { kind: "bet", confidence: 0.55, reason: "a change or target among KPIs", at: number }
    return isTotal(number) ? UNDECIDED : { kind: "vital-sign", confidence: 0.55, reason: "a threshold among KPIs", at: number }
  }
  const leads = number.at <= clauses.main.at + 1 || endOf(clauses.main.at, line.marks[clauses.main.at]!.before) === number.at
  const limit = quantities.find(({ quantity: { type, comparator } }) => type === "duration" && comparator !== undefined)
  if (number.quantity.type === "zero" && leads && limit !== undefined)
    return { kind: "vital-sign", confidence: 0.6, reason: "nothing is to take longer", at: limit }
  if (others && (leads || context.role === "keyResult"))
    return { kind: "bet", confidence: 0.65, reason: "a number that others decide", at: number }
  if (context.role === undefined || (context.role === "initiative" && !saysMore(facts, number))) return undefined
  if (!isPlain) return { kind: "bet", confidence: 0.65, reason: "a value to reach", at: number }
  // "20 from the fair": nothing is made by a number that counts no thing.
  if (leads && number.quantity.unit === undefined && context.role === "keyResult" && line.marks[number.to]?.from !== undefined)
    return { kind: "bet", confidence: 0.5, reason: "a value to reach", at: number }
  if (leads && context.role === "keyResult" && isDoing(facts, number.to))
    return { kind: "bet", confidence: 0.55, reason: "a number that others decide", at: number }
  if (isCapacity(facts, number)) return { kind: "bet", confidence: 0.55, reason: "how much something is to do or hold", at: number }
  if (!leads || context.role !== "keyResult") return undefined
  // "At most 3 refunds a month": nobody makes as few things as can be.
  if (number.quantity.comparator === "at-most") return { kind: "bet", confidence: 0.5, reason: "a limit to stay below", at: number }
  if (isCrowd(number.quantity)) return { kind: "bet", confidence: 0.5, reason: "more than anybody makes one by one", at: number }
  return { kind: "output", confidence: 0.5, reason: "a number of things", at: number }
}

/** `6 mills are asking for it`: what so many of them do. */
function isDoing({ line, clauses }: Facts, from: number): boolean {
  for (let at = from; at < clauses.main.to; at++) {
    const { clauseOpening, preposition, auxiliary } = line.marks[at]!
    if (clauseOpening !== undefined || preposition !== undefined) return false
    if (auxiliary !== undefined) return line.marks[endOf(at, auxiliary)]?.verb?.value.form === "gerund"
  }
  return false
}

/** `1000+`, `$500k+`: a total that only grows, reached once or counted on; a level to watch is compared in words or signs. */
function isTotal({ quantity: { type, text } }: QuantityAt): boolean {
  return (type === "count" || type === "money") && text.endsWith("+")
}

/** `The oven holds 60 trays`, `Users can load 2M rows`: a number behind a verb that says what something does. */
function isCapacity(facts: Facts, number: QuantityAt): boolean {
  const isLevel = number.quantity.comparator === "at-most" || number.quantity.value >= CAPACITY
  return isLevel && (isPossible(facts, number.at) || findFinite(facts, number.at) !== undefined)
}

/** Whether a sentence, and no mere name of a thing, leads to a number. */
function saysMore(facts: Facts, number: QuantityAt): boolean {
  const { line, clauses } = facts
  if (isPossible(facts, number.at) || findFinite(facts, number.at) !== undefined) return true
  for (let at = clauses.main.at + 1; at < number.at; at++) if (line.marks[at]!.auxiliary !== undefined) return true
  return false
}

function isPossible({ line, clauses }: Facts, end: number): boolean {
  for (let at = clauses.main.at + 1; at < end; at++) if (line.marks[at]!.possible !== undefined) return true
  return false
}

const UNDECIDED: Decision = { kind: "unknown", confidence: 0, reason: "a total among KPIs may be watched or reached" }

/** A metric's name and nothing else. */
function bareMetric({ metric, verb, context, line }: Facts): Decision | undefined {
  if (verb !== undefined || metric?.known !== true) return undefined
  if (context.role === "kpi") return { kind: "vital-sign", confidence: 0.8, reason: "the name of a metric among KPIs", at: metric }
  const whole = metric.to - metric.at + 2 >= line.tokens.length
  return whole && metric.reading.vitalSign && context.role === undefined
    ? { kind: "vital-sign", confidence: 0.6, reason: "the name of a metric", at: metric }
    : undefined
}

/** `Better onboarding`, `Reliable releases`: a quality in front; work is said to be better, while a robust installer is work as well. */
function bettered({ line, clauses, context, verb, quantities }: Facts): Decision | undefined {
  const start = endOf(clauses.main.at, line.marks[clauses.main.at]?.indefinite) ?? clauses.main.at
  const first = line.marks[start]
  if (verb !== undefined) return undefined
  if (context.role === "keyResult" && first?.towards !== undefined && quantities.length === 0) return movedUnmeasured(line, clauses.main)
  if (first?.state === undefined) return undefined
  if (context.role !== "objective" && (context.role !== "initiative" || first.towards === undefined)) return undefined
  const at = { at: clauses.main.at, to: endOf(start, first.state) }
  return { kind: "aspiration", confidence: 0.55, reason: "a quality in front of a thing", at }
}

/** `More active bakers`, `Reduction in waste`: a direction in front of a key result that has no number; `up-to-date` is none. */
function movedUnmeasured(line: Facts["line"], { at, to }: TokenRange): Decision | undefined {
  const end = endOf(at, line.marks[at]!.towards) ?? at + 1
  if (end >= to || line.tokens[end]!.kind === "sign" || line.marks[end]!.infinitive !== undefined) return undefined
  return { kind: "aspiration", confidence: 0.55, reason: "a direction without a number", at: { at, to: end } }
}

/** A sentence about how things are. */
function stated(facts: Facts): Decision | undefined {
  const { line, clauses, context, verb } = facts
  if (verb !== undefined || context.role === "kpi") return undefined
  let people = false
  for (let at = clauses.main.at; at < clauses.main.to; at++) {
    const { stative, possible, condition, feeling, population, clauseOpening, auxiliary } = line.marks[at]!
    const mark = stative ?? possible
    people ||= population !== undefined
    const isFelt = people && (feeling !== undefined || (possible !== undefined && opensFeeling(line, endOf(at, possible))))
    const isGood = auxiliary !== undefined && stative === undefined && saysHow(facts, skipAdverbs(line, endOf(at, auxiliary)))
    if (isFelt || isGood) return { kind: "aspiration", confidence: 0.6, reason: "how people or things are to be", at: { at, to: at + 1 } }
    if (clauseOpening !== undefined) return undefined
    if (condition !== undefined && at > clauses.main.at)
      return { kind: "aspiration", confidence: 0.55, reason: "how people or things are to be", at: { at, to: endOf(at, condition) } }
    if (mark === undefined) continue
    // What an objective says to be possible is a wish as often as a thing to build.
    return context.role === "objective"
      ? undefined
      : { kind: "output", confidence: 0.5, reason: "a state of things that can be checked", at: { at, to: endOf(at, mark) } }
  }
  return undefined
}

/** `Guests can see that …` is about the guests, `guests can order` about what there is. */
function opensFeeling(line: Facts["line"], at: number): boolean {
  const behind = endOf(at, line.marks[at]?.feeling)
  return behind !== undefined && line.marks[behind]?.clauseOpening !== undefined
}

/** Whether a word behind "is" says how something is: `stable`, `inclusive`, `a growing market`. */
function saysHow({ line, clauses, lexicon, context }: Facts, at: number): boolean {
  if (at >= clauses.main.to) return false
  const { indefinite, article, state, participle, preposition } = line.marks[at]!
  if (article !== undefined && line.marks[endOf(at, article)]?.superlative !== undefined) return true
  // "As good as".
  if (preposition !== undefined) return line.marks[endOf(at, preposition)]?.state !== undefined
  // An objective says what something is to become; a key result may as well say what it now is.
  if (indefinite !== undefined) return context.role === "objective" || saysQuality(endOf(at, indefinite))
  return state !== undefined || (participle === undefined && saysQuality(at))

  function saysQuality(index: number): boolean {
    const token = line.tokens[index]
    if (token === undefined) return false
    if (line.marks[index]!.state !== undefined || endsLike(token.key, "qualities", lexicon.kinds)) return true
    // "Is searchable" can be checked, and a key result says so; elsewhere it is a wish.
    return context.role !== "keyResult" && endsLike(token.key, "abilities", lexicon.kinds)
  }
}

/** A sentence about what somebody does, or what a thing does. */
function told(facts: Facts): Decision | undefined {
  const { line, clauses, context, verb, quantities } = facts
  if (verb !== undefined || (context.role !== "objective" && context.role !== "keyResult")) return undefined
  const moving = context.role === "keyResult" && quantities.length === 0 ? findMovement(facts) : undefined
  if (moving !== undefined) return { kind: "aspiration", confidence: 0.5, reason: "a movement without a number", at: moving }
  const finite = findFinite(facts)
  if (finite === undefined) return undefined
  const manner = { at: finite.to, to: Math.min(finite.to + 1, clauses.main.to) }
  // What all of them do is a share to reach or to hold.
  if (context.role === "keyResult" && quantities.length > 0) return undefined
  if (finite.reaches && context.role === "keyResult") return reached(line, { at: finite.at, to: clauses.main.to })
  if (hasTag(line, finite.subject, "population") || hasTag(line, manner, "state"))
    return { kind: "aspiration", confidence: 0.5, reason: "what people are to do, or how a thing is to work", at: finite }
  return context.role === "objective"
    ? undefined
    : { kind: "output", confidence: 0.5, reason: "what a thing does, which can be checked", at: finite }
}

/** `Attendance rises`, `Satisfaction improves from month to month`: a verb of movement behind what it moves. */
function findMovement({ line, clauses: { main }, lexicon: { kinds } }: Facts): TokenRange | undefined {
  if (kinds?.basesOf === undefined) return undefined
  const findThird = thirdPersonsOf(kinds)
  const movements = [...(kinds.verbs.increase ?? []), ...(kinds.verbs.decrease ?? []), ...kinds.betterVerbs]
  let isMeasured = false
  let isSubject = true
  for (let at = main.at + 1; at < main.to; at++) {
    const { key } = line.tokens[at]!
    if (line.marks[at]!.clauseOpening !== undefined || line.marks[at]!.auxiliary !== undefined) return undefined
    // "Attendance at the tastings" is about attendance, "reports on attendance" about reports.
    const { metric, metricHead, quality, population, preposition } = line.marks[at - 1]!
    isSubject &&= preposition === undefined
    isMeasured ||= isSubject && [metric, metricHead, quality, population].some(mark => mark !== undefined)
    if (!isMeasured || findThird(key) === undefined) continue
    if (kinds.basesOf(key).some(base => movements.includes(base)) && endsSentence(line, { at: at + 1, to: main.to }))
      return { at, to: at + 1 }
  }
  return undefined
}

/** Whether nothing, or only when and how, stands behind a verb. */
function endsSentence(line: Facts["line"], { at, to }: TokenRange): boolean {
  if (at >= to || line.tokens[at]!.kind === "sign") return true
  const { preposition, joiner, from, within, adverb } = line.marks[at]!
  return preposition !== undefined || joiner !== undefined || from !== undefined || within !== undefined || adverb !== undefined
}

/** `The post hits the top 5`, `The menu earns a star`: others decide whether it gets there; a rank is a number to reach. */
function reached(line: Facts["line"], { at, to }: TokenRange): Decision {
  const place = { at, to: at + 1 }
  // "Earns a good score": nobody said how good.
  if (line.marks[at + 1]?.indefinite !== undefined && line.marks.slice(at, to).some(({ metricHead }) => metricHead !== undefined))
    return { kind: "aspiration", confidence: 0.5, reason: "a metric to reach without a number", at: place }
  for (let rank = at + 1; rank < to - 1; rank++)
    if (endOf(rank, line.marks[rank]!.nameBefore) === rank + 1 && line.tokens[rank + 1]!.kind === "number")
      return { kind: "bet", confidence: 0.55, reason: "a rank that others decide", at: place }
  return { kind: "milestone", confidence: 0.5, reason: "what something is to reach", at: place }
}

/** A phrase that ends in the name of a thing made, or of a quality. */
function named({ line, clauses, verb, context, lexicon, metric }: Facts): Decision | undefined {
  if (verb !== undefined || context.role === "kpi") return undefined
  const to = endOfPhrase(line, clauses.main)
  const made = findEnding(line, { at: clauses.main.at, to }, "deliverable")
  const quality = findEnding(line, { at: clauses.main.at, to }, "quality")
  if (made !== undefined && quality === undefined) return { kind: "output", confidence: 0.6, reason: "the name of a thing made", at: made }
  if (quality !== undefined && context.role === "objective")
    return { kind: "aspiration", confidence: 0.55, reason: "the name of a quality", at: quality }
  if (context.role !== "keyResult" || quality !== undefined || metric?.known === true) return undefined
  const article = line.marks[clauses.main.at]?.indefinite
  if (line.marks[endOf(clauses.main.at, article) ?? clauses.main.at]?.state !== undefined) return undefined
  if (article !== undefined)
    return { kind: "output", confidence: 0.5, reason: "one thing, with its article", at: { at: clauses.main.at, to } }
  const head = line.headFirst ? clauses.main.at : to - 1
  return to > clauses.main.at && endsLike(line.tokens[head]!.key, "things", lexicon.kinds)
    ? { kind: "output", confidence: 0.5, reason: "the name of work done", at: { at: head, to: head + 1 } }
    : undefined
}

/** The end of the phrase in front of the first preposition or sign. */
function endOfPhrase(line: Facts["line"], main: TokenRange): number {
  for (let at = main.at + 1; at < main.to; at++) {
    const { kind, key } = line.tokens[at]!
    const marks = line.marks[at]!
    if (kind === "sign" && key !== "-" && key !== "/" && key !== "&" && key !== "+") return at
    if (kind !== "glyph" && marks.conjunction === undefined && (marks.joiner !== undefined || marks.preposition !== undefined)) return at
  }
  return main.to
}

/** How long the name of a thing may be, in words and in glyphs. */
const WORDS = 5
const GLYPHS = 9

/** A word of the list that ends the phrase. */
function findEnding(line: Facts["line"], { at, to }: TokenRange, tag: "deliverable" | "quality"): TokenRange | undefined {
  if (line.headFirst) return findHead(line, { at, to }, tag)
  const reach = line.tokens[to - 1]?.kind === "glyph" ? GLYPHS : WORDS
  for (let first = Math.max(at, to - reach); first < to; first++) if (endOf(first, line.marks[first]![tag]) === to) return { at: first, to }
  return undefined
}

/** Where the noun comes first, the first thing or quality that is named tells what the phrase is. */
function findHead(line: Facts["line"], { at, to }: TokenRange, tag: "deliverable" | "quality"): TokenRange | undefined {
  for (let head = at; head < to; head++) {
    const { deliverable, quality } = line.marks[head]!
    if (deliverable === undefined && quality === undefined) continue
    const mark = line.marks[head]![tag]
    return mark === undefined ? undefined : { at: head, to: endOf(head, mark) }
  }
  return undefined
}

/** Where the document puts a phrase that says nothing else. */
function byRole({ line, clauses, context, verb }: Facts): Decision | undefined {
  if (verb !== undefined) return undefined
  if (context.role === "kpi" && namesWork(line, clauses.main)) return undefined
  if (context.role === "kpi") return { kind: "vital-sign", confidence: 0.6, reason: "named among KPIs" }
  if (context.role !== "initiative") return undefined
  const again = line.tokens[clauses.main.at]?.kind === "glyph" ? line.marks[clauses.main.at]!.cadence : undefined
  return again === undefined
    ? { kind: "output", confidence: 0.55, reason: "named among initiatives" }
    : {
        kind: "routine",
        confidence: 0.55,
        reason: "named among initiatives, with how often",
        at: { at: clauses.main.at, to: endOf(clauses.main.at, again) },
      }
}

/** `Price list agreed`, `Order handbook`: in a list of KPIs, too, such a line is no metric. */
function namesWork(line: Facts["line"], main: TokenRange): boolean {
  const last = line.marks[main.to - 1]
  return last?.participle !== undefined || findEnding(line, { at: main.at, to: endOfPhrase(line, main) }, "deliverable") !== undefined
}
