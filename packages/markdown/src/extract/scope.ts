import type { Role } from "@okrlint/core/model"
import type { GoalDraft } from "./draft.ts"
import type { Title } from "./labels/read-title.ts"
import type { Vocabulary } from "./labels/vocabulary.ts"
import type { Block } from "./outline/block.ts"
import type { Profile } from "./profile.ts"
import type { Survey } from "./survey/survey.ts"

/** What the items of a section are, by the heading, caption or column that leads them. */
export interface Expectation {
  readonly role: Role
  /** The heading's words, for people. */
  readonly heading: string
  /** Whether the heading's word means goals only where goals are near: `Metrics`, `Tasks`. */
  readonly near: boolean
  /** Whether goals below the heading carry labels; then lines without one are remarks. */
  readonly labelled: boolean
}

/** What is known at a place of the document from everything above it. */
export interface Scope {
  /** The kind of goals page or section that this is part of. */
  readonly plan: "okr" | "goals" | "kpi" | undefined
  readonly expects: Expectation | undefined
  /** The nearest goal above. */
  readonly goal: GoalDraft | undefined
  /** Why goals here are not the document's own; undefined where they are. */
  readonly aside: string | undefined
  /** Whether the plan's heading says nothing but that it is one. */
  readonly bare: boolean
  /** Whether a heading with a period stands above. */
  readonly dated: boolean
}

/** A scope of the one shape that all others have: copies by spreading have shapes of their own, and each block asks its scope much. */
export function toScope({ plan, expects, goal, aside, bare, dated }: Scope): Scope {
  return { plan, expects, goal, aside, bare, dated }
}

/** What a recogniser sees: one block, its surroundings, and nothing of other recognisers. */
export interface View {
  readonly block: Block
  readonly title: Title
  readonly scope: Scope
  readonly profile: Profile
  readonly vocabulary: Vocabulary
  readonly survey: Survey
}

export const TOP_SCOPE: Scope = { plan: undefined, expects: undefined, goal: undefined, aside: undefined, bare: false, dated: false }
