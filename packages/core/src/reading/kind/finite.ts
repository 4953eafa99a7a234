import { endsLike, thirdPersonsOf } from "../lexicon/word-forms.ts"
import type { Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { Facts } from "./facts.ts"
import type { TokenRange } from "./verb-at.ts"

/** A verb in the middle of a sentence, with its subject. */
export interface FiniteAt extends TokenRange {
  readonly subject: TokenRange
  /** Whether it is a verb of reaching: `hits`, `earns`. */
  readonly reaches: boolean
}

/** Finds the verb of a sentence that says what somebody or something does, in front of a token: `The index answers queries`, `Shops rely on it`. */
export function findFinite({ line, clauses: { main }, lexicon: { kinds } }: Facts, end = main.to - 1): FiniteAt | undefined {
  if (kinds === undefined) return undefined
  const findThird = thirdPersonsOf(kinds)
  for (let at = main.at + 1; at < end; at++) {
    if (endsClause(line, at)) return undefined
    if (!canFollowSubject(line, at)) continue
    const third = findThird(line.tokens[at]!.key)
    const isFinite = third === undefined ? isPlural(at - 1) && isBase(line, at) : isThird(line, at, third.nounLike)
    if (isFinite) return { at, to: at + 1, subject: { at: main.at, to: at }, reaches: isReaching(at) }
  }
  return undefined

  function isReaching(at: number): boolean {
    const { key } = line.tokens[at]!
    return (kinds?.basesOf?.(key) ?? [key]).some(base => kinds?.verbs.achieve?.includes(base) === true)
  }

  /** Whether a word before a verb stands for several: only then is the verb's plain form the sentence's own. */
  function isPlural(at: number): boolean {
    return line.marks[at]!.population !== undefined || endsLike(line.tokens[at]!.key, "plurals", kinds)
  }
}

/** `Uptime stays above 99.9 %`: a word between a metric and its number that says what keeping does. */
export function findKeeping({ line, lexicon: { kinds } }: Facts, metric: TokenRange, end: number): TokenRange | undefined {
  if (kinds === undefined) return undefined
  // Where no rule tells such a word from a noun, the metric's name seems to go on: `taxa de retenção se mantém`.
  for (let at = metric.at + 1; at < end; at++) if (kinds.keeps.includes(line.tokens[at]!.key)) return { at, to: at + 1 }
  const findThird = thirdPersonsOf(kinds)
  for (let at = metric.to; at < end; at++) {
    const { article, preposition } = line.marks[at]!
    if (endsClause(line, at) || article !== undefined || preposition !== undefined) return undefined
    const third = findThird(line.tokens[at]!.key)
    if (third !== undefined && kinds.verbs.maintain?.includes(third.lemma) === true) return { at, to: at + 1 }
  }
  return undefined
}

function endsClause(line: Line, at: number): boolean {
  const { kind, key } = line.tokens[at]!
  const { clauseOpening, auxiliary, possible } = line.marks[at]!
  if (clauseOpening !== undefined || auxiliary !== undefined || possible !== undefined) return true
  return kind === "sign" && (key === ":" || key === ";" || key === "." || key === ",")
}

/** Whether a word stands behind another that can end a subject. */
function canFollowSubject(line: Line, at: number): boolean {
  if (line.tokens[at]!.kind !== "word") return false
  const { kind, key } = line.tokens[at - 1]!
  if (kind === "sign") return key === ")" || key === '"' || key === "”"
  const { article, preposition, conjunction } = line.marks[at - 1]!
  return article === undefined && preposition === undefined && conjunction === undefined
}

/** A form that may be a plural is a verb only when an object with its article, or a plain word, follows. */
function isThird(line: Line, at: number, nounLike: boolean): boolean {
  const { kind } = line.tokens[at + 1]!
  const { auxiliary, participle, conjunction, preposition, article, joiner } = line.marks[at + 1]!
  if (kind === "sign" || auxiliary !== undefined || conjunction !== undefined) return false
  if (article !== undefined) return true
  return !nounLike || (participle === undefined && preposition === undefined && joiner === undefined && kind === "word")
}

function isBase(line: Line, at: number): boolean {
  const verb = line.marks[at]!.verb
  if (verb?.value.form !== "base" || endOf(at, verb) >= line.tokens.length) return false
  return !verb.value.nounLike || line.marks[endOf(at, verb)]!.article !== undefined
}
