import type { LintMessage, LintResult } from "../results/types.ts"
import { escapeControls } from "./escape.ts"
import type { FormatContext } from "./formatter.ts"
import { pathFromCwd } from "./report-path.ts"
import { count, severityName, summarize } from "./summary.ts"

/** One line for each message, in the form of compilers: `file:line:column: text [severity/rule]`; empty when there are none. */
export function formatUnix(results: readonly LintResult[], context: FormatContext): string {
  const lines = results.flatMap(({ filePath, messages }) => {
    const path = escapeControls(pathFromCwd(context, filePath))
    return messages.map(message => formatLine(path, message))
  })
  return lines.length === 0 ? "" : `${lines.join("\n")}\n\n${count(summarize(results).problems, "problem")}\n`
}

function formatLine(path: string, message: LintMessage): string {
  const severity = severityName(message)
  const kind = message.ruleId === null ? severity : `${severity}/${escapeControls(message.ruleId)}`
  return `${path}:${message.line}:${message.column}: ${escapeControls(message.message)} [${kind}]`
}
