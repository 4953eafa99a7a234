import type { Reading } from "../../reading/index.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/** `Release to shops every week`: whether how often is what counts; in "publish weekly reports" it only tells which reports. */
export function isRhythm(text: string, { cadence, verb, quantities, language }: Reading): boolean {
  // "Publish 3 stories per quarter" counts stories.
  if (cadence === undefined || quantities.some(({ type, value }) => type === "count" || (type === "rate" && value > 1))) return false
  const rest = text.slice(cadence.end).trimStart()
  const isLast = !/^[\p{L}\p{N}]/u.test(rest) || findListedWords(rest, "phraseEnd", language)[0]?.start === 0
  return isLast || verb?.start === cadence.end
}
