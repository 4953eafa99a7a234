import type { FieldName, Period, Role } from "../model/index.ts"

/** What a statement says, whatever role its document gives it. */
export type Kind =
  "aspiration" | "bet" | "vital-sign" | "output" | "milestone" | "activity" | "learning" | "routine" | "placeholder" | "unknown"

/** A piece of the statement's text: 0-based offsets, `end` exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Where a read value stands: in the statement itself, or in one of the goal's fields. */
export type ReadFrom = "statement" | FieldName

export type QuantityType =
  "percent" | "points" | "money" | "count" | "duration" | "rate" | "ratio" | "multiplier" | "score" | "data" | "coverage" | "zero"

/** A number that a result can be checked against. Never an id, a version, a date, a year or a priority. */
export interface Quantity extends TextRange {
  readonly type: QuantityType
  /** Scale applied: `$2M` is 2000000; a percent is 30 for `30%`; a duration is in its own unit. */
  readonly value: number
  /** Upper bound of a range (`10–15 %`), else undefined. */
  readonly upper?: number | undefined
  /** ISO 4217 for money, `%`, `pp`, `ms`, `d`, `x`, `GB`, or the counted noun (`customers`); undefined for a bare number. */
  readonly unit?: string | undefined
  readonly comparator?: Comparator | undefined
  /** As written. */
  readonly text: string
  readonly from: ReadFrom
}

export type Comparator = "at-least" | "at-most" | "exactly" | "between" | "about"
export type Direction = "increase" | "decrease" | "maintain"

export type VerbClass =
  "aspire" | "increase" | "decrease" | "move" | "achieve" | "maintain" | "output" | "activity" | "complete" | "learn" | "routine"

/** The word that carries the statement. */
export interface VerbReading extends TextRange {
  /** Dictionary form in lower case. */
  readonly lemma: string
  readonly class: VerbClass
  readonly form: "imperative" | "future" | "passive" | "available" | "gerund" | "infinitive"
}

/** Whether more of a metric is good (`up`), bad (`down`), or not known. */
export type Polarity = "up" | "down"

export type MetricCategory =
  | "growth"
  | "revenue"
  | "acquisition"
  | "retention"
  | "quality"
  | "speed"
  | "cost"
  | "satisfaction"
  | "people"
  | "reliability"
  | "learning"
  | "market"
  | "output-volume"

/** What is measured. */
export interface MetricReading extends TextRange {
  /** As the taxonomy names it (`churn`), else as written. */
  readonly name: string
  readonly category?: MetricCategory | undefined
  readonly polarity?: Polarity | undefined
  /** Named by the sources as something to watch for good: uptime, churn, revenue, cycle time, NPS … */
  readonly vitalSign: boolean
}

/** A date by which, stated in the statement or its row. */
export interface DeadlineReading {
  /** As written, with its preposition when in the statement. */
  readonly text: string
  /** ISO day, the last one that counts; undefined when it cannot be resolved. */
  readonly date?: string | undefined
  readonly from: ReadFrom
  readonly range?: TextRange | undefined
}

/** One signal that led to the kind. */
export interface ReadingEvidence {
  /** For people, without the words themselves: "from–to with different values". */
  readonly reason: string
  /** The words that gave the signal. */
  readonly text?: string | undefined
  readonly range?: TextRange | undefined
}

/** Everything that was read out of one statement. Undecided is `unknown`, and unknown is silent. */
export interface Reading {
  readonly kind: Kind
  /** 0 to 1; 0 for `unknown`. */
  readonly confidence: number
  readonly evidence: readonly ReadingEvidence[]
  readonly language: string
  readonly verb?: VerbReading | undefined
  readonly metric?: MetricReading | undefined
  /** In the statement, in order of appearance; quantities of fields follow. */
  readonly quantities: readonly Quantity[]
  readonly baseline?: Quantity | undefined
  readonly target?: Quantity | undefined
  /** A change that is stated instead of, or beside, the target: `by 20%`, `double`, `+5 points`. */
  readonly delta?: Quantity | undefined
  readonly comparator?: Comparator | undefined
  readonly direction?: Direction | undefined
  readonly deadline?: DeadlineReading | undefined
  /** How often: `weekly`, `every month`. */
  readonly cadence?: TextRange | undefined
  /** The clause that says why ("so that …"). */
  readonly why?: TextRange | undefined
  /** The clause that guards ("without hurting …", "while keeping …"). */
  readonly guardrail?: TextRange | undefined
  /** Whether the statement or its target or baseline holds a number the result can be checked against. */
  readonly quantified: boolean
}

/** A field as the reading needs it. */
export interface ReadingField {
  readonly name: FieldName
  readonly text: string
}

/** Words that a team adds to okrlint's lists; all in lower case. */
export interface LexiconAdditions {
  /** Dictionary form to class. */
  readonly verbs?: Readonly<Record<string, VerbClass>>
  /** Metric name to what is known of it. */
  readonly metrics?: Readonly<
    Record<string, { readonly category?: MetricCategory; readonly polarity?: Polarity; readonly vitalSign?: boolean }>
  >
}

/** What surrounds a statement and bears on how it is read. */
export interface ReadingContext {
  readonly role?: Role
  /** BCP 47 primary tag; `en` when absent. */
  readonly language?: string
  readonly fields?: readonly ReadingField[]
  /** Lower case, without brackets. */
  readonly tags?: readonly string[]
  readonly cycle?: Period | undefined
  /** ISO day; relative deadlines stay without a date when absent. */
  readonly now?: string | undefined
  readonly lexicon?: LexiconAdditions | undefined
}
