import type { PeriodMatch } from "@okrlint/core/reading"
import { tokenize } from "../labels/tokens.ts"
import type { Vocabulary } from "../labels/vocabulary.ts"

const DAY = /(?:^|\D)(\d{4}-\d{2}-\d{2})(?!\d)/
const DAY_LENGTH = 86_400_000

/** The seven days of `Week of 2027-03-01`; undefined when the text names no week and first day. */
export function findWeek(text: string, vocabulary: Vocabulary): PeriodMatch | undefined {
  const found = DAY.exec(text)
  const first = found === null ? Number.NaN : Date.parse(`${found[1]!}T00:00:00Z`)
  if (found === null || Number.isNaN(first)) return undefined
  const tokens = tokenize(text.slice(0, found.index + 1), 0, 12)
  if (!tokens.some((_, index) => vocabulary.matchAt(tokens, index)?.senses.some(sense => sense.kind === "week"))) return undefined
  const start = found[1]!
  const end = new Date(first + 6 * DAY_LENGTH).toISOString().slice(0, 10)
  const at = found.index + found[0].indexOf(start)
  return { period: { name: `${start}/${end}`, start, end }, start: at, end: at + start.length }
}
