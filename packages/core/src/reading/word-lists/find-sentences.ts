import { isSpace } from "../text/characters.ts"
import type { TextRange } from "../types.ts"

const ENDS = new Set([".", "!", "?", "…"])
const WIDE_ENDS = new Set(["。", "！", "？"])

/** A piece of text between two full stops, and whether it asks. */
export interface Sentence extends TextRange {
  readonly isQuestion: boolean
}

/**
 * Cuts a text at full stops, question and exclamation marks that white space and no small letter follows, so that "e.g. bonuses"
 * stays whole. Takes time linear in the text.
 */
export function findSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = skipSpace(text, 0)
  for (let at = start; at < text.length; at++) {
    const isLast = at === text.length - 1
    if (!isLast && !WIDE_ENDS.has(text[at]!) && !isEndOfSentence(text, at)) continue
    if (at >= start) sentences.push({ start, end: at + 1, isQuestion: text[at] === "?" || text[at] === "？" })
    start = skipSpace(text, at + 1)
    at = start - 1
  }
  return sentences
}

function isEndOfSentence(text: string, at: number): boolean {
  if (!ENDS.has(text[at]!)) return false
  const next = skipSpace(text, at + 1)
  return next === text.length || (next > at + 1 && text[next] === text[next]!.toUpperCase())
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
