import { meaning, type Meaning, type Meanings } from "../text/meanings.ts"
import type { AddPhrase } from "../text/phrases.ts"

/** Writes a phrase with one of its meanings into a book. */
export type AddEntry = AddPhrase<Meaning>

/** Tags whose meaning is only that the phrase is one of them. */
type Flag = { [Tag in keyof Meanings]: true extends Meanings[Tag] ? Tag : never }[keyof Meanings]
type Amount = "era" | "number" | "scale" | "ordinal" | "multiple" | "ahead" | "often"

/** Adds phrases that mean the same. */
export function addAll(add: AddEntry, phrases: readonly string[] | undefined, shared: Meaning): void {
  if (phrases === undefined) return
  // By index: thousands of steps of an iterator are felt at the start.
  for (let index = 0; index < phrases.length; index++) add(phrases[index]!, shared)
}

/** Adds phrases whose only meaning is to be one of their list. */
export function addFlags(add: AddEntry, tag: Exclude<Flag, Amount>, phrases: readonly string[] | undefined): void {
  addAll(add, phrases, meaning(tag, true))
}

/** Adds phrases with a number each. */
export function addValues(add: AddEntry, tag: Amount, phrases: Readonly<Record<string, number>>): void {
  for (const phrase in phrases) add(phrase, meaning(tag, phrases[phrase]!))
}
