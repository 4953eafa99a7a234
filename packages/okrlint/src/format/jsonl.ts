import type { LintResult } from "../results/types.ts"

/** One message in each line, as JSON with the name of its file; empty when there are none. */
export function formatJsonl(results: readonly LintResult[]): string {
  return results.flatMap(({ filePath, messages }) => messages.map(message => `${JSON.stringify({ filePath, ...message })}\n`)).join("")
}
