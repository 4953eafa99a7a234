import type { Comparator } from "../types.ts"
import type { MetricTerm, TimeUnit, UnitMeaning, VerbMeaning } from "../lexicon/types.ts"
import type { PhraseBook } from "./phrases.ts"
import { tokenize, type Token, type TokenizeOptions } from "./tokenize.ts"

/** What words and phrases can mean, by the question that is asked of a token. */
export interface Meanings {
  readonly number: number
  readonly one: true
  readonly scale: number
  readonly ordinal: number
  readonly multiple: number
  readonly times: true
  readonly zero: true
  readonly all: true
  readonly nameBefore: true
  readonly nameAfter: true
  readonly counter: true
  readonly unit: UnitMeaning
  readonly currency: string
  readonly per: true
  readonly outOf: true
  readonly percentBefore: true
  readonly from: true
  readonly to: true
  readonly fromAfter: true
  readonly toAfter: true
  readonly by: true
  readonly baseline: true
  readonly baselineAfter: true
  readonly target: true
  readonly deltaAfter: true
  readonly between: true
  readonly rangeBetween: true
  readonly before: Comparator
  readonly after: Comparator
  readonly month: { readonly month: number; readonly weak: boolean }
  readonly timeUnit: TimeUnit
  readonly due: true
  readonly within: true
  readonly dueAfter: true
  readonly end: true
  readonly endAfter: true
  readonly middle: true
  readonly start: true
  readonly relative: { readonly unit: TimeUnit; readonly ahead: number }
  readonly ahead: number
  readonly iteration: true
  readonly cadence: true
  readonly every: true
  readonly half: 1 | 2
  readonly joiner: true
  readonly notZero: true
  readonly often: number
  readonly conjunction: true
  readonly opener: true
  readonly condition: true
  readonly verb: VerbMeaning
  readonly participle: VerbMeaning
  readonly third: VerbMeaning
  readonly metric: MetricTerm
  readonly metricHead: true
  readonly metricOpening: true
  readonly abstract: true
  readonly state: true
  readonly superlative: true
  readonly activity: true
  readonly population: true
  readonly deal: true
  readonly firstMeasure: true
  readonly accounts: true
  readonly beneficiary: true
  readonly question: true
  readonly subject: true
  readonly future: true
  readonly infinitive: true
  readonly adverb: true
  readonly auxiliary: true
  readonly available: true
  readonly stative: true
  readonly why: true
  readonly impact: true
  readonly guardrail: true
  readonly routine: true
  readonly article: true
  readonly preposition: true
  readonly clauseOpening: true
  readonly means: true
  readonly deliverable: true
  readonly quality: true
  readonly towards: "increase" | "decrease"
}

/** A meaning found at a token; `to` is the index after the phrase's last token. */
export interface Mark<Value> {
  readonly value: Value
  readonly to: number
}

/** The longest phrase of each meaning that begins at one token. */
export type Marks<M> = { [Tag in keyof M]?: Mark<M[Tag]> }

/** Writes one meaning of a phrase into the marks of its first token. */
export type Meaning<M> = (marks: Marks<M>, to: number) => void

/** A text cut into tokens, with what its phrases mean. */
export interface Line<M = Meanings> {
  readonly text: string
  readonly tokens: readonly Token[]
  /** By the index of a phrase's first token. */
  readonly marks: readonly Marks<M>[]
}

/** A meaning for a phrase book. */
export function meaning<M, Tag extends keyof M>(tag: Tag, value: M[Tag]): Meaning<M> {
  return (marks, to) => {
    marks[tag] = { value, to }
  }
}

const NONE = Object.freeze({})

/** Cuts a text into tokens and looks up every phrase of the book. */
export function annotate<M>(text: string, book: PhraseBook<Meaning<M>>, options?: TokenizeOptions): Line<M> {
  const tokens = tokenize(text, options)
  const marks = tokens.map((_, at) => {
    let found: Marks<M> | undefined
    book.visit(tokens, at, (write, to) => write((found ??= {}), to))
    return found ?? NONE
  })
  return { text, tokens, marks }
}

/** Whether a token touches the one before it. */
export function isGlued(line: { readonly tokens: readonly Token[] }, at: number): boolean {
  const token = line.tokens[at]
  return token !== undefined && at > 0 && !token.spaced
}
