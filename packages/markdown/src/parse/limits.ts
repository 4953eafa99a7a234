/** What a document may be at most before it is passed over; all are guards against input that no parser survives. */
export interface ParseLimits {
  /** Longest document, in UTF-16 units. */
  readonly maxLength: number
}
