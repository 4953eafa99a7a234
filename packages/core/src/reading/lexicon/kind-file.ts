import type { VerbClass } from "../types.ts"
import { readTaxonomy, type MetricTaxonomy } from "./metric-taxonomy.ts"
import type { ClosingWords, KindWords, ObjectClass } from "./types.ts"

/** The fields of the words for kinds that are plain lists. */
type ListName = { [Name in keyof KindWords]-?: readonly string[] extends KindWords[Name] ? Name : never }[keyof KindWords]

/**
 * The words that decide the kind of a statement, as a language's file holds them: lists are written as one text with commas between.
 * Constants only, so that the file costs nothing before a text speaks the language.
 */
export interface KindFile extends Readonly<Record<Exclude<ListName, "metrics">, string>> {
  readonly verbs: Readonly<Partial<Record<VerbClass, string>>>
  readonly polysemes: KindWords["polysemes"]
  readonly actionNouns?: Readonly<Partial<Record<VerbClass, string>>>
  readonly objects: Readonly<Partial<Record<ObjectClass, string>>>
  readonly metrics: MetricTaxonomy
  readonly endings?: KindWords["endings"]
  readonly directions: { readonly increase: string; readonly decrease: string }
  readonly headFirst?: boolean
  readonly compounds?: boolean
  readonly bracket?: boolean
  /** What adjectives end in; those that say how good something is are written without. */
  readonly adjectiveEndings?: readonly string[]
  readonly closing?: { readonly [Name in keyof ClosingWords]: string }
}

/** Makes the lists of a language's file. */
export function readKindFile(file: KindFile, bending: Pick<KindWords, "inflect" | "basesOf">): KindWords {
  const { verbs, polysemes, actionNouns, objects, metrics, endings, directions, headFirst, closing, ...rest } = file
  const { compounds, bracket, adjectiveEndings, ...lists } = rest
  return {
    // Every other field of the file is a list; Object.fromEntries forgets their names.
    ...(mapValues(lists, split) as Record<keyof typeof lists, readonly string[]>),
    verbs: mapValues(verbs, split),
    polysemes,
    ...(actionNouns === undefined ? {} : { actionNouns: mapValues(actionNouns, split) }),
    objects: {
      ...mapValues(objects, split),
      ...(objects.state === undefined ? {} : { state: bend(split(objects.state), adjectiveEndings) }),
    },
    metrics: () => readTaxonomy(metrics),
    directions: {
      ...Object.fromEntries(split(directions.increase).map(word => [word, "increase"] as const)),
      ...Object.fromEntries(split(directions.decrease).map(word => [word, "decrease"] as const)),
    },
    ...(endings === undefined ? {} : { endings }),
    ...(headFirst === undefined ? {} : { headFirst }),
    ...(compounds === undefined ? {} : { compounds }),
    ...(bracket === undefined ? {} : { bracket }),
    ...(closing === undefined ? {} : { closing: mapValues(closing, split) }),
    ...bending,
  }
}

/** Adjectives with their endings, and without. */
function bend(words: readonly string[], endings: readonly string[] = []): readonly string[] {
  return words.flatMap(word => [word, ...endings.map(ending => word + ending)])
}

/** Words between commas; a comma among them is written `","`. A straight apostrophe stands for the curved one as well. */
function split(list: string): readonly string[] {
  return list
    .replace('","', COMMA)
    .split(",")
    .map(word => word.trim().replace(/\s+/g, " "))
    .filter(word => word !== "")
    .map(word => (word === COMMA ? "," : word))
    .flatMap(word => (word.includes("'") ? [word, word.replaceAll("'", "’")] : [word]))
}

const COMMA = "\u0000"

function mapValues<Value, Made>(table: Readonly<Record<string, Value>>, make: (value: Value) => Made): Readonly<Record<string, Made>> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, make(value)]))
}
