import { textRangeOf } from "./kind/clauses.ts"
import { decideKind } from "./kind/decide.ts"
import type { Decision } from "./kind/decision.ts"
import type { Facts } from "./kind/facts.ts"
import { readFacts, type FactsInput } from "./kind/read-facts.ts"
import type { VerbAt } from "./kind/verb-at.ts"
import { detectLanguage } from "./language.ts"
import { annotateText, hasLexicon, lexiconOf } from "./lexicon/languages.ts"
import { isPlaceholder } from "./placeholder.ts"
import { directionOf } from "./kind/direction.ts"
import { readFields, type FieldValues } from "./quantity/fields.ts"
import type { Line } from "./text/line.ts"
import { findCadence } from "./time/cadence.ts"
import { type DeadlineAt, findDeadline, readDueField } from "./time/deadline.ts"
import type { DeadlineReading, Reading, ReadingContext, VerbClass, VerbReading } from "./types.ts"

/** Statements longer than this, in UTF-16 units, are running text and no goal. */
const LONGEST = 2000

/**
 * Reads one statement: what kind of goal it is, which number, from where to where, by when.
 * Pure; every range is in offsets of `text`. Undecided is `unknown` with confidence 0.
 *
 * @example
 * read("Move activation from 61 to 75 percent", { role: "keyResult" }).kind // "bet"
 */
export function read(text: string, context: ReadingContext = {}): Reading {
  const language = languageOf(text, context.language)
  if (text.length > LONGEST) {
    return {
      kind: "unknown",
      confidence: 0,
      evidence: [{ reason: "too long for one statement" }],
      language,
      quantities: [],
      quantified: false,
    }
  }
  const lexicon = lexiconOf(language)
  const fields = readFields(context, lexicon)
  if (isPlaceholder(text)) return placeholderOf(language, fields)
  const line = annotateText(text, lexicon, context.lexicon)
  return readLine(line, { lexicon, language, context, fields })
}

/** What a statement is read with. */
interface Given extends FactsInput {
  readonly language: string
}

/** The document's language, unless the statement is plainly written in another script. */
function languageOf(text: string, given: string | undefined): string {
  const language = given ?? "en"
  if (text.length > LONGEST) return language
  const hasWide = hasWideLetters(text)
  const isWide = WIDE_LANGUAGES.has(language)
  if (hasWide === isWide) return language
  const found = detectLanguage(text)
  return hasLexicon(found) && WIDE_LANGUAGES.has(found) === hasWide ? found : isWide && !hasWide ? "en" : language
}

const WIDE_LANGUAGES = new Set(["zh", "ja", "ko", "ru"])

function hasWideLetters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code >= 0x400 && code < 0x530) || (code >= 0x3041 && code < 0xd7b0)) return true
  }
  return false
}

function placeholderOf(language: string, fields: FieldValues): Reading {
  return {
    kind: "placeholder",
    confidence: 0.9,
    evidence: [{ reason: "an unfilled slot" }],
    language,
    quantities: fields.quantities,
    quantified: fields.target !== undefined || fields.baseline !== undefined,
  }
}

function readLine(line: Line, given: Given): Reading {
  const facts = readFacts(line, given)
  return assemble(facts, { given, decision: given.lexicon.kinds === undefined ? undefined : decideKind(facts) })
}

interface Parts {
  readonly given: Given
  readonly decision: Decision | undefined
}

/** What was not found is undefined: readings of one shape are read many times faster. */
function assemble(facts: Facts, { given, decision }: Parts): Reading {
  const { line, clauses, metric, all } = facts
  const { fields } = given
  const target = fields.target ?? facts.change.target
  const baseline = fields.baseline ?? facts.change.baseline
  const direction = directionOf(facts, { baseline, target })
  const deadline = deadlineOf(line, given)
  const cadence = findCadence(line)
  const delta = facts.change.delta ?? fields.delta
  return {
    kind: decision?.kind ?? "unknown",
    confidence: decision?.confidence ?? 0,
    evidence: evidenceOf(line, decision),
    language: given.language,
    verb: facts.verb && verbReading(line, facts.verb, facts.verbClass),
    metric: metric?.reading,
    quantities: [...all.map(({ quantity }) => quantity), ...fields.quantities],
    baseline,
    target,
    delta,
    comparator: target?.comparator,
    direction,
    deadline,
    cadence,
    why: clauses.why && textRangeOf(line, clauses.why),
    guardrail: clauses.guardrail && textRangeOf(line, clauses.guardrail),
    quantified: all.length > 0 || fields.target !== undefined || fields.baseline !== undefined,
  }
}

function evidenceOf(line: Line, decision: Decision | undefined): Reading["evidence"] {
  if (decision === undefined) return [{ reason: "the language's words for kinds are not known" }]
  if (decision.at === undefined || decision.at.to <= decision.at.at) return [{ reason: decision.reason }]
  const range = textRangeOf(line, decision.at)
  return [{ reason: decision.reason, text: line.text.slice(range.start, range.end), range }]
}

function verbReading(line: Line, verb: VerbAt, verbClass: VerbClass | undefined): VerbReading {
  const { start, end } = textRangeOf(line, verb)
  return { lemma: verb.meaning.lemma, class: verbClass ?? verb.meaning.class, form: verb.form, start, end }
}

/** The field says it plainest; else the statement; else what is said beside the target's value. */
function deadlineOf(line: Line, { context, lexicon }: Given): DeadlineReading | undefined {
  const field = context.fields?.find(({ name }) => name === "due")
  const stated = field === undefined ? undefined : readDueField(field.text, lexicon, context)
  if (stated !== undefined) return stated
  const found = findDeadline(line, context)
  if (found !== undefined) return deadlineReading(line, found, "statement")
  for (const { name, text } of context.fields ?? []) {
    const target = name === "target" && text.length <= LONGEST ? annotateText(text, lexicon) : undefined
    const beside = target === undefined ? undefined : findDeadline(target, context)
    if (target !== undefined && beside !== undefined) return deadlineReading(target, beside, "target")
  }
  return undefined
}

function deadlineReading(line: Line, found: DeadlineAt, from: "statement" | "target"): DeadlineReading {
  const range = textRangeOf(line, found)
  return { text: line.text.slice(range.start, range.end), date: found.date, from, range: from === "statement" ? range : undefined }
}
