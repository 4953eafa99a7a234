import { countMessages } from "./to-result.ts"
import type { LintResult } from "./types.ts"

/** The result without what is said of accepted findings that are no longer found. */
export function withoutStaleSuppressions(result: LintResult): LintResult {
  const messages = result.messages.filter(({ ruleId }) => ruleId !== "okrlint/stale-suppression")
  return messages.length === result.messages.length ? result : { ...result, messages, ...countMessages(messages) }
}
