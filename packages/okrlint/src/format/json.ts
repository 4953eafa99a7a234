import { jsonOf } from "../results/kept-result.ts"
import type { LintResult } from "../results/types.ts"

/** ESLint's result list as one line of JSON. */
export function formatJson(results: readonly LintResult[]): string {
  return `[${results.map(jsonOf).join(",")}]\n`
}
