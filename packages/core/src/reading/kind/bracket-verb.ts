import type { VerbMeaning } from "../lexicon/types.ts"
import { isCapital, type Line, marksBefore } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { Facts } from "./facts.ts"
import { skipOpenings } from "./openings.ts"
import type { TokenRange, VerbAt } from "./verb-at.ts"

/** Looks up the verb that a word is a form of, for verbs that are written in two parts. */
export type LookUpVerb = (word: string) => VerbMeaning | undefined

/**
 * Finds the head verb where infinitives and participles end their clause and the sentence's own verb stands second:
 * `Kosten senken`, `Das CRM ist bis Mai eingeführt`, `Wir führen ein CRM ein`, and the noun in front (`Senkung der Kosten`).
 */
export function findBracketVerb(line: Line, range: TokenRange, lookUp: LookUpVerb): VerbAt | undefined {
  const opening = skipOpenings(line, range)
  const ending = findEndingVerb(line, { at: opening.at, to: range.to })
  if (ending !== undefined) return opening.form === "future" ? { ...ending, form: "future" } : ending
  return findSecondVerb(line, { ...opening, to: range.to }, lookUp) ?? findNoun(line, { at: opening.at, to: range.to })
}

/** The first infinitive or participle that closes a clause; undefined when people's own doing or wishing comes first. */
function findEndingVerb(line: Line, { at: start, to: end }: TokenRange): VerbAt | undefined {
  for (let at = start; at < end; at++) {
    const marks = line.marks[at]!
    // "Gäste können online buchen" says what there is, "Gäste wollen wiederkommen" how people are.
    if (marks.possible !== undefined || (marks.feeling !== undefined && at > start && !isClosed(line, at + 1, end))) return undefined
    if (marks.clauseOpening !== undefined && line.tokens[at]!.key === ",") {
      at = endOfRelative(line, at, end)
      continue
    }
    const found = endingAt(line, at, { at: start, to: end })
    if (found !== undefined) return found
  }
  return undefined
}

/** The infinitive that a conjunction joins to another verb: right behind it, or at the end of what it joins (`prüfen und ein CRM einführen`). */
export function findVerbBehind({ line, lexicon, clauses }: Facts, at: number): VerbAt | undefined {
  const next = line.marks[at]?.verb
  if (next?.value.form === "base") return { meaning: next.value, form: "imperative", at, to: endOf(at, next) }
  if (lexicon.kinds?.bracket !== true) return undefined
  const ending = findEndingVerb(line, { at, to: clauses.main.to })
  return ending?.isLast === true ? ending : undefined
}

/** `Kunden, die kündigen, …`: the clause inside ends at the next comma. */
function endOfRelative(line: Line, comma: number, end: number): number {
  let at = comma + 1
  while (at < end && line.tokens[at]!.key !== ",") at++
  return at
}

function endingAt(line: Line, at: number, { at: start, to: end }: TokenRange): VerbAt | undefined {
  const { verb, participle, available } = line.marks[at]!
  const isNoun = at > start && isCapital(line.text, line.tokens[at]!) && line.tokens[at - 1]!.kind !== "sign"
  if (
    verb !== undefined &&
    verb.value.form === "base" &&
    !isNoun &&
    isClosed(line, endOf(at, verb), end) &&
    !isAuxiliaryOnly(line, at, start)
  )
    return { meaning: verb.value, form: "imperative", at, to: endOf(at, verb), isLast: true }
  if (at === start || isNoun) return undefined
  if (participle !== undefined && closesPassive(line, endOf(at, participle), end) && isSaid(line, participle.value, { at: start, to: at }))
    return { meaning: participle.value, form: "passive", at, to: endOf(at, participle) }
  return available !== undefined && closesPassive(line, endOf(at, available), end)
    ? { meaning: AVAILABLE, form: "available", at, to: endOf(at, available) }
    : undefined
}

/** Stands for "is there": the thing was made. */
const AVAILABLE: VerbMeaning = { lemma: "verfügbar sein", class: "output", form: "base", nounLike: false }

/** `… umgesetzt werden`: behind a participle the last word only helps. */
function isAuxiliaryOnly(line: Line, at: number, start: number): boolean {
  const before = marksBefore(line, at)
  return at > start && line.marks[at]!.auxiliary !== undefined && (before?.participle !== undefined || before?.available !== undefined)
}

/** A participle of becoming says what was done only behind an auxiliary: `begeistert` alone is how people are. */
function isSaid(line: Line, { class: verbClass }: VerbMeaning, { at, to }: TokenRange): boolean {
  if (verbClass !== "aspire") return true
  for (let index = at; index < to; index++) if (line.marks[index]!.auxiliary !== undefined) return true
  return false
}

/** A participle may be followed by what helps it: `eingeführt ist`, `eingeführt worden sein`. */
function closesPassive(line: Line, from: number, end: number): boolean {
  let at = from
  while (at < end && line.marks[at]!.auxiliary !== undefined) at++
  return isClosed(line, at, end)
}

/** Whether a clause ends at a token, or only its date, means or purpose is left. */
function isClosed(line: Line, at: number, end: number): boolean {
  if (at >= end) return true
  const { kind, key } = line.tokens[at]!
  if (kind === "sign") return key !== "-" && key !== "/" && key !== "%"
  const { conjunction, due, by, means, from, impact, clauseOpening } = line.marks[at]!
  return [conjunction, due, by, means, from, impact, clauseOpening].some(mark => mark !== undefined)
}

interface Opening extends TokenRange {
  readonly hasSubject: boolean
}

/** `Wir gewinnen 10 Hotels`, `Wir führen ein CRM ein`, `Aufbauen eines Teams`: the verb behind the subject, or in front of all. */
function findSecondVerb(line: Line, { at, to: end, hasSubject }: Opening, lookUp: LookUpVerb): VerbAt | undefined {
  const verb = line.marks[at]?.verb
  if (at >= end || verb === undefined || verb.value.form !== "base" || endOf(at, verb) >= end) return undefined
  if (!hasSubject) {
    const { article, preposition } = line.marks[endOf(at, verb)]!
    const governs = article !== undefined || preposition !== undefined || line.tokens[endOf(at, verb)]!.kind === "number"
    return governs && !verb.value.nounLike ? { meaning: verb.value, form: "imperative", at, to: endOf(at, verb) } : undefined
  }
  const parted = findParted(line, { at, to: end }, lookUp)
  return { meaning: parted ?? verb.value, form: "imperative", at, to: endOf(at, verb) }
}

/** The verb whose prefix ends the clause: `führen … ein` is `einführen`. */
function findParted(line: Line, { at, to: end }: TokenRange, lookUp: LookUpVerb): VerbMeaning | undefined {
  const reach = Math.min(end, at + PARTED)
  for (let last = at + 1; last < reach; last++) {
    if (line.tokens[last]!.kind !== "word" || !isClosed(line, last + 1, end)) continue
    return lookUp(line.tokens[last]!.key + line.tokens[at]!.key)
  }
  return undefined
}

/** How far a prefix may stand behind its verb, in tokens. */
const PARTED = 24

/** How many adjectives may stand before a noun that names what is done. */
const ADJECTIVES = 3

/** `Senkung der Kosten`, `Schrittweise Einführung des CRM`: the noun of a verb, with what it is done to behind. */
function findNoun(line: Line, { at: start, to: end }: TokenRange): VerbAt | undefined {
  for (let at = start; at < Math.min(end, start + ADJECTIVES); at++) {
    const verb = line.marks[at]!.verb
    if (verb?.value.form === "noun") {
      if (endOf(at, verb) >= end || (verb.value.nounLike && !isGenitive(line, endOf(at, verb)))) return undefined
      return { meaning: verb.value, form: "infinitive", at, to: endOf(at, verb) }
    }
    // The first word has a capital in any case.
    if (line.tokens[at]!.kind !== "word" || (at > start && isCapital(line.text, line.tokens[at]!))) return undefined
  }
  return undefined
}

/** Words that are also the name of something say what is done only with an object: `Entwicklung eines Portals`. */
function isGenitive(line: Line, at: number): boolean {
  const { article, preposition, joiner } = line.marks[at]!
  return article !== undefined || preposition !== undefined || joiner !== undefined
}
