import type { Reading } from "../../reading/index.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/** `Release to shops every week`: whether how often is what counts; in "publish weekly reports" it only tells which reports. */
export function isRhythm(text: string, { cadence, verb, quantities, language }: Reading): boolean {
  if (cadence === undefined || quantities.some(({ type }) => type === "count" || type === "rate")) return false
  const rest = text.slice(cadence.end).trimStart()
  const isLast = !/^[\p{L}\p{N}]/u.test(rest) || findListedWords(rest, "phraseEnd", language)[0]?.start === 0
  return isLast || verb?.start === cadence.end
}
