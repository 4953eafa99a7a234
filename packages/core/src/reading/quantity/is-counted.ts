import { isGlyph } from "../text/characters.ts"
import type { Quantity, Reading, TextRange } from "../types.ts"

/** Words between a number and what it counts are few: `100k monthly app downloads`. */
const REACH = 30

/** Whether some words of a statement are what its number is about: they lie within the metric, or close behind a number. */
export function isCounted(text: string, { start, end }: TextRange, { metric, target, quantities }: Reading): boolean {
  const isMetric = metric !== undefined && metric.start < end && start < metric.end
  if (isMetric && (target === undefined || isNoun(text.slice(start, end), target))) return true
  return quantities.some(
    quantity =>
      quantity.from === "statement" &&
      quantity.end <= start &&
      start - quantity.end < REACH &&
      isNoun(text.slice(start, end), quantity) &&
      !/[,.;:()]/.test(text.slice(quantity.end, start)),
  )
}

/** In `3 charts of page views` the number counts charts. */
function isNoun(words: string, { type, unit }: Quantity): boolean {
  if (type !== "count" || unit === undefined) return true
  // A counter of a script without spaces (`1万人`) says how things are counted, not which.
  return isGlyph(unit.charCodeAt(0)) || words.toLowerCase().includes(unit)
}
