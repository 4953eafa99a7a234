import { verify } from "./find-broken-promises.ts"
import { leastProcessorTime, processorTime } from "../../../../core/test/processor-time.ts"

/** Lengths, in UTF-16 units, at which time is measured. */
const [short, long] = [8_000, 64_000] as const

/** Time per character of the long text, as a multiple of that of the short one, that counts as more than linear growth. */
const allowedGrowth = 3

/** Milliseconds for the long text under which growth is not worth a word. */
const negligible = 400

/**
 * Whether a text that is repeated takes more than proportional time; nothing when it does not. The least of several runs in
 * processor time is compared, since other programs disturb each single one.
 */
export function findSlowness(text: string): readonly string[] {
  if (text.length === 0) return []
  const many = repeat(text, long)
  if (processorTime(() => verify(many)) < negligible) return []
  const growth = leastTime(many) / many.length / (leastTime(repeat(text, short)) / short)
  return growth > allowedGrowth ? [`Repeated to ${long} characters, each takes ${growth.toFixed(1)} times as long as at ${short}.`] : []
}

function repeat(text: string, length: number): string {
  return `${text}\n\n`.repeat(Math.ceil(length / (text.length + 2)))
}

function leastTime(text: string): number {
  return leastProcessorTime(() => verify(text), 3)
}
