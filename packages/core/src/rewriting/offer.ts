import type { Edit } from "../linter/finding.ts"
import type { MessageData } from "../linter/message.ts"

/** A rewrite that could be offered; without edits, it cannot be made in this place. */
export interface Rewrite {
  /** Id of the suggestion in the rule. */
  readonly suggestion: string
  readonly data?: MessageData
  readonly edits: readonly Edit[] | undefined
}

/** The rewrites that can be made, as a report takes them. */
export function offer(...rewrites: readonly Rewrite[]): (Rewrite & { readonly edits: readonly Edit[] })[] {
  return rewrites.flatMap(rewrite =>
    rewrite.edits === undefined || rewrite.edits.length === 0 ? [] : [{ ...rewrite, edits: rewrite.edits }],
  )
}
