import type { MetricMeaning, TimeUnit, UnitMeaning, VerbMeaning } from "../lexicon/types.ts"
import type { Comparator } from "../types.ts"

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
  readonly minus: true
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
  readonly sooner: true
  readonly within: true
  readonly opening: true
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
  readonly fiscal: true
  readonly era: number
  readonly joiner: true
  readonly notZero: true
  readonly often: number
  readonly conjunction: true
  readonly opener: true
  readonly condition: true
  readonly verb: VerbMeaning
  readonly participle: VerbMeaning
  readonly metric: MetricMeaning
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
  readonly possible: true
  readonly feeling: true
  readonly indefinite: true
  readonly deliverable: true
  readonly quality: true
  readonly towards: "increase" | "decrease"
  readonly predicate: true
  readonly verbTail: true
  readonly objectEnd: true
  readonly particle: true
  readonly guardrailEnd: true
  readonly whyEnd: true
}

/** One meaning of a phrase: data, so that books of phrases can be worked out when bundling. */
export interface Meaning {
  readonly tag: keyof Meanings
  readonly value: Meanings[keyof Meanings]
}

/** A meaning found at a token, and how many tokens its phrase has; not where it ends, so that every text shares what a phrase means. */
export interface Mark<Value> {
  readonly value: Value
  readonly length: number
}

/** The index after the last token of a mark's phrase, which begins at an index. */
export function endOf(at: number, mark: Mark<unknown>): number
export function endOf(at: number, mark: Mark<unknown> | undefined): number | undefined
export function endOf(at: number, mark: Mark<unknown> | undefined): number | undefined {
  return mark === undefined ? undefined : at + mark.length
}

/** The longest phrase of each meaning that begins at one token. */
export type Marks = MarksOf<Meanings>

/** Marks over any table of meanings; generic, so that one function can write each of them. */
export type MarksOf<M> = { [Tag in keyof M]?: Mark<M[Tag]> | undefined }

/** Every field is there from the start, because the engine reads objects of one shape many times faster. */
const EMPTY: Readonly<Marks> = {
  number: undefined,
  one: undefined,
  scale: undefined,
  ordinal: undefined,
  multiple: undefined,
  times: undefined,
  zero: undefined,
  all: undefined,
  nameBefore: undefined,
  minus: undefined,
  nameAfter: undefined,
  counter: undefined,
  unit: undefined,
  currency: undefined,
  per: undefined,
  outOf: undefined,
  percentBefore: undefined,
  from: undefined,
  to: undefined,
  fromAfter: undefined,
  toAfter: undefined,
  by: undefined,
  baseline: undefined,
  baselineAfter: undefined,
  target: undefined,
  deltaAfter: undefined,
  between: undefined,
  rangeBetween: undefined,
  before: undefined,
  after: undefined,
  month: undefined,
  timeUnit: undefined,
  due: undefined,
  sooner: undefined,
  within: undefined,
  opening: undefined,
  dueAfter: undefined,
  end: undefined,
  endAfter: undefined,
  middle: undefined,
  start: undefined,
  relative: undefined,
  ahead: undefined,
  iteration: undefined,
  cadence: undefined,
  every: undefined,
  half: undefined,
  fiscal: undefined,
  era: undefined,
  joiner: undefined,
  notZero: undefined,
  often: undefined,
  conjunction: undefined,
  opener: undefined,
  condition: undefined,
  verb: undefined,
  participle: undefined,
  metric: undefined,
  metricHead: undefined,
  metricOpening: undefined,
  abstract: undefined,
  state: undefined,
  superlative: undefined,
  activity: undefined,
  population: undefined,
  deal: undefined,
  firstMeasure: undefined,
  accounts: undefined,
  question: undefined,
  subject: undefined,
  future: undefined,
  infinitive: undefined,
  adverb: undefined,
  auxiliary: undefined,
  available: undefined,
  stative: undefined,
  why: undefined,
  impact: undefined,
  guardrail: undefined,
  routine: undefined,
  article: undefined,
  preposition: undefined,
  clauseOpening: undefined,
  means: undefined,
  possible: undefined,
  feeling: undefined,
  indefinite: undefined,
  deliverable: undefined,
  quality: undefined,
  towards: undefined,
  predicate: undefined,
  verbTail: undefined,
  objectEnd: undefined,
  particle: undefined,
  guardrailEnd: undefined,
  whyEnd: undefined,
}

/** Marks without a meaning, to be filled. */
export function createMarks(): Marks {
  return { ...EMPTY }
}

/** A meaning for a phrase book. */
export function meaning<Tag extends keyof Meanings>(tag: Tag, value: Meanings[Tag]): Meaning {
  return { tag, value }
}

/** Writes a meaning into the marks of its phrase's first token; `length` is how many tokens the phrase has. */
export function writeMeaning(marks: Marks, { tag, value }: Meaning, length: number): void {
  writeMark<Meanings, keyof Meanings>(marks, tag, { value, length })
}

function writeMark<M, Tag extends keyof M>(marks: MarksOf<M>, tag: Tag, mark: Mark<M[Tag]>): void {
  marks[tag] = mark
}
