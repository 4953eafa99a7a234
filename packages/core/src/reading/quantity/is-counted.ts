import type { Reading, TextRange } from "../types.ts"

/** Words between a number and what it counts are few: `100k monthly app downloads`. */
const REACH = 30

/** Whether some words of a statement are what its number is about: they lie within the metric, or close behind a number. */
export function isCounted(text: string, { start, end }: TextRange, { metric, quantities }: Reading): boolean {
  if (metric !== undefined && metric.start < end && start < metric.end) return true
  return quantities.some(
    quantity =>
      quantity.from === "statement" &&
      quantity.end <= start &&
      start - quantity.end < REACH &&
      !/[,.;:()]/.test(text.slice(quantity.end, start)),
  )
}
