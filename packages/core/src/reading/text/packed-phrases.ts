import { openLines, packLines } from "./packed-lines.ts"

/**
 * Phrases as text, worked out before the first page: a start reads it as it is, and only those lines are taken apart that a page asks for.
 * The line of a word holds the phrases that begin with it, with tabs between: the other words of each with spaces between, a space, and
 * the numbers of its values with commas between.
 */
export interface PackedPhrases {
  readonly lines: string
  /** The values, as JSON, a line for each. */
  readonly values: string
}

/** Adds a phrase, by its words; it may have several values. */
export type AddWords<T> = (words: readonly string[], value: T) => void

/** A packed phrase, and what it means. */
export interface OpenedPhrase<T> {
  /** Those behind the first. */
  readonly words: readonly string[]
  /** In the order in which they were added. */
  readonly values: readonly T[]
}

/** Packs the phrases that `fill` adds; their values have to be data. Equal values become one. */
export function packPhrases<T>(fill: (add: AddWords<T>) => void): PackedPhrases {
  const values = new Map<string, number>()
  const lines = new Map<string, Map<string, number[]>>()
  fill(([first, ...others], value) => {
    if (first === undefined) return
    const numbers = entryOf(entryOf(lines, first, createMap), others.join(" "), createList)
    numbers.push(entryOf(values, JSON.stringify(value), () => values.size))
  })
  return {
    lines: packLines(Array.from(lines, ([first, phrases]) => [first, writeLine(phrases)])),
    values: [...values.keys()].join("\n"),
  }
}

const createMap = (): Map<string, number[]> => new Map()
const createList = (): number[] => []

function entryOf<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const value = map.get(key) ?? create()
  map.set(key, value)
  return value
}

function writeLine(phrases: ReadonlyMap<string, readonly number[]>): string {
  return Array.from(phrases, ([others, numbers]) => `${others} ${numbers.join(",")}`.trimStart()).join("\t")
}

/** Opens packed phrases: gives those that begin with a word. */
export function openPhrases<T>(packed: PackedPhrases): (first: string) => readonly OpenedPhrase<T>[] | undefined {
  const written = packed.values.split("\n")
  const values: T[] = []
  const valueAt = (number: number): T => (values[number] ??= JSON.parse(written[number]!) as T) // written from a value of this type
  const lineOf = openLines(packed.lines)
  return first =>
    lineOf(first)
      ?.split("\t")
      .map(phrase => readPhrase(phrase, valueAt))
}

function readPhrase<T>(phrase: string, valueAt: (number: number) => T): OpenedPhrase<T> {
  const words = phrase.split(" ")
  const numbers = words.pop()!.split(",")
  return { words, values: numbers.map(number => valueAt(Number(number))) }
}
