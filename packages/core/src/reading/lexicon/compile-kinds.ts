import { meaning } from "../text/meanings.ts"
import type { LexiconAdditions, VerbClass } from "../types.ts"
import { addAll, addFlags, type AddEntry } from "./entries.ts"
import { canBeLate, createLateVerbs, firstWord, type LateVerbs, type Verb } from "./late-verbs.ts"
import type { KindGrammar, KindWords, MetricTerm, VerbForm } from "./types.ts"

/** Adds the phrases that decide the kind of a statement, with their meanings, but for the verbs that `addLateVerbs` adds. */
export function addKinds(add: AddEntry, words: KindWords): void {
  for (const verb of verbsOf(words)) if (!isLate(verb, words)) addForms(add, words, { verb })
  addNouns(add, words)
  for (const term of words.metrics()) addMetric(add, term)
  for (const object of OBJECTS) addFlags(add, object, words.objects[object])
  for (const tag of LISTS) addFlags(add, tag.meaning, words[tag.list])
  addFlags(add, "predicate", words.closing?.predicates)
  addFlags(add, "verbTail", words.closing?.verbTails)
  addFlags(add, "objectEnd", words.closing?.objects)
  addFlags(add, "particle", words.closing?.particles)
  addFlags(add, "guardrailEnd", words.closing?.guardrails)
  addFlags(add, "whyEnd", words.closing?.reasons)
  for (const [word, direction] of Object.entries(words.directions)) add(word, meaning("towards", direction))
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

/** Adds the forms of verbs when a text first holds one; undefined where a language's verbs are all added at once. */
export function addLateVerbs(add: AddEntry, words: KindGrammar): LateVerbs | undefined {
  const { basesOf } = words
  if (basesOf === undefined) return undefined
  const verbs = verbsOf(words).filter(verb => isLate(verb, words))
  return createLateVerbs(verbs, { basesOf, add: (verb, word) => addForms(add, words, { verb, word }) })
}

function isLate({ lemma }: Verb, { basesOf }: KindGrammar): boolean {
  return basesOf !== undefined && canBeLate(lemma)
}

function verbsOf(words: KindGrammar): readonly Verb[] {
  const nouns = new Set(words.nounLike)
  const verbs: Verb[] = []
  for (const verbClass of CLASSES) {
    for (const lemma of words.verbs[verbClass] ?? []) {
      if (Object.hasOwn(words.polysemes, lemma)) continue
      verbs.push({ lemma, class: verbClass, nounLike: nouns.has(lemma), betters: words.betterVerbs.includes(lemma) })
    }
  }
  for (const [lemma, polyseme] of Object.entries(words.polysemes))
    verbs.push({ lemma, class: polyseme.otherwise, polyseme, nounLike: nouns.has(lemma) })
  return verbs
}

/** Adds the forms of a verb, or only those whose first word is the given one. */
function addForms(add: AddEntry, words: KindGrammar, { verb, word }: { readonly verb: Verb; readonly word?: string | undefined }): void {
  for (const { text, form } of words.inflect(verb.lemma)) {
    const tag = TAG_OF_FORM[form]
    if (tag !== undefined && (word === undefined || firstWord(text) === word)) add(text, meaning(tag, { form, ...verb }))
  }
}

function addNouns(add: AddEntry, { actionNouns, betterVerbs }: KindWords): void {
  for (const verbClass of CLASSES) {
    for (const lemma of actionNouns?.[verbClass] ?? [])
      add(lemma, meaning("verb", { lemma, class: verbClass, form: "noun", nounLike: false, betters: betterVerbs.includes(lemma) }))
  }
}

/** Participles are asked for apart, because they also describe things; third persons look like plurals and are left out. */
const TAG_OF_FORM: Readonly<Partial<Record<VerbForm, "verb" | "participle">>> = {
  base: "verb",
  gerund: "verb",
  noun: "verb",
  past: "participle",
  participle: "participle",
}

function addMetric(add: AddEntry, { synonyms, ...term }: MetricTerm): void {
  const metric = meaning("metric", term)
  add(term.name, metric)
  addAll(add, synonyms, metric)
}

/** Adds the phrases a team adds; its verbs bend as the language's own do. */
export function addAdditions(add: AddEntry, additions: LexiconAdditions, words: KindGrammar | undefined): void {
  for (const [lemma, verbClass] of Object.entries(additions.verbs ?? {})) {
    const verb: Verb = { lemma, class: verbClass satisfies VerbClass, nounLike: false }
    if (words === undefined) add(lemma, meaning("verb", { form: "base", ...verb }))
    else addForms(add, words, { verb })
  }
  for (const [name, known] of Object.entries(additions.metrics ?? {})) {
    const term = { name, vitalSign: known.vitalSign ?? false, ...categoryOf(known), ...polarityOf(known) }
    add(name, meaning("metric", term))
  }
}

type Known = NonNullable<LexiconAdditions["metrics"]>[string]

function categoryOf({ category }: Known): Pick<MetricTerm, "category"> {
  return category === undefined ? {} : { category }
}

function polarityOf({ polarity }: Known): Pick<MetricTerm, "polarity"> {
  return polarity === undefined ? {} : { polarity }
}
