import type { Board } from "./board.ts"
import type { Cycle } from "./cycle.ts"
import type { Span } from "./position.ts"
import type { Statement } from "./statement.ts"

/** How the document presents a statement, whatever the statement says. */
export type Role = "objective" | "keyResult" | "kpi" | "initiative"

/** What the document says about a goal beside its statement. */
export type FieldName =
  | "owner"
  | "baseline"
  | "current"
  | "target"
  | "due"
  | "score"
  | "status"
  | "confidence"
  | "weight"
  | "priority"
  | "cadence"
  | "alert"
  | "source"
  | "supports"
  | "unit"

/** A value that stands beside a statement: in a column, a sub-bullet, a tag or a suffix. */
export interface Field {
  readonly name: FieldName
  /** The value as plain text, without its label. */
  readonly text: string
  /** The value in the source, without its label. */
  readonly span: Span
  /** The label or column heading it was found under, as written; undefined for a bare tag or suffix. */
  readonly label?: string | undefined
}

/** A bracketed mark such as `[guardrail]` or `[milestone]`. */
export interface Tag {
  /** Lower case, without brackets. */
  readonly name: string
  readonly span: Span
}

/** The cue that made a goal of a piece of text. */
export interface GoalEvidence {
  /** What kind of cue: `label`, `heading`, `column`, `shape`, `sentence` … */
  readonly cue: string
  /** A sentence for people: "labelled `KR1`", "bullet under `Key Results`". */
  readonly reason: string
  readonly span?: Span | undefined
}

/** What every goal has, whatever its role. */
interface GoalShape<R extends Role> {
  readonly role: R
  /** Unique in the document: the label path within its section, else a slug; `-2` on a clash. */
  readonly id: string
  /** The label as written (`KR 1.1`, `Objective 2`); undefined for an unlabelled goal. */
  readonly label: string | undefined
  readonly statement: Statement
  /** The nearest enclosing goal of any role. */
  readonly parent: Goal | undefined
  /** Goals whose nearest enclosing goal is this one, in document order. */
  readonly children: readonly Goal[]
  readonly cycle: Cycle | undefined
  readonly board: Board
  /** In document order; a name may occur more than once (two owners). */
  readonly fields: readonly Field[]
  readonly tags: readonly Tag[]
  /** Rationale found beside the goal: a paragraph between objective and key results, or a `Why:` field. */
  readonly why: Statement | undefined
  /** 0 to 1: how sure extraction is that this is a goal of this role. */
  readonly confidence: number
  readonly evidence: readonly GoalEvidence[]
  /** The goal's whole block in the source: label, statement and fields; children excluded where they stand apart. */
  readonly span: Span
}

export interface Objective extends GoalShape<"objective"> {}
export interface KeyResult extends GoalShape<"keyResult"> {}
export interface Kpi extends GoalShape<"kpi"> {}
export interface Initiative extends GoalShape<"initiative"> {}

/** A goal of the document; `role` tells which. */
export type Goal = Objective | KeyResult | Kpi | Initiative

/** The goal type of a role. */
export interface GoalByRole {
  readonly objective: Objective
  readonly keyResult: KeyResult
  readonly kpi: Kpi
  readonly initiative: Initiative
}

/** The first field of a goal with that name. */
export function findField(goal: Goal, name: FieldName): Field | undefined {
  return goal.fields.find(field => field.name === name)
}

/** Whether a goal carries a tag; `name` in lower case, without brackets. */
export function hasTag(goal: Goal, name: string): boolean {
  return goal.tags.some(tag => tag.name === name)
}

/** The goals of one role directly under a goal. */
export function childrenOf<R extends Role>(goal: Goal, role: R): readonly GoalByRole[R][] {
  return goal.children.filter((child): child is GoalByRole[R] => child.role === role)
}
