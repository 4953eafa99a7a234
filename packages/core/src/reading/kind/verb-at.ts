import type { VerbMeaning } from "../lexicon/types.ts"
import type { VerbReading } from "../types.ts"

/** The head verb with the tokens it stands on; its class is not yet decided by its object. */
export interface VerbAt {
  readonly meaning: VerbMeaning
  readonly form: VerbReading["form"]
  readonly at: number
  readonly to: number
  /** Whether it ends its clause, so that its object stands in front of it. */
  readonly isLast?: boolean
}

/** A stretch of tokens; `to` is exclusive. */
export interface TokenRange {
  readonly at: number
  readonly to: number
}
