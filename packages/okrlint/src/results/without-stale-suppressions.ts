import { countMessages } from "./to-result.ts"
import type { LintResult } from "./types.ts"

/** The results without what is said of accepted findings that are no longer found. */
export function withoutStaleSuppressions(results: readonly LintResult[]): LintResult[] {
  return results.map(result => {
    const messages = result.messages.filter(({ ruleId }) => ruleId !== "okrlint/stale-suppression")
    return messages.length === result.messages.length ? result : { ...result, messages, ...countMessages(messages) }
  })
}
