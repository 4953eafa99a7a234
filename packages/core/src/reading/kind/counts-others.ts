import type { Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { Quantity } from "../types.ts"

/** Smaller numbers behind "can" or "by" name things ("on 2 systems", "by 3 students"); ours, measured on planning documents. */
export const CAPACITY = 10

/** From this count on nobody makes a thing one by one (`400 listings`, `10,000 calculator uses`); ours, measured on planning documents. */
const CROWD = 200

/** Whether so many things are counted that others, or a machine, have to bring them. */
export function isCrowd({ type, value }: Quantity): boolean {
  return type === "count" && value >= CROWD
}

/** Whether a number that ends at a token counts people, or what people do of their own will: `12 regulars`, `3 people post about it`, not `5 customer stories`. */
export function countsOthers(line: Line, to: number): boolean {
  for (let at = to; at < to + 4 && line.marks[at]?.preposition === undefined; at++) {
    const mark = line.marks[at]?.population ?? line.marks[at]?.deal
    if (mark === undefined) continue
    const behind = line.marks[endOf(at, mark)]
    // "Customer success stories" are stories.
    const isPhrase = behind !== undefined && behind.preposition === undefined && behind.verb === undefined
    if (isPhrase && line.marks[endOf(at, mark) + 1]?.deliverable !== undefined) return false
    return behind?.deliverable === undefined || behind.verb?.value.form === "base"
  }
  return false
}
