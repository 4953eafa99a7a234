import type { Role, Span } from "../../../model/index.ts"
import type { Comparator, Direction, Kind, MetricCategory, Quantity } from "../../../reading/index.ts"
import type { Commitment } from "../find-commitment.ts"

/** A cycle whose days are known; ISO days, `end` inclusive. */
export interface CycleFact {
  readonly name: string
  readonly start: string
  readonly end: string
}

/** A number of a goal. */
export interface NumberFact extends Pick<Quantity, "type" | "value"> {
  readonly unit?: string | undefined
  readonly upper?: number | undefined
}

/** What a goal measures: the metric's name, and the other words that say of what. */
export interface MetricFact {
  readonly name: string
  readonly category?: MetricCategory | undefined
  /** Named by the sources as something to watch for good. */
  readonly vitalSign?: true | undefined
  /** The words beside name, verb, numbers and deadline, without function words and units: the segment, if there is one. */
  readonly segment: string
}

/** One goal as rules over all documents see it. */
export interface GoalFact {
  readonly id: string
  readonly role: Role
  readonly label?: string | undefined
  readonly text: string
  /** By which it is compared with others; see `wordsToCompare`. */
  readonly words: string
  readonly kind: Kind
  readonly place: PackedSpan
  /** Index of its board. */
  readonly board: number
  /** The goal's own cycle, where it is not the board's. */
  readonly cycle?: CycleFact | undefined
  readonly metric?: MetricFact | undefined
  readonly baseline?: NumberFact | undefined
  readonly target?: NumberFact | undefined
  readonly delta?: NumberFact | undefined
  readonly comparator?: Comparator | undefined
  readonly direction?: Direction | undefined
  readonly quantified?: true | undefined
  /** The words of the statement with a digit in them, beside its deadline and the numbers above: what else two goals may differ in. */
  readonly digits?: string | undefined
  readonly tags?: readonly string[] | undefined
  /** 0 to 1, of a score field. */
  readonly score?: number | undefined
  readonly commitment?: Commitment | undefined
  /** The page says why it contributes to nothing above. */
  readonly standalone?: true | undefined
  /** The page says that it was taken along on purpose. */
  readonly carriedOver?: true | undefined
  /** It guards others: it says so, or it keeps a level beside a sibling that changes something. */
  readonly isGuardrail?: true | undefined
}

/** Line, column and offset of start and end. */
export type PackedSpan = readonly [number, number, number, number, number, number]

/** Line, column and offset of a span's start and end. */
export function packSpan({ start, end }: Span): PackedSpan {
  return [start.line, start.column, start.offset, end.line, end.column, end.offset]
}

/** The span of six numbers. */
export function unpackSpan([line, column, offset, endLine, endColumn, endOffset]: PackedSpan): Span {
  return { start: { line, column, offset }, end: { line: endLine, column: endColumn, offset: endOffset } }
}
