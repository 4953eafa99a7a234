/**
 * Phrases as text, worked out before the first page: a start reads it as it is, and only those lines are taken apart that a page asks for.
 * A line holds the phrases that begin with one word: that word, then, behind a tab each, the other words of a phrase with spaces
 * between, a space, and the numbers of its values with commas between.
 */
export interface PackedPhrases {
  readonly lines: string
  /** The values, as a JSON array. */
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
  return { lines: Array.from(lines, writeLine).join("\n"), values: `[${[...values.keys()].join(",")}]` }
}

const createMap = (): Map<string, number[]> => new Map()
const createList = (): number[] => []

function entryOf<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const value = map.get(key) ?? create()
  map.set(key, value)
  return value
}

function writeLine([first, phrases]: readonly [string, ReadonlyMap<string, readonly number[]>]): string {
  return [first, ...Array.from(phrases, ([others, numbers]) => `${others} ${numbers.join(",")}`.trimStart())].join("\t")
}

/** Opens packed phrases: gives those that begin with a word, the first time they are asked for. */
export function openPhrases<T>(packed: PackedPhrases): (first: string) => readonly OpenedPhrase<T>[] | undefined {
  const values = JSON.parse(packed.values) as readonly T[] // written from values of this type
  const closed = new Map<string, string>()
  for (const line of packed.lines.split("\n")) closed.set(line.slice(0, line.indexOf("\t")), line)
  return first => {
    const line = closed.get(first)
    if (line === undefined) return undefined
    closed.delete(first)
    return line
      .split("\t")
      .slice(1)
      .map(phrase => readPhrase(phrase, values))
  }
}

function readPhrase<T>(phrase: string, values: readonly T[]): OpenedPhrase<T> {
  const words = phrase.split(" ")
  const numbers = words.pop()!.split(",")
  return { words, values: numbers.map(number => values[Number(number)]!) }
}
