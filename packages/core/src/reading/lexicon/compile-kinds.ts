import { meaning } from "../text/line.ts"
import type { LexiconAdditions, VerbClass } from "../types.ts"
import { flags, type Entry } from "./entries.ts"
import type { KindWords, MetricTerm, VerbForm, VerbMeaning } from "./types.ts"

/** The phrases that decide the kind of a statement, with their meanings. */
export function* kindEntries(words: KindWords): Iterable<Entry> {
  yield* verbEntries(words)
  for (const term of words.metrics) yield* metricEntries(term)
  for (const object of OBJECTS) yield* flags(object, words.objects[object] ?? [])
  for (const tag of LISTS) yield* flags(tag.meaning, words[tag.list])
  for (const [word, direction] of Object.entries(words.directions)) yield [word, meaning("towards", direction)]
}

const OBJECTS = ["abstract", "state", "superlative", "activity", "population", "deal", "firstMeasure", "accounts", "question"] as const

const LISTS = [
  { meaning: "metricHead", list: "metricHeads" },
  { meaning: "metricOpening", list: "metricOpenings" },
  { meaning: "subject", list: "subjects" },
  { meaning: "future", list: "future" },
  { meaning: "infinitive", list: "infinitive" },
  { meaning: "adverb", list: "adverbs" },
  { meaning: "auxiliary", list: "auxiliaries" },
  { meaning: "available", list: "available" },
  { meaning: "stative", list: "stative" },
  { meaning: "why", list: "why" },
  { meaning: "impact", list: "impact" },
  { meaning: "guardrail", list: "guardrail" },
  { meaning: "routine", list: "routine" },
  { meaning: "article", list: "articles" },
  { meaning: "preposition", list: "prepositions" },
  { meaning: "clauseOpening", list: "relatives" },
  { meaning: "means", list: "means" },
  { meaning: "possible", list: "possible" },
  { meaning: "feeling", list: "feelings" },
  { meaning: "indefinite", list: "indefinite" },
  { meaning: "deliverable", list: "deliverables" },
  { meaning: "quality", list: "qualities" },
  { meaning: "conjunction", list: "conjunctions" },
  { meaning: "opener", list: "openers" },
  { meaning: "condition", list: "conditions" },
] as const

const CLASSES = [
  "aspire",
  "increase",
  "decrease",
  "move",
  "achieve",
  "maintain",
  "output",
  "activity",
  "complete",
  "learn",
  "routine",
] as const

function* verbEntries(words: KindWords): Iterable<Entry> {
  for (const verbClass of CLASSES) {
    for (const lemma of words.verbs[verbClass] ?? []) {
      if (words.polysemes[lemma] === undefined)
        yield* formEntries(words, {
          lemma,
          class: verbClass,
          nounLike: words.nounLike.includes(lemma),
          betters: words.betterVerbs.includes(lemma),
        })
    }
  }
  for (const [lemma, polyseme] of Object.entries(words.polysemes)) {
    yield* formEntries(words, { lemma, class: polyseme.otherwise, polyseme, nounLike: words.nounLike.includes(lemma) })
  }
}

function* formEntries(words: KindWords, verb: Omit<VerbMeaning, "form">): Iterable<Entry> {
  for (const { text, form } of words.inflect(verb.lemma)) {
    const tag = TAG_OF_FORM[form]
    if (tag !== undefined) yield [text, meaning(tag, { ...verb, form })]
  }
}

/** Participles are asked for apart, because they also describe things; third persons look like plurals and are left out. */
const TAG_OF_FORM: Readonly<Partial<Record<VerbForm, "verb" | "participle">>> = {
  base: "verb",
  gerund: "verb",
  past: "participle",
  participle: "participle",
}

function* metricEntries(term: MetricTerm): Iterable<Entry> {
  for (const name of [term.name, ...term.synonyms]) yield [name, meaning("metric", term)]
}

/** The phrases a team adds; its verbs bend as the language's own do. */
export function* additionEntries(additions: LexiconAdditions, words: KindWords | undefined): Iterable<Entry> {
  for (const [lemma, verbClass] of Object.entries(additions.verbs ?? {})) {
    const verb: Omit<VerbMeaning, "form"> = { lemma, class: verbClass satisfies VerbClass, nounLike: false }
    if (words === undefined) yield [lemma, meaning("verb", { ...verb, form: "base" })]
    else yield* formEntries(words, verb)
  }
  for (const [name, known] of Object.entries(additions.metrics ?? {})) {
    yield [name, meaning("metric", { name, synonyms: [], vitalSign: known.vitalSign ?? false, ...categoryOf(known), ...polarityOf(known) })]
  }
}

type Known = NonNullable<LexiconAdditions["metrics"]>[string]

function categoryOf({ category }: Known): Pick<MetricTerm, "category"> {
  return category === undefined ? {} : { category }
}

function polarityOf({ polarity }: Known): Pick<MetricTerm, "polarity"> {
  return polarity === undefined ? {} : { polarity }
}
