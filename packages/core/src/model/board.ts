import type { Cycle } from "./cycle.ts"
import type { Goal } from "./goal.ts"
import type { Span } from "./position.ts"

/** The goals of one team in one cycle; limits count per board. */
export interface Board {
  /** Unique in the document, for people: `Growth 2026-Q3`; the section's heading or the file's name when no team is named. */
  readonly name: string
  readonly team: string | undefined
  readonly cycle: Cycle | undefined
  /** Every goal of the board, in document order. */
  readonly goals: readonly Goal[]
  /** The board's heading, or its first goal when it has none. */
  readonly span: Span
}
