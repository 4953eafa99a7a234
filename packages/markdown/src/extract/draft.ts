import type { FieldName, Role } from "@okrlint/core/model"
import type { RichText } from "../source/rich-text.ts"
import type { Block } from "./outline/block.ts"

/** A value that stands beside a goal, on its way to becoming a field. */
export interface FieldDraft {
  readonly name: FieldName
  readonly value: RichText
  readonly label?: string
}

/** Why a piece of text was taken for a goal; `at` is the cue's place in the source, 0-based. */
export interface CueDraft {
  readonly cue: "label" | "heading" | "list" | "column" | "shape" | "sentence" | "title"
  readonly reason: string
  readonly at?: { readonly start: number; readonly end: number }
}

/** What a recogniser proposes: these words are a goal of this role. */
export interface Candidate {
  readonly role: Role
  /** The goal's words, still with owners, scores and marks around them. */
  readonly text: RichText
  /** As written: `KR 1.1`. */
  readonly label?: string
  /** 0 to 1. */
  readonly confidence: number
  readonly cue: CueDraft
  /** The role of unlabelled items below, when it is not the usual one. */
  readonly below?: Role
  /** Several goals in one line; `text` is then the whole line. */
  readonly pieces?: readonly RichText[]
  /** Blocks whose text the candidate takes; they are read no further. */
  readonly takes?: readonly Block[]
  readonly fields?: readonly FieldDraft[]
}

/** A goal that was decided on; its parent and its place in the document are settled in assembly. */
export interface GoalDraft {
  readonly role: Role
  readonly text: RichText
  readonly label: string | undefined
  readonly confidence: number
  readonly cue: CueDraft
  readonly fields: FieldDraft[]
  readonly tags: RichText[]
  why: RichText | undefined
  /** The goal it stands under; undefined when only its neighbours can tell. */
  readonly parent: GoalDraft | undefined
  /** The block that holds it. */
  readonly block: Block
  /** Whether its label, not its place, gave the role. */
  readonly labelled: boolean
  /** The role of unlabelled items below, when it is not the usual one. */
  readonly below: Role | undefined
  /** Whether only its place below another goal gave the role. */
  readonly positional: boolean
  /** 0-based offsets of the goal's own block. */
  readonly start: number
  readonly end: number
}

/** A line that looked like a goal and was left out. */
export interface LeftOutDraft {
  readonly text: RichText
  readonly reason: string
}
