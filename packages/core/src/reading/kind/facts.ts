import type { Lexicon, ObjectClass } from "../lexicon/types.ts"
import type { Change } from "../quantity/change.ts"
import type { FieldValues } from "../quantity/fields.ts"
import type { QuantityAt } from "../quantity/scan.ts"
import type { Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { Quantity, ReadingContext, VerbClass } from "../types.ts"
import type { Clauses } from "./clauses.ts"
import type { MetricAt } from "./metric.ts"
import type { TokenRange, VerbAt } from "./verb-at.ts"

/** What the decisions look at: the parts that were read, before the kind is known. */
export interface Facts {
  readonly line: Line
  readonly lexicon: Lexicon
  readonly context: ReadingContext
  readonly clauses: Clauses
  readonly verb: VerbAt | undefined
  /** The verb's class after its object was seen. */
  readonly verbClass: VerbClass | undefined
  readonly metric: MetricAt | undefined
  /** Those of the guardrail tail included. */
  readonly all: readonly QuantityAt[]
  /** Of the main clause, and what the reason says is to be reached. */
  readonly quantities: readonly QuantityAt[]
  readonly change: Change
  /** What stands beside the statement. */
  readonly fields: FieldValues
  /** Baseline and target of the statement, else of the goal's fields. */
  readonly baseline: Quantity | undefined
  readonly target: Quantity | undefined
}

/** How far behind a verb its object is looked for. */
const OBJECT_REACH = 9

/** The same in scripts of single glyphs, two of which make a word. */
const OBJECT_GLYPHS = 24

/** The tokens that hold a verb's object: up to the end of its clause. */
export function objectRange(line: Line, verb: VerbAt, main: TokenRange): TokenRange {
  if (verb.isLast === true) return rangeBefore(line, verb, main)
  if (verb.form === "passive" && verb.at > main.at) return { at: main.at, to: verb.at }
  const limit = Math.min(main.to, verb.to + (line.tokens[verb.to]?.kind === "glyph" ? OBJECT_GLYPHS : OBJECT_REACH))
  let to = verb.to
  while (to < limit && !endsClause(line, to)) to++
  return { at: verb.to, to }
}

/** What stands in front of a verb that ends its clause, without the particle between. */
function rangeBefore(line: Line, verb: VerbAt, main: TokenRange): TokenRange {
  let at = verb.at
  while (at > main.at && !PARTING.has(line.tokens[at - 1]!.key)) at--
  for (let first = verb.at - 1; first > Math.max(at, verb.at - PARTICLE_REACH); first--) {
    if (line.marks[first]!.objectEnd !== undefined) return { at, to: first }
  }
  return { at, to: line.marks[verb.at - 1]?.particle === undefined ? verb.at : verb.at - 1 }
}

/** How many tokens may stand between an object and its verb: an adverb, or how often. */
const PARTICLE_REACH = 9

/** Signs between clauses of scripts without spaces. */
const PARTING: ReadonlySet<string> = new Set(["、", "，", "。", "；", ";"])

function endsClause(line: Line, at: number): boolean {
  const { key, kind } = line.tokens[at]!
  if (kind === "sign" && (key === "." || key === ";" || key === "。" || key === "；")) return true
  if (key === ":" && line.tokens[at + 1]?.spaced === true) return true
  const marks = line.marks[at]!
  // A word that also leads to people or a value (`a`) ends no clause.
  return marks.impact !== undefined || (marks.due !== undefined && marks.to === undefined)
}

/** Whether a word of a class stands among the tokens. */
export function hasTag(line: Line, { at, to }: TokenRange, object: ObjectClass): boolean {
  for (let index = at; index < to; index++) if (line.marks[index]![object] !== undefined) return true
  return false
}

function hasObjectOf(line: Line, range: TokenRange, object: ObjectClass): boolean {
  const phrase = nounPhrase(line, range)
  // "A secure and friendly app" is an app: the thing made weighs more than how it is to be.
  if (object === "state")
    return !endsIn(line, phrase, "deliverable") && (beginsWith(line, phrase, "state") || endsIn(line, phrase, "state"))
  if (object === "abstract") return endsIn(line, phrase, "abstract")
  return hasTag(line, NARROW.has(object) ? phrase : range, object)
}

/** Whether a word of a class begins the phrase, its article left out. */
function beginsWith(line: Line, { at }: TokenRange, object: "state"): boolean {
  return line.marks[endOf(at, line.marks[at]?.article) ?? at]?.[object] !== undefined
}

type EndingObject = "abstract" | "deliverable" | "activity" | "state" | "quality" | "population"

/** Whether a word of a class ends the phrase; an abstract one may reach over its end (`foundation for`). */
export function endsIn(line: Line, { at, to }: TokenRange, object: EndingObject): boolean {
  // "Guía rápida" is a guide: behind the noun only what narrows it down is left.
  if (line.headFirst && object !== "state") return hasTag(line, { at, to }, object)
  const reach = line.tokens[to - 1]?.kind === "glyph" ? GLYPHS : WORDS
  for (let first = Math.max(at, to - reach); first < to; first++) {
    const end = endOf(first, line.marks[first]![object])
    if (end === to || (object === "abstract" && end !== undefined && end > to)) return true
  }
  return false
}

/** How long the last word of a phrase may be, in words and in glyphs. */
const WORDS = 3
const GLYPHS = 9

/** Classes that only the verb's direct object shows: further on the same words mean little. */
const NARROW: ReadonlySet<string> = new Set(["deliverable", "quality", "activity", "population"])

/** The direct object: the first words up to a preposition. */
export function nounPhrase(line: Line, { at, to }: TokenRange): TokenRange {
  let end = at
  while (end < to && (isCoordinated(line, end) || isBetweenQualities(line, at, end) || !endsNounPhrase(line, end))) end++
  return { at, to: end }
}

/** `fast and simple onboarding`: what stands between two qualities ends no phrase. */
function isCoordinated(line: Line, at: number): boolean {
  return line.marks[at]!.conjunction !== undefined && (isQuality(line, at - 1) || isQuality(line, at - 2) || isQuality(line, at + 1))
}

/** `a small, devoted team`: a comma behind an article and one word parts two qualities. */
function isBetweenQualities(line: Line, start: number, at: number): boolean {
  const article = line.marks[start]?.indefinite
  return (
    article !== undefined && line.tokens[at]!.key === "," && at === endOf(start, article) + 1 && line.marks[at + 1]?.article === undefined
  )
}

function isQuality(line: Line, at: number): boolean {
  return line.marks[at]?.state !== undefined
}

function endsNounPhrase(line: Line, at: number): boolean {
  const marks = line.marks[at]!
  // "At least 3 charts"; "about" may as well lead to a matter.
  if (marks.before !== undefined && leadsToNumber(line, endOf(at, marks.before))) return false
  // In scripts without spaces such words stand in front of the phrase's head (`市民の満足度`).
  const isInside = line.tokens[at]!.kind === "glyph"
  if (marks.joiner !== undefined && marks.article === undefined) return !isInside
  return (
    (marks.preposition !== undefined && !isInside) ||
    marks.to !== undefined ||
    marks.within !== undefined ||
    marks.by !== undefined ||
    line.tokens[at]!.key === ","
  )
}

function leadsToNumber(line: Line, at: number): boolean {
  return line.tokens[at]?.kind !== "word" || line.marks[at]!.number !== undefined
}

/** `feedback on 25 loaves`: a number behind a word of place or time is not what the verb is about. */
function isAdjunct(line: Line, number: number): boolean {
  let at = number
  for (let first = number - 1; first >= Math.max(0, number - 4); first--) if (endOf(first, line.marks[first]!.before) === number) at = first
  return at > 0 && endOf(at - 1, line.marks[at - 1]!.within) === at
}

const MAKING: ReadonlySet<string> = new Set(["output", "complete"])

/** The class of a verb, for polysemes by the first case whose object is there. */
export function classOf(
  line: Line,
  verb: VerbAt,
  seen: { readonly main: TokenRange; readonly quantities: readonly QuantityAt[]; readonly metric: MetricAt | undefined },
): VerbClass {
  const { polyseme } = verb.meaning
  // "Keep improving" is effort without end, whatever is to be improved.
  if (verb.meaning.class === "maintain" && line.marks[verb.to]?.verb?.value.form === "gerund") return "activity"
  if (polyseme === undefined) return verb.meaning.class
  const range = objectRange(line, verb, seen.main)
  // "A company page established" is a fact, while to establish a presence is a way to go.
  const isDone = verb.form === "passive" && MAKING.has(polyseme.otherwise)
  const isIn = ({ at, to }: TokenRange): boolean => at >= range.at && to <= range.to
  for (const { object, class: verbClass } of polyseme.when) {
    if (isDone && verbClass === "aspire") continue
    if (object === "quantity") {
      const isDirect = (found: QuantityAt): boolean => found.quantity.type !== "coverage" && !isAdjunct(line, found.at)
      if (seen.quantities.some(found => found.at >= range.at && found.at < range.to && isDirect(found))) return verbClass
    } else if (object === "metric") {
      if (seen.metric?.known === true && isIn(seen.metric)) return verbClass
    } else if (hasObjectOf(line, range, object)) return verbClass
  }
  return polyseme.otherwise
}
