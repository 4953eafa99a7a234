import type { Line } from "../text/line.ts"
import type { TextRange } from "../types.ts"

/** How often something is to happen: `weekly`, `every two weeks`, `each month`. */
export function findCadence(line: Line): TextRange | undefined {
  for (let at = 0; at < line.tokens.length; at++) {
    const { cadence, every } = line.marks[at]!
    if (cadence !== undefined) return { start: line.tokens[at]!.start, end: line.tokens[cadence.to - 1]!.end }
    if (every === undefined) continue
    const number = line.tokens[every.to]?.kind === "number" ? every.to + 1 : (line.marks[every.to]?.number?.to ?? every.to)
    const unit = line.marks[number]?.timeUnit
    if (unit !== undefined) return { start: line.tokens[at]!.start, end: line.tokens[unit.to - 1]!.end }
  }
  return undefined
}
