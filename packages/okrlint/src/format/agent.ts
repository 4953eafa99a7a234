import type { LintMessage, LintResult } from "../results/types.ts"
import { escapeControls } from "./escape.ts"
import type { FormatContext } from "./formatter.ts"
import { pathFromCwd } from "./report-path.ts"
import { count, describeFiles, describeMessage, describeProblems, severityName, summarize } from "./summary.ts"

/** The report for coding agents: counts, then one line for each finding below its file. Says so when there are none. */
export function* formatAgent(results: Iterable<LintResult>, context: FormatContext): Generator<string, void> {
  const summary = summarize(results)
  if (summary.problems === 0) {
    yield `okrlint: no problems in ${count(summary.files, "file")}.\n`
    return
  }
  const fixable = summary.fixable === 0 ? "" : `, ${summary.fixable} fixable with --fix`
  yield `okrlint: ${describeProblems(summary)} ${describeFiles(summary)}${fixable}.\n`
  for (const result of results) {
    if (result.messages.length > 0) yield `\n${formatFile(result, context)}`
  }
}

function formatFile({ filePath, messages }: LintResult, context: FormatContext): string {
  const path = escapeControls(pathFromCwd(context, filePath))
  return `${path}\n${messages.map(formatLine).join("")}`
}

function formatLine(message: LintMessage): string {
  const { line, column, ruleId } = message
  const text = escapeControls(describeMessage(message))
  return `  ${line}:${column} ${severityName(message)} ${escapeControls(ruleId ?? "okrlint")}: ${text}\n`
}
