import type { Kind } from "../types.ts"
import { byChange, byTag, byVerb } from "./decide-verb.ts"
import { byShape } from "./decide-noun.ts"
import type { Decision } from "./decision.ts"
import type { Facts } from "./facts.ts"
import { placeIn, unmask } from "./unmask.ts"

/** The kind of a statement, decided by the first signal that is there; `unknown` with confidence 0 when none is. */
export function decideKind(facts: Facts): Decision {
  const unmasked = unmask(facts)
  return unmasked === undefined ? firstOf(facts) : placeIn(facts.line, unmasked.line, firstOf(unmasked))
}

function firstOf(facts: Facts): Decision {
  for (const decide of DECISIONS) {
    const decision = decide(facts)
    if (decision !== undefined) return decision
  }
  return UNDECIDED
}

/** In the order of the tie-breaks; see each group for its own order. */
const DECISIONS = [...byTag, ...byChange, ...byVerb, ...byShape]

const UNDECIDED: Decision = { kind: "unknown" satisfies Kind, confidence: 0, reason: "no signal is strong enough" }
