import type { LintResult } from "../results/types.ts"
import type { FormatContext } from "./formatter.ts"
import { renderMarkdownReport } from "./markdown-report.ts"
import { pathFromRoot } from "./report-path.ts"

/** A comment for a pull request: a list for each file, named from the repository's folder. */
export function formatMarkdown(results: Iterable<LintResult>, context: FormatContext): Iterable<string> {
  return [renderMarkdownReport(results, filePath => pathFromRoot(context, filePath))]
}
