import type { Span } from "../model/index.ts"
import type { MessageData } from "./message.ts"

/** 1 is a warning, 2 an error, as in ESLint's results. */
export type SeverityNumber = 1 | 2

/** One replacement in the source; offsets are 0-based, the end exclusive. */
export interface Edit {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/** A rewrite that a person has to choose. */
export interface Suggestion {
  readonly messageId: string
  /** What the rewrite does, one sentence. */
  readonly text: string
  readonly data: MessageData
  readonly edits: readonly Edit[]
}

/** Another place that belongs to a finding, in the same document or another. */
export interface RelatedLocation {
  readonly filePath: string | undefined
  readonly span: Span
  /** What stands there, one sentence. */
  readonly text: string
}

/** What a rule reported, in plain data. */
export interface Finding {
  readonly ruleId: string
  readonly messageId: string
  readonly severity: SeverityNumber
  /** What is there, one sentence. */
  readonly text: string
  /** What to do, one sentence. */
  readonly help: string
  readonly data: MessageData
  readonly span: Span
  /** The goal it is about, by its id in the document. */
  readonly goalId: string | undefined
  /** The board it is about or on, by its name; undefined for prose and for the document as a whole. */
  readonly board: string | undefined
  readonly related: readonly RelatedLocation[]
  /** A mechanical, safe edit; empty when there is none. */
  readonly fix: readonly Edit[]
  readonly suggestions: readonly Suggestion[]
  /** The document, or a rule on it, could not be worked on; the run ends with exit code 2. */
  readonly fatal: boolean
}

/** A finding that a directive or a suppressions file silences, and by what right. */
export interface SuppressedFinding extends Finding {
  readonly suppressions: readonly Suppression[]
}

/** Why a finding is silent; the shape of ESLint's `suppressions`. */
export interface Suppression {
  readonly kind: "directive" | "file"
  /** The reason given; empty when none was. */
  readonly justification: string
}
