import { annotateText } from "../lexicon/languages.ts"
import { fillMasks } from "../quantity/masks.ts"
import type { Line } from "../text/line.ts"
import type { Decision } from "./decision.ts"
import type { Facts } from "./facts.ts"
import { readFacts } from "./read-facts.ts"
import type { TokenRange } from "./verb-at.ts"

/**
 * The facts as if hidden numbers were written out, or undefined when none is hidden. Only the kind may rest on them: a number that
 * nobody can see is none to check a result against.
 */
export function unmask(facts: Facts): Facts | undefined {
  const text = fillMasks(facts.line.text)
  if (text === undefined) return undefined
  const { lexicon, context } = facts
  return readFacts(annotateText(text, lexicon, context.lexicon), facts)
}

/** A decision with its place in the text as it was written. */
export function placeIn(line: Line, filled: Line, decision: Decision): Decision {
  const { at: range, ...rest } = decision
  if (range === undefined || range.to <= range.at) return rest
  return { ...rest, at: sameRange(line, filled.tokens[range.at]!.start, filled.tokens[range.to - 1]!.end) }
}

function sameRange(line: Line, start: number, end: number): TokenRange {
  const at = line.tokens.findIndex(token => token.end > start)
  let to = at
  while (to < line.tokens.length && line.tokens[to]!.start < end) to++
  return { at, to }
}
