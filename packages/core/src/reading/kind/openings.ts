import type { Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { VerbReading } from "../types.ts"
import type { TokenRange } from "./verb-at.ts"

/** Where a clause begins behind its openings. */
interface Opening {
  readonly at: number
  readonly form: VerbReading["form"]
  readonly hasSubject: boolean
}

/** Skips openings and adverbs; two openings in a row ("we want to") are one. */
export function skipOpenings(line: Line, { at: start, to: end }: TokenRange): Opening {
  let at = start
  let form: VerbReading["form"] = "imperative"
  let hasSubject = false
  for (let steps = 0; steps < 6 && at < end; steps++) {
    const marks = line.marks[at]!
    const next = marks.future ?? marks.subject ?? marks.infinitive
    const isAdverb = marks.adverb !== undefined && (marks.verb === undefined || endOf(at, marks.adverb) > endOf(at, marks.verb))
    if (next === undefined && !isAdverb && line.tokens[at]!.kind !== "sign") break
    if (marks.future !== undefined) form = "future"
    else if (marks.infinitive !== undefined && at === start) form = "infinitive"
    hasSubject ||= marks.subject !== undefined
    at = endOf(at, next) ?? (isAdverb ? endOf(at, marks.adverb!) : at + 1)
  }
  return { at, form, hasSubject }
}
