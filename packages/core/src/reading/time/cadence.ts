import type { Line } from "../text/line.ts"
import { endOf } from "../text/meanings.ts"
import type { TextRange } from "../types.ts"

/** How often something is to happen: `weekly`, `every two weeks`, `each month`. */
export function findCadence(line: Line): TextRange | undefined {
  for (let at = 0; at < line.tokens.length; at++) {
    const { cadence, every } = line.marks[at]!
    if (cadence !== undefined) return { start: line.tokens[at]!.start, end: line.tokens[endOf(at, cadence) - 1]!.end }
    if (every === undefined) continue
    const number = endOf(at, every)
    const named = line.tokens[number]?.kind === "number" ? number + 1 : (endOf(number, line.marks[number]?.number) ?? number)
    const unit = line.marks[named]?.timeUnit
    if (unit !== undefined) return { start: line.tokens[at]!.start, end: line.tokens[endOf(named, unit) - 1]!.end }
  }
  return undefined
}
