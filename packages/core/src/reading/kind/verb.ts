import { marksBefore, type Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import { findBracketVerb, type LookUpVerb } from "./bracket-verb.ts"
import { findLastVerb } from "./last-verb.ts"
import { skipOpenings } from "./openings.ts"
import type { VerbMeaning } from "../lexicon/types.ts"
import type { Role } from "../../model/index.ts"
import type { VerbReading } from "../types.ts"
import type { TokenRange, VerbAt } from "./verb-at.ts"

/** Where a head verb is looked for. */
export interface VerbPlace {
  readonly role: Role | undefined
  /** Whether the language's verbs end their clauses. */
  readonly isLast: boolean
  /** For languages whose infinitives and participles do. */
  readonly lookUp?: LookUpVerb | undefined
}

/** Finds the head verb; a list of KPIs names metrics, so there participles and words that are mostly nouns are no verbs. */
export function findHeadVerb(line: Line, range: TokenRange, place: VerbPlace): VerbAt | undefined {
  const { role } = place
  const verb = findVerbOf(line, range, place)
  if (role !== "kpi" || verb === undefined) return verb
  return (verb.meaning.nounLike && !MOVING.has(verb.meaning.class)) || verb.form === "passive" || verb.form === "gerund" ? undefined : verb
}

function findVerbOf(line: Line, range: TokenRange, { isLast, lookUp }: VerbPlace): VerbAt | undefined {
  if (lookUp !== undefined) return findBracketVerb(line, range, lookUp)
  return isLast ? findLastVerb(line, range) : findVerb(line, range)
}

/** Classes that no metric's name begins with by chance. */
const MOVING: ReadonlySet<string> = new Set(["increase", "decrease", "maintain", "achieve"])

/** Finds the verb that carries a clause: its first word after "we will" and the like, else the participle of a passive. */
function findVerb(line: Line, range: TokenRange): VerbAt | undefined {
  const leading = findLeadingVerb(line, range)
  // "Remaining blockers are cleared": a gerund in front of a passive describes its subject.
  if (leading?.form === "gerund" || (leading !== undefined && mayBeNoun(line, leading, range)))
    return findAuxiliaryPassive(line, range) ?? leading
  return (
    leading ??
    findPlannedVerb(line, range) ??
    findLabelledVerb(line, range) ??
    findAuxiliaryPassive(line, range) ??
    findBarePassive(line, range) ??
    findPredicate(line, range)
  )
}

/** `流失率降低到5%`: the verb behind a subject; one that a word behind it makes a part of a noun's own clause (`完成的工作`) is none. */
function findPredicate(line: Line, { at: start, to: end }: TokenRange): VerbAt | undefined {
  let found: VerbAt | undefined
  for (let at = start; at < end; at++) {
    const { predicate, verb, joiner } = line.marks[at]!
    if (line.tokens[at]!.kind === "sign") return found
    if (found !== undefined && joiner !== undefined) return undefined
    // "不超过" compares, and no verb begins in its middle.
    const isCompared = endOf(at - 1, marksBefore(line, at)?.before) === endOf(at, verb)
    if (found === undefined && predicate !== undefined && verb !== undefined && !isCompared && !isPartOfName(line, at, endOf(at, verb)))
      found = { meaning: verb.value, form: "imperative", at, to: endOf(at, verb) }
  }
  return found
}

/** `转化率`: in scripts without spaces a longer name begins with the same characters. */
function isPartOfName(line: Line, at: number, to: number): boolean {
  if (line.tokens[at]!.kind !== "glyph") return false
  const { metric, population, deliverable, activity } = line.marks[at]!
  return [metric, population, deliverable, activity].some(mark => mark !== undefined && endOf(at, mark) > to)
}

/** `Design tokens are published`: a first word that is as often a noun, with no article behind, may begin the subject of a passive. */
function mayBeNoun(line: Line, { at, to, meaning }: VerbAt, range: TokenRange): boolean {
  return at === range.at && meaning.nounLike && meaning.form === "base" && line.marks[to]?.article === undefined
}

/** How many tokens a plan's subject (`Each team will …`) or a label (`Sales: …`) may have. */
const OPENING_REACH = 7

/** `Each team will launch …`: the verb behind "will", whoever is named in front. */
function findPlannedVerb(line: Line, { at: start, to: end }: TokenRange): VerbAt | undefined {
  for (let at = start + 1; at < Math.min(end, start + OPENING_REACH); at++) {
    const marks = line.marks[at]!
    if (marks.clauseOpening !== undefined || marks.auxiliary !== undefined) return undefined
    if (marks.future === undefined || marks.infinitive !== undefined) continue
    const found = findLeadingVerb(line, { at, to: end })
    return found === undefined ? undefined : { ...found, form: "future" }
  }
  return undefined
}

/** `Sales: win 10 customers`, `Search - launch the beta`: the verb behind a label. */
function findLabelledVerb(line: Line, { at: start, to: end }: TokenRange): VerbAt | undefined {
  for (let at = start + 1; at < Math.min(end - 1, start + OPENING_REACH); at++) {
    if (endsLabel(line, at) && line.tokens[at + 1]!.kind !== "sign") return findLeadingVerb(line, { at: at + 1, to: end })
  }
  return undefined
}

/** Whether a colon or a dash between spaces stands at a token, with more behind it. */
function endsLabel(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || line.tokens[at + 1]?.spaced !== true) return false
  return token.key === ":" || ((token.key === "-" || token.key === "–" || token.key === "—") && token.spaced)
}

/** The verb behind the openings. */
function findLeadingVerb(line: Line, range: TokenRange): VerbAt | undefined {
  const { at: start, to: end } = range
  const { at, form } = skipOpenings(line, range)
  const marks = line.marks[at]
  if (at >= end || marks === undefined) return undefined
  const opened = marks.opener === undefined ? undefined : (findOpened(line, endOf(at, marks.opener), end) ?? findCaused(line, at))
  if (opened !== undefined) return opened
  if (marks.metricOpening !== undefined) return undefined
  if (marks.verb !== undefined) return leadingForm(line, { at, start, form })
  return marks.participle !== undefined && hasObject(line, endOf(at, marks.participle), end)
    ? { meaning: marks.participle.value, form: "passive", at, to: endOf(at, marks.participle) }
    : undefined
}

/** `ensure we migrate`: the verb behind the opener, when people are its subject. */
function findOpened(line: Line, at: number, end: number): VerbAt | undefined {
  const subject = line.marks[at]?.subject
  const first = endOf(at, subject)
  const verb = first === undefined || first >= end ? undefined : line.marks[first]?.verb
  return first !== undefined && verb?.value.form === "base"
    ? { meaning: verb.value, form: "imperative", at: first, to: endOf(first, verb) }
    : undefined
}

/** `faire homologuer`, `lograr reducir`: of two infinitives in a row the second carries the goal. */
function findCaused(line: Line, at: number): VerbAt | undefined {
  const { opener, verb } = line.marks[at]!
  if (!line.headFirst || opener === undefined || (verb !== undefined && endOf(at, verb) > endOf(at, opener))) return undefined
  const second = endOf(at, opener)
  const caused = line.marks[second]?.verb
  return caused?.value.form === "base" ? { meaning: caused.value, form: "imperative", at: second, to: endOf(second, caused) } : undefined
}

interface Lead {
  readonly at: number
  readonly start: number
  readonly form: VerbReading["form"]
}

function leadingForm(line: Line, { at, start, form }: Lead): VerbAt | undefined {
  const verb = line.marks[at]!.verb!
  const { value } = verb
  const to = endOf(at, verb)
  // A hyphen makes another word of it (`go-live checklist`), a colon or dash behind it a label (`Search - results are …`).
  if (line.tokens[to]?.key === "-" && !line.tokens[to]!.spaced) return undefined
  if (endsLabel(line, to)) return undefined
  if (isPartOfName(line, at, to)) return undefined
  // "Working groups" are people.
  if ((endOf(at, line.marks[at]!.population) ?? 0) > to) return undefined
  // Behind "we will" or "to" even a word that is mostly a noun is a verb.
  if (at === start && value.nounLike && isNoun(line, at, to)) return undefined
  return { meaning: value, form: value.form === "gerund" || value.form === "noun" ? "gerund" : form, at, to }
}

/** Whether what follows a word shows that it is a noun: a metric of two words, an auxiliary, a colon, nothing. */
function isNoun(line: Line, at: number, to: number): boolean {
  const marks = line.marks[at]!
  if (marks.metric !== undefined && endOf(at, marks.metric) > to) return true
  const next = line.tokens[to]
  const behind = line.marks[to]
  if (next === undefined || behind === undefined) return true
  if (next.kind === "sign")
    return (
      next.key !== "(" &&
      next.key !== '"' &&
      next.key !== "“" &&
      next.key !== "'" &&
      next.key !== "`" &&
      next.key !== "@" &&
      next.key !== "~" &&
      next.key !== "&" &&
      next.key !== "/" &&
      next.key !== "≥"
    )
  if (behind.article !== undefined) return false
  // "Guide on baking" is one; "post on the board" is as good as a post.
  if (marks.deliverable !== undefined && behind.preposition !== undefined && behind.conjunction === undefined) return true
  if (behind.deliverable !== undefined && (marks.verb!.value.class === "activity" || marks.verb!.value.class === "learn")) return true
  // "Increase adoption" moves it; "release frequency" is one.
  if (behind.metricHead !== undefined && MOVING.has(marks.verb!.value.class)) return false
  return (
    behind.metricHead !== undefined ||
    behind.auxiliary !== undefined ||
    // "Release planned" is one, "scale planned shops" is to do.
    (behind.participle !== undefined && endsPhrase(line, endOf(to, behind.participle), line.tokens.length)) ||
    behind.joiner !== undefined ||
    behind.future !== undefined
  )
}

function hasObject(line: Line, at: number, end: number): boolean {
  return at < end && line.tokens[at]!.kind !== "sign"
}

/** `X is published`, `X has been migrated`, `X is available`, `X signed`. */
function findAuxiliaryPassive(line: Line, { at: start, to: end }: TokenRange): VerbAt | undefined {
  for (let at = start + 1; at < end; at++) {
    const { auxiliary, clauseOpening } = line.marks[at]!
    if (clauseOpening !== undefined) return undefined
    if (auxiliary === undefined) continue
    const next = skipAdverbs(line, endOf(at, auxiliary))
    const marks = line.marks[next]
    if (next >= end || marks === undefined) continue
    if (marks.available !== undefined) return { meaning: AVAILABLE, form: "available", at, to: endOf(next, marks.available) }
    if (marks.participle !== undefined)
      return { meaning: marks.participle.value, form: "passive", at: next, to: endOf(next, marks.participle) }
  }
  return undefined
}

/** Stands for "is there": the thing was made. */
const AVAILABLE: VerbMeaning = { lemma: "be available", class: "output", form: "base", nounLike: false }

/** A participle behind a noun with nothing, or a preposition, behind it: `contract signed`, `3 talks given at events`. */
function findBarePassive(line: Line, { at: start, to: end }: TokenRange): VerbAt | undefined {
  // "Number of loaves sold" names a metric.
  if (line.marks[start]?.metricOpening !== undefined) return undefined
  for (let at = start + 1; at < end; at++) {
    const { participle, available, article, clauseOpening, condition, auxiliary } = line.marks[at]!
    if (clauseOpening !== undefined || condition !== undefined) return undefined
    // "Guests are happy with bread baked at night" says how the guests are.
    if (auxiliary !== undefined && line.marks[skipAdverbs(line, endOf(at, auxiliary))]?.state !== undefined) return undefined
    if (article !== undefined || line.tokens[at - 1]!.kind === "sign" || line.marks[at - 1]!.feeling !== undefined) continue
    // A form that is also the infinitive, or a word such as "given", shows no passive by itself.
    if (participle !== undefined && (participle.value.class === "aspire" || line.tokens[at]!.key === participle.value.lemma)) continue
    if (participle !== undefined && endsPhrase(line, endOf(at, participle), end) && !isSubject(line, endOf(at, participle), end))
      return { meaning: participle.value, form: "passive", at, to: endOf(at, participle) }
    if (available !== undefined && endsPhrase(line, endOf(at, available), end))
      return { meaning: AVAILABLE, form: "available", at, to: endOf(at, available) }
  }
  return undefined
}

/** `Bread sold on Sundays is …`: a participle that only tells which, because the sentence's own verb comes behind. */
function isSubject(line: Line, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const { clauseOpening, auxiliary, possible } = line.marks[at]!
    if (clauseOpening !== undefined || (line.tokens[at]!.kind === "sign" && line.tokens[at]!.key !== "-")) return false
    if (auxiliary !== undefined || possible !== undefined) return true
  }
  return false
}

function endsPhrase(line: Line, at: number, end: number): boolean {
  if (at >= end || line.tokens[at]!.kind === "sign") return line.tokens[at]?.key !== "-"
  const marks = line.marks[at]!
  return (
    marks.joiner !== undefined ||
    marks.to !== undefined ||
    marks.by !== undefined ||
    marks.within !== undefined ||
    marks.per !== undefined ||
    marks.from !== undefined ||
    marks.preposition !== undefined ||
    marks.conjunction !== undefined
  )
}

/** Where the words behind an auxiliary go on, past an adverb. */
export function skipAdverbs(line: Line, at: number): number {
  return endOf(at, line.marks[at]?.adverb) ?? at
}
