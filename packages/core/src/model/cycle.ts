import type { Span } from "./position.ts"

/** A period of time that goals are set for; days are calendar days in UTC, `end` inclusive. */
export interface Period {
  /** `2026-Q3`, `2026-H1`, `2026`, `2026-05`, `FY23-Q2` or `2026-05-01/2026-06-15`. */
  readonly name: string
  /** ISO day; undefined when the name does not tell (a fiscal cycle without a known year start). */
  readonly start: string | undefined
  /** ISO day, inclusive; undefined when the name does not tell. */
  readonly end: string | undefined
}

/** A period that the document declares, and where it does so. */
export interface Cycle extends Period {
  /** As written. */
  readonly text: string
  /** Where it is written; undefined when it comes from the file's name. */
  readonly span: Span | undefined
}
