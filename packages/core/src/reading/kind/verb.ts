import type { Line } from "../text/line.ts"
import type { VerbMeaning } from "../lexicon/types.ts"
import type { VerbReading } from "../types.ts"

/** The head verb with the tokens it stands on; its class is not yet decided by its object. */
export interface VerbAt {
  readonly meaning: VerbMeaning
  readonly form: VerbReading["form"]
  readonly at: number
  readonly to: number
}

/** A stretch of tokens; `to` is exclusive. */
export interface TokenRange {
  readonly at: number
  readonly to: number
}

/** Finds the verb that carries a clause: its first word after "we will" and the like, else the participle of a passive. */
export function findVerb(line: Line, range: TokenRange): VerbAt | undefined {
  return findLeadingVerb(line, range) ?? findPassive(line, range)
}

/** Skips openings and adverbs; two openings in a row ("we want to") are one. */
function findLeadingVerb(line: Line, { at: start, to: end }: TokenRange): VerbAt | undefined {
  let at = start
  let form: VerbReading["form"] = "imperative"
  for (let steps = 0; steps < 6 && at < end; steps++) {
    const marks = line.marks[at]!
    const next = marks.future ?? marks.subject ?? marks.infinitive
    const isAdverb = marks.adverb !== undefined && (marks.verb === undefined || marks.adverb.to > marks.verb.to)
    if (next === undefined && !isAdverb && line.tokens[at]!.kind !== "sign") break
    if (marks.future !== undefined) form = "future"
    else if (marks.infinitive !== undefined && at === start) form = "infinitive"
    at = next?.to ?? (isAdverb ? marks.adverb!.to : at + 1)
  }
  const marks = line.marks[at]
  if (at >= end || marks === undefined) return undefined
  const opened = marks.opener === undefined ? undefined : findOpened(line, marks.opener.to, end)
  if (opened !== undefined) return opened
  if (marks.metricOpening !== undefined) return undefined
  if (marks.verb !== undefined) return leadingForm(line, { at, start, form })
  return marks.participle !== undefined && hasObject(line, marks.participle.to, end)
    ? { meaning: marks.participle.value, form: "passive", at, to: marks.participle.to }
    : undefined
}

/** `ensure we migrate`: the verb behind the opener, when people are its subject. */
function findOpened(line: Line, at: number, end: number): VerbAt | undefined {
  const subject = line.marks[at]?.subject
  const verb = subject === undefined || subject.to >= end ? undefined : line.marks[subject.to]?.verb
  return verb?.value.form === "base" ? { meaning: verb.value, form: "imperative", at: subject!.to, to: verb.to } : undefined
}

interface Lead {
  readonly at: number
  readonly start: number
  readonly form: VerbReading["form"]
}

function leadingForm(line: Line, { at, start, form }: Lead): VerbAt | undefined {
  const { value, to } = line.marks[at]!.verb!
  // Behind "we will" or "to" even a word that is mostly a noun is a verb.
  if (at === start && value.nounLike && isNoun(line, at, to)) return undefined
  return { meaning: value, form: value.form === "gerund" ? "gerund" : form, at, to }
}

/** Whether what follows a word shows that it is a noun: a metric of two words, an auxiliary, a colon, nothing. */
function isNoun(line: Line, at: number, to: number): boolean {
  const marks = line.marks[at]!
  if (marks.metric !== undefined && marks.metric.to > to) return true
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
  if (behind.deliverable !== undefined && (marks.verb!.value.class === "activity" || marks.verb!.value.class === "learn")) return true
  return (
    behind.metricHead !== undefined ||
    behind.auxiliary !== undefined ||
    behind.participle !== undefined ||
    behind.joiner !== undefined ||
    behind.future !== undefined
  )
}

function hasObject(line: Line, at: number, end: number): boolean {
  return at < end && line.tokens[at]!.kind !== "sign"
}

/** `X is published`, `X has been migrated`, `X is available`, `X signed`. */
function findPassive(line: Line, { at: start, to: end }: TokenRange): VerbAt | undefined {
  for (let at = start + 1; at < end; at++) {
    const auxiliary = line.marks[at]!.auxiliary
    if (auxiliary === undefined) continue
    const next = skipAdverbs(line, auxiliary.to)
    const marks = line.marks[next]
    if (next >= end || marks === undefined) continue
    if (marks.available !== undefined) return { meaning: AVAILABLE, form: "available", at, to: marks.available.to }
    if (marks.participle !== undefined) return { meaning: marks.participle.value, form: "passive", at: next, to: marks.participle.to }
  }
  return findBarePassive(line, { at: start, to: end })
}

/** Stands for "is there": the thing was made. */
const AVAILABLE: VerbMeaning = { lemma: "be available", class: "output", form: "base", nounLike: false }

/** A participle behind a noun with nothing, or a preposition, behind it: `contract signed`, `3 talks given at events`. */
function findBarePassive(line: Line, { at: start, to: end }: TokenRange): VerbAt | undefined {
  for (let at = start + 1; at < end; at++) {
    const { participle, available, article } = line.marks[at]!
    if (article !== undefined || line.tokens[at - 1]!.kind === "sign") continue
    // A form that is also the infinitive, or a word such as "given", shows no passive by itself.
    if (participle !== undefined && (participle.value.class === "aspire" || line.tokens[at]!.key === participle.value.lemma)) continue
    if (participle !== undefined && endsPhrase(line, participle.to, end))
      return { meaning: participle.value, form: "passive", at, to: participle.to }
    if (available !== undefined && endsPhrase(line, available.to, end))
      return { meaning: AVAILABLE, form: "available", at, to: available.to }
  }
  return undefined
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
    marks.from !== undefined
  )
}

function skipAdverbs(line: Line, at: number): number {
  return line.marks[at]?.adverb?.to ?? at
}
