import { jsonOf } from "../results/kept-result.ts"
import type { LintResult } from "../results/types.ts"

/** ESLint's result list as one line of JSON. */
export function* formatJson(results: Iterable<LintResult>): Generator<string, void> {
  let isFirst = true
  yield "["
  for (const result of results) {
    yield isFirst ? jsonOf(result) : `,${jsonOf(result)}`
    isFirst = false
  }
  yield "]\n"
}
