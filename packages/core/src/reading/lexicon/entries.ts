import { meaning, type Meaning } from "../text/line.ts"
import type { Meanings } from "../text/meanings.ts"

/** A phrase with one of its meanings. */
export type Entry = readonly [phrase: string, meaning: Meaning]

/** Tags whose meaning is only that the phrase is one of them. */
type Flag = { [Tag in keyof Meanings]: true extends Meanings[Tag] ? Tag : never }[keyof Meanings]
type Amount = "number" | "scale" | "ordinal" | "multiple" | "ahead" | "often"

/** Phrases whose only meaning is to be one of their list. */
export function* flags(tag: Exclude<Flag, Amount>, phrases: readonly string[]): Iterable<Entry> {
  for (const phrase of phrases) yield [phrase, meaning(tag, true)]
}

/** Phrases with a number each. */
export function* values(tag: Amount, phrases: Readonly<Record<string, number>>): Iterable<Entry> {
  for (const [phrase, value] of Object.entries(phrases)) yield [phrase, meaning(tag, value)]
}
