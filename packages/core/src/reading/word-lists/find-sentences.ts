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
    const next = skipSpace(text, at + 1)
    const ends = WIDE_ENDS.has(text[at]!) || (ENDS.has(text[at]!) && (next === text.length || (next > at + 1 && !isSmall(text[next]!))))
    if (!ends && next < text.length) continue
    if (next > start) sentences.push({ start, end: Math.min(at + 1, text.length), isQuestion: text[at] === "?" || text[at] === "？" })
    if (next === text.length) break
    start = next
    at = next - 1
  }
  return sentences
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function isSmall(character: string): boolean {
  return character !== character.toUpperCase()
}
