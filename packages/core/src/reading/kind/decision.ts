import type { Kind } from "../types.ts"
import type { Facts } from "./facts.ts"
import type { TokenRange } from "./verb-at.ts"

/** A kind with the signal that led to it. */
export interface Decision {
  readonly kind: Kind
  /** 0 to 1. */
  readonly confidence: number
  /** For people, without the words themselves. */
  readonly reason: string
  /** The words that gave the signal. */
  readonly at?: TokenRange
}

/** One signal: a decision when it is there. */
export type Decide = (facts: Facts) => Decision | undefined
