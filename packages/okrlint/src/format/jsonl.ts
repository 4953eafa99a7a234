import type { LintResult } from "../results/types.ts"

/** One message in each line, as JSON with the name of its file; empty when there are none. */
export function* formatJsonl(results: Iterable<LintResult>): Generator<string, void> {
  for (const { filePath, messages } of results) {
    for (const message of messages) yield `${JSON.stringify({ filePath, ...message })}\n`
  }
}
