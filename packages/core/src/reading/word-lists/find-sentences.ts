import { isSpace } from "../text/characters.ts"
import { rememberTexts } from "../text/remember-texts.ts"
import type { TextRange } from "../types.ts"

const ENDS = codesOf(".!?…。！？")
const WIDE_ENDS = codesOf("。！？")

/** A piece of text between two full stops, and whether it asks. */
export interface Sentence extends TextRange {
  readonly isQuestion: boolean
}

/**
 * Cuts a text at full stops, question and exclamation marks that white space and no small letter follows, so that "e.g. bonuses"
 * stays whole. Takes time linear in the text.
 */
export const findSentences = rememberTexts((text: string): readonly Sentence[] => {
  const sentences: Sentence[] = []
  let start = skipSpace(text, 0)
  while (start < text.length) {
    const at = findEnd(text, start)
    sentences.push({ start, end: at + 1, isQuestion: text[at] === "?" || text[at] === "？" })
    start = skipSpace(text, at + 1)
  }
  return sentences
})

/** The last character of the sentence that begins at an offset. */
function findEnd(text: string, start: number): number {
  const last = text.length - 1
  for (let at = start; at < last; at++) if (mayEnd(text.charCodeAt(at)) && isEndOfSentence(text, at)) return at
  return last
}

/** Most characters are letters; they need not be looked up. */
function mayEnd(code: number): boolean {
  return (code < 0x40 || code >= 0x2000) && ENDS.has(code)
}

function isEndOfSentence(text: string, at: number): boolean {
  if (WIDE_ENDS.has(text.charCodeAt(at))) return true
  const next = skipSpace(text, at + 1)
  return next === text.length || (next > at + 1 && text[next] === text[next]!.toUpperCase())
}

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, sign => sign.charCodeAt(0)))
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}
