import type { Comparator, MetricCategory, Polarity, QuantityType, VerbClass } from "../types.ts"

/** A unit of time that deadlines and cadences name. */
export type TimeUnit = "day" | "week" | "month" | "quarter" | "half" | "year"

/** Words by the canonical unit they stand for (`{ d: ["day", "days"] }`). */
export type UnitWords = Readonly<Record<string, readonly string[]>>

/** Number words of a language. */
export interface NumberWords {
  /** The sign before the fraction; the other of `.` and `,` groups thousands. */
  readonly decimal: "." | ","
  /** Whether a space groups thousands. */
  readonly spaceGroups?: boolean
  /** `three` is 3; words that are also an article are left out. */
  readonly values: Readonly<Record<string, number>>
  /** Articles that are numbers when a counted noun and nothing else follows: `one`. */
  readonly ones: readonly string[]
  /** `thousand` is 1000. */
  readonly scales: Readonly<Record<string, number>>
  /** `third` is 3. */
  readonly ordinals: Readonly<Record<string, number>>
  /** Endings that make an ordinal of the digits they touch: `th`. */
  readonly ordinalEndings: readonly string[]
  /** `double` is 2, `halve` is 0.5: a change by itself. */
  readonly multiples: Readonly<Record<string, number>>
  /** Words after a number that make it a factor: `times`. */
  readonly times: readonly string[]
  /** Words that mean none of something. */
  readonly zero: readonly string[]
  /** Those of them that as often only deny: `no`. */
  readonly denials?: readonly string[]
  /** Phrases that begin with such a word and count nothing: `no longer`. */
  readonly notZero?: readonly string[]
  /** Words that, with a unit of time behind, count how often: `once` a week. */
  readonly often?: Readonly<Record<string, number>>
  /** Words that mean each one of something. */
  readonly all: readonly string[]
  /** Words after which a number is a name: `phase`, `version`, `top`. */
  readonly namesBefore: readonly string[]
  /** Words for the minus sign in front of a number: `マイナス12`. */
  readonly minus?: readonly string[]
  /** Words after a number that make it a name or a place in a row. */
  readonly namesAfter: readonly string[]
  /** Words after which a small number is counted although it touches them (`第` is a name, `共` is not). */
  readonly counters: readonly string[]
  /** Function words that end a counted phrase, in languages whose adjectives stand before the noun; elsewhere the first word is the noun. */
  readonly stops?: readonly string[]
  /** Whether nouns begin with a capital, so that the first of them is what a number counts. */
  readonly capitalNouns?: boolean
}

/** Unit words of a language; symbols are common to all languages. */
export interface UnitTable {
  readonly percent: readonly string[]
  readonly points: readonly string[]
  /** Words for a tenth of the whole: `割`. */
  readonly tenths?: readonly string[]
  /** By `ms`, `s`, `min`, `h`, `d`, `wk`, `mo`, `quarter`, `y`. */
  readonly duration: UnitWords
  /** By ISO 4217 code. */
  readonly money: UnitWords
  /** Short forms for thousands of a currency, by ISO 4217 code: `T€`. */
  readonly thousands?: UnitWords
  readonly score: readonly string[]
  /** Words that make a rate of what stands before: `per`. */
  readonly per: readonly string[]
  /** Words between the parts of a ratio: `of`, `out of`. */
  readonly outOf: readonly string[]
  /** `百分之五十`: words that stand before the number of a percentage. */
  readonly percentBefore?: readonly string[]
}

/** Words that relate numbers to each other. */
export interface RelationWords {
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Words after the first value of a pair, in languages that put the relation behind: `から`. */
  readonly fromAfter?: readonly string[]
  readonly toAfter?: readonly string[]
  readonly by: readonly string[]
  /** Words before a value that is where things stand now. */
  readonly baseline: readonly string[]
  /** Words after a value that is where things stand now. */
  readonly baselineAfter?: readonly string[]
  readonly target: readonly string[]
  /** Words after a value that make a change of it: `more`, `fewer`. */
  readonly deltaAfter: readonly string[]
  /** Words between the ends of a range that has no "from": `and`, `bis`. */
  readonly between: readonly string[]
  readonly rangeBetween: readonly string[]
  readonly before: Readonly<Partial<Record<Comparator, readonly string[]>>>
  readonly after: Readonly<Partial<Record<Comparator, readonly string[]>>>
}

/** Words of dates, deadlines and frequencies. */
export interface TimeWords {
  /** Twelve lists; names that are also everyday words belong in `weakMonths`. */
  readonly months: readonly (readonly string[])[]
  /** Month names that count only beside a day or a year: `may`. */
  readonly weakMonths?: Readonly<Record<string, number>>
  /** Words for periods, each unit with its forms. */
  readonly units: Readonly<Partial<Record<TimeUnit, readonly string[]>>>
  /** `by`, `before`: before a date. */
  readonly due: readonly string[]
  /** Those around a period that mean its first day is too late: `before November`, `11月前`. */
  readonly sooner?: readonly string[]
  /** Before a date it means within it; a deadline only with a date or a relative period. */
  readonly within: readonly string[]
  /** Before a unit of time (`within the first` month): its first one is a deadline, though its day is not known. */
  readonly opening?: readonly string[]
  /** `까지`, `まで`, `前`: after a date. */
  readonly dueAfter: readonly string[]
  /** `end of`: before a period. */
  readonly end: readonly string[]
  /** `end` behind a period: `quarter end`. */
  readonly endAfter: readonly string[]
  readonly middle: readonly string[]
  readonly start: readonly string[]
  /** Whole phrases for the period that runs now or comes next: `this quarter`, `eoq`. */
  readonly relative: Readonly<Record<string, { readonly unit: TimeUnit; readonly ahead: number }>>
  /** `this`, `next`: how many periods ahead. */
  readonly ahead: Readonly<Record<string, number>>
  /** Words that name an iteration whose number is a deadline: `sprint`, `week`. */
  readonly iterations: readonly string[]
  readonly cadence: readonly string[]
  /** `every`, `each`: a cadence with a unit behind. */
  readonly every: readonly string[]
  /** `first half of 2026` as whole words: 1 or 2. */
  readonly halves: Readonly<Record<string, 1 | 2>>
  /** Words that make a fiscal year, or its half, of what stands before them: `年度`, `上期`; named after the year in which it starts. */
  readonly fiscal?: readonly string[]
  /** Names of eras whose years are counted from one: `令和` 8 is 2026, so its value is 2018. */
  readonly eras?: Readonly<Record<string, number>>
  /** Whether a day of the year is written with points, the last one too: `15.09.`. */
  readonly dottedDays?: boolean
  /** Words between the parts of a date: `of`, `de`. */
  readonly joiners: readonly string[]
}

/** What a word after a verb can be, for verbs whose class depends on it. */
export type ObjectClass =
  | "abstract"
  | "state"
  | "activity"
  | "population"
  | "deal"
  | "firstMeasure"
  | "accounts"
  | "question"
  | "superlative"
  | "deliverable"
  | "quality"

/** A verb whose class is decided by its object. */
export interface Polyseme {
  readonly when: readonly { readonly object: ObjectClass | "metric" | "quantity"; readonly class: VerbClass }[]
  readonly otherwise: VerbClass
}

/** A metric's name with what is known of it. */
export interface MetricTerm extends MetricMeaning {
  /** Other names of the same metric. */
  readonly synonyms: readonly string[]
}

/** What a phrase that names a metric says of it. */
export interface MetricMeaning {
  readonly name: string
  readonly category?: MetricCategory
  readonly polarity?: Polarity
  readonly vitalSign: boolean
}

/** What a verb's written form says. */
export interface VerbMeaning {
  readonly lemma: string
  readonly class: VerbClass
  readonly form: VerbForm
  readonly polyseme?: Polyseme
  readonly nounLike: boolean
  /** Whether the verb means "for the better" (`improve`), so that the metric's polarity gives the direction. */
  readonly betters?: boolean
}

/** How a language bends the verbs of its list. */
export type VerbForm = "base" | "third" | "past" | "participle" | "gerund" | "noun"

/** Last letters of words by what they are. */
export interface WordEndings {
  /** Of adjectives that say how good something is: `ful`. */
  readonly qualities: readonly string[]
  /** Of adjectives that say what can be done with something: `able`. */
  readonly abilities: readonly string[]
  readonly plurals: readonly string[]
  /** Of nouns that name work done: `tion`. */
  readonly things: readonly string[]
}

/** Words that stand behind what they speak of, in languages that put them there. */
export interface ClosingWords {
  /** Behind the verb that ends its clause (`増加` + `させる`); with it, the verb is looked for at the end and its object in front of it. */
  readonly verbTails?: readonly string[]
  /** Behind the verb's object, wherever it stands in front of the verb: `を`. */
  readonly objects?: readonly string[]
  /** Behind another word right in front of the verb: `に`, `の`. */
  readonly particles?: readonly string[]
  /** Behind a subject, verbs that no form or word shows to be one: `流失率降低到5%`. */
  readonly predicates?: readonly string[]
  /** Behind a clause that guards, in front of the goal's own: `を落とさずに`. */
  readonly guardrails?: readonly string[]
  /** Behind a clause that says why, in front of the goal's own: `ために`. */
  readonly reasons?: readonly string[]
}

/** Words that decide the kind of a statement. */
export interface KindWords {
  readonly verbs: Readonly<Partial<Record<VerbClass, readonly string[]>>>
  readonly polysemes: Readonly<Record<string, Polyseme>>
  /** Nouns that name what is done, as planners write them in front instead of the verb: `lanzamiento`, `mise en place`. */
  readonly actionNouns?: Readonly<Partial<Record<VerbClass, readonly string[]>>>
  /** Verbs of increase that mean "for the better". */
  readonly betterVerbs: readonly string[]
  /** Every written form of a verb; the list's own form when the language does not bend. */
  readonly inflect: (lemma: string) => readonly { readonly text: string; readonly form: VerbForm }[]
  /**
   * Every word that `inflect` could have made a word of, the word itself among them. With it, the forms of a verb are made when a text
   * first holds one; without it, all of them are made before the first text.
   */
  readonly basesOf?: (word: string) => readonly string[]
  readonly objects: Readonly<Partial<Record<ObjectClass, readonly string[]>>>
  /** What is commonly measured; asked for only to make phrases of it. */
  readonly metrics: () => readonly MetricTerm[]
  /** Dictionary forms that are as often a noun; a metric's head, an auxiliary or nothing behind them shows the noun. */
  readonly nounLike: readonly string[]
  /** Words that make a metric of the phrase they end: `rate`, `time`, `score`. */
  readonly metricHeads: readonly string[]
  /** Words that begin a metric's name: `number of`. */
  readonly metricOpenings: readonly string[]
  /** Words before the verb of a plan: `we will`, `to`. */
  readonly subjects: readonly string[]
  readonly future: readonly string[]
  readonly infinitive: readonly string[]
  readonly adverbs: readonly string[]
  /** Words between two verbs of one clause. */
  readonly conjunctions: readonly string[]
  /** Verbs behind which the goal's own verb may follow (`ensure we migrate`). */
  readonly openers: readonly string[]
  /** `is`, `are`, `has been`: before a participle. */
  readonly auxiliaries: readonly string[]
  /** `is available`, `is in place`: a finished thing. */
  readonly available: readonly string[]
  /** Words that say what can be done: `can`. */
  readonly possible: readonly string[]
  /** Words that say what is there: `has`. */
  readonly stative: readonly string[]
  /** Words for what people are to feel or do, behind the people: `love`, `trust`. */
  readonly feelings: readonly string[]
  /** Articles of one thing that is not yet known: `a`. */
  readonly indefinite: readonly string[]
  /** Words that say how things are to be: `become`. */
  readonly conditions: readonly string[]
  /** Forms of verbs that say that a metric stays where it is, of which no rule tells the verb: `bleibt`. */
  readonly keeps: readonly string[]
  readonly why: readonly string[]
  readonly impact: readonly string[]
  readonly guardrail: readonly string[]
  /** Duties that come again and again. */
  readonly routine: readonly string[]
  readonly articles: readonly string[]
  readonly prepositions: readonly string[]
  /** Words that begin a clause inside the clause: `that`, `which`, `if`. */
  readonly relatives: readonly string[]
  /** Words that begin a clause of means or place in front of the goal's own: `by launching X, …`. */
  readonly means: readonly string[]
  /** Last words of a phrase that names a finished thing: `dashboard`, `guide`. */
  readonly deliverables: readonly string[]
  /** Last words of a phrase that names a quality or state: `quality`, `culture`. */
  readonly qualities: readonly string[]
  /** What shows the part of speech of words that no list holds; absent where words do not show it. */
  readonly endings?: WordEndings
  /** Whether a noun comes before the words that narrow it down (`guía rápida`), so that a phrase is what its first word names. */
  readonly headFirst?: boolean
  /** Whether nouns join into one word, whose last part says what it is (`Karriereseite`), and begin with a capital. */
  readonly compounds?: boolean
  /** Whether infinitives and participles end their clause, while the sentence's own verb stands second (`Wir wollen Kosten senken`). */
  readonly bracket?: boolean
  readonly closing?: ClosingWords
  /** `down`, `up`: the direction of a change without a verb. */
  readonly directions: Readonly<Record<string, "increase" | "decrease">>
}

/** Everything the reading knows of one language, as its file holds it. */
export interface LexiconFile {
  /** BCP 47 primary tag. */
  readonly language: string
  readonly numbers: NumberWords
  readonly units: UnitTable
  readonly relations: RelationWords
  readonly time: TimeWords
  /** Absent where only numbers and dates are read. */
  readonly kinds?: KindWords
  /** Whole statements that are an unfilled slot. */
  readonly placeholders: readonly string[]
}

/** What the reading asks of a language by itself; the rest are phrases, which are looked up in a book. */
export interface Lexicon extends Pick<LexiconFile, "language"> {
  readonly numbers: Pick<NumberWords, "decimal" | "spaceGroups" | "ordinalEndings" | "denials" | "stops" | "capitalNouns">
  readonly relations: Pick<RelationWords, "from" | "to" | "by" | "before">
  readonly time: Pick<TimeWords, "fiscal" | "dottedDays">
  readonly kinds?: KindGrammar
}

/** What is asked of the words for kinds by itself: verbs, whose forms are made late, and how the language is built. */
export type KindGrammar = Pick<
  KindWords,
  | "verbs"
  | "polysemes"
  | "betterVerbs"
  | "nounLike"
  | "deliverables"
  | "feelings"
  | "keeps"
  | "endings"
  | "headFirst"
  | "compounds"
  | "bracket"
  | "closing"
  | "inflect"
  | "basesOf"
>

/** The type of quantity that a unit makes of a number. */
export interface UnitMeaning {
  readonly type: QuantityType
  readonly unit: string
  /** How many of the unit one is: a tenth of the whole is 10 %, `T€` 1000 €. */
  readonly factor?: number
}
