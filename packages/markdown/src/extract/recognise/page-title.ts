import type { RichText } from "../../source/rich-text.ts"
import type { GoalDraft } from "../draft.ts"
import { readTitle } from "../labels/read-title.ts"
import type { Vocabulary } from "../labels/vocabulary.ts"
import type { Block } from "../outline/block.ts"
import type { Profile } from "../profile.ts"

interface Page {
  readonly root: Block
  readonly profile: Profile
  readonly vocabulary: Vocabulary
  /** The goals that the page itself states. */
  readonly goals: readonly GoalDraft[]
}

/** A page of labelled work (`Epic: …`) without an objective of its own: its title in the front matter is what the work is for. */
export function recognisePageTitle(title: RichText, { root, profile, vocabulary, goals }: Page): GoalDraft | undefined {
  if (profile.workItems < 2 || goals.some(goal => goal.role === "objective") || !goals.some(goal => goal.labelled)) return undefined
  if (readTitle(title, undefined, vocabulary).kind !== "plain") return undefined
  const start = title.segments[0]?.source ?? 0
  return {
    role: "objective",
    text: title,
    label: undefined,
    confidence: 0.6,
    cue: { cue: "title", reason: "the page's title, over labelled work" },
    fields: [],
    tags: [],
    why: undefined,
    parent: undefined,
    block: root,
    labelled: false,
    below: undefined,
    positional: false,
    start,
    end: start + title.text.length,
  }
}
