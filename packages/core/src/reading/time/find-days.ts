import { annotateText, lexiconOf } from "../lexicon/languages.ts"
import type { TextRange } from "../types.ts"
import { isoDay } from "./calendar.ts"
import { readDate } from "./dates.ts"

/** A day that a text names. */
export interface NamedDay extends TextRange {
  /** ISO day. */
  readonly day: string
}

/** The days that a text names with their year, in order of appearance; a day that could be two is left out. */
export function findDays(text: string, language: string): readonly NamedDay[] {
  const line = annotateText(text, lexiconOf(language))
  const found: NamedDay[] = []
  for (let at = 0; at < line.tokens.length;) {
    const date = readDate(line, at)
    if (date?.year !== undefined && !date.ambiguous)
      found.push({ day: isoDay(date.year, date.month, date.day), start: line.tokens[at]!.start, end: line.tokens[date.to - 1]!.end })
    at = date?.to ?? at + 1
  }
  return found
}
