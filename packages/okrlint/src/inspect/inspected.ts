import type { Direction, Kind, MetricCategory } from "@okrlint/core/reading"
import type { Role } from "@okrlint/core/model"

/** What `okrlint inspect --format json` prints. */
export interface Inspection {
  readonly schemaVersion: 1
  readonly documents: readonly InspectedDocument[]
}

/** What okrlint understood of one document. */
export interface InspectedDocument {
  /** As given, or relative to the working folder. */
  readonly filePath: string
  readonly language: string
  /** The document's cycle; null when unknown or when there are several. */
  readonly cycle: string | null
  /** Where each cycle begins; the line is null for one that comes from the file's name. */
  readonly cycles: readonly { readonly line: number | null; readonly cycle: string }[]
  /** In document order. */
  readonly goals: readonly InspectedGoal[]
  /** Present when the document could not be read, or is over a limit. */
  readonly error?: { readonly ruleId: string; readonly message: string }
}

/** One goal and its reading. Lines and columns are 1-based. */
export interface InspectedGoal {
  readonly id: string
  readonly role: Role
  readonly label: string | null
  /** Id of the nearest enclosing goal of any role. */
  readonly parent: string | null
  readonly text: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly kind: Kind
  readonly confidence: number
  readonly evidence: readonly InspectedEvidence[]
  readonly quantified: boolean
  readonly baseline: InspectedQuantity | null
  readonly target: InspectedQuantity | null
  readonly metric: string | null
  readonly category: MetricCategory | null
  readonly direction: Direction | null
  readonly deadline: { readonly text: string; readonly date: string | null } | null
  readonly owner: string | null
  readonly cycle: string | null
  readonly board: string
}

/** A signal that led to the kind; the place is null when it is no words of the statement. */
export interface InspectedEvidence {
  readonly reason: string
  readonly text: string | null
  readonly line: number | null
  readonly column: number | null
}

/** A number a result can be checked against. */
export interface InspectedQuantity {
  /** Null for a starting point in words. */
  readonly value: number | null
  readonly unit: string | null
  readonly text: string
}
