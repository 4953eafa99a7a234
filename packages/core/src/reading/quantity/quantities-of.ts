import type { Lexicon } from "../lexicon/types.ts"
import type { Line } from "../text/line.ts"
import { scanTimes } from "../time/times.ts"
import { scanQuantities, type QuantityAt } from "./scan.ts"

const known = new WeakMap<Line, readonly QuantityAt[]>()

/** The quantities of a line in order, by the words of the lexicon that it was annotated with. A line whose text comes again is read once. */
export function quantitiesOf(line: Line, lexicon: Lexicon): readonly QuantityAt[] {
  const found = known.get(line) ?? scanQuantities({ line, lexicon, times: scanTimes(line) })
  known.set(line, found)
  return found
}
