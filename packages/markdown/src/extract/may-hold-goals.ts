import { createLazy, createLetterPattern } from "@okrlint/core/model"
import { packStems } from "./labels/packed.ts"
import type { LabelAdditions } from "./labels/vocabulary.ts"

/** Comments that speak to okrlint are read on pages without goals, too. */
const OKRLINT = "okrlint"

/** `O1:`, `KR 2.1`, and an `O` or `KR` before a colon: labels that need no word of any language. */
const SHORT_LABEL = createLetterPattern(String.raw`(?:^|[\s>#|*\x60(（-])(?:o|kr)(?:[\s-]?\p{Nd}|\s?[:：｜|])`, "m")

/** One pass over a text for all stems: looking for one after the other takes several times as long. Made with the first text. */
const stems = createLazy(() => new RegExp([OKRLINT, ...packStems()].map(escapeCharacters).join("|"), "u"))

/**
 * Whether a text can hold goals at all: a scan for pieces of words that costs a small part of a parse.
 * It may say yes without reason, never no with goals there that a label, a heading or a column tells.
 */
export function mayHoldGoals(text: string, additions: LabelAdditions = {}): boolean {
  const lower = text.toLowerCase()
  return stems().test(lower) || SHORT_LABEL.test(lower) || wordsOf(additions).some(word => lower.includes(word.toLowerCase()))
}

function wordsOf({ roles, headings }: LabelAdditions): readonly string[] {
  return [...Object.values(roles ?? {}), ...Object.values(headings ?? {})].flat()
}

function escapeCharacters(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
}
