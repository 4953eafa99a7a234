import type { LintMessage, LintResult } from "../results/types.ts"
import { escapeControls } from "./escape.ts"
import type { FormatContext } from "./formatter.ts"
import { pathFromCwd } from "./report-path.ts"
import { count, describeFiles, describeMessage, describeProblems, severityName, summarize } from "./summary.ts"

/** The report for coding agents: counts, then one line for each finding below its file. Says so when there are none. */
export function formatAgent(results: readonly LintResult[], context: FormatContext): string {
  const summary = summarize(results)
  if (summary.problems === 0) return `okrlint: no problems in ${count(summary.files, "file")}.\n`
  const fixable = summary.fixable === 0 ? "" : `, ${summary.fixable} fixable with --fix`
  const files = results.filter(({ messages }) => messages.length > 0).map(result => formatFile(result, context))
  return `okrlint: ${describeProblems(summary)} ${describeFiles(summary)}${fixable}.\n\n${files.join("\n")}`
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
