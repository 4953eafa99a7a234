import { applyEdits, combineFixes } from "@okrlint/core"
import type { LintMessage } from "../results/types.ts"

/** Most passes over one text, as in ESLint: fixes that meet are made one pass after another. */
const maxPasses = 10

/** How a text is fixed. */
export interface FixTextOptions {
  /** Lints a text and gives its messages; called once for each pass. */
  readonly lint: (text: string) => readonly LintMessage[]
  /** Which messages may be fixed; all when absent. */
  readonly accept?: (message: LintMessage) => boolean
}

/** A text after its fixes. */
export interface FixedText {
  readonly text: string
  readonly isChanged: boolean
}

/** Makes all fixes of a text, pass by pass, until none is left; stops where fixes undo each other. */
export function fixText(text: string, { lint, accept = () => true }: FixTextOptions): FixedText {
  let current = text
  const seen = new Set([text])
  for (let pass = 0; pass < maxPasses; pass++) {
    const fixes = lint(current)
      .filter(accept)
      .map(({ edits }) => edits)
    const next = applyEdits(current, combineFixes(fixes))
    if (next === current || seen.has(next)) break
    seen.add(next)
    current = next
  }
  return { text: current, isChanged: current !== text }
}
