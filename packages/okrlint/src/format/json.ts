import { jsonOf } from "../results/kept-result.ts"
import type { ReportPiece } from "../results/report-piece.ts"
import type { LintResult } from "../results/types.ts"

/** ESLint's result list as one line of JSON. */
export function* formatJson(results: Iterable<LintResult>): Generator<ReportPiece, void> {
  let before = "["
  for (const result of results) {
    yield before
    yield* jsonOf(result)
    before = ","
  }
  yield before === "[" ? "[]\n" : "]\n"
}
