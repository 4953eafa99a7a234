import type { LintMessage, LintResult } from "../results/types.ts"
import { escapeControls } from "./escape.ts"
import type { FormatContext } from "./formatter.ts"
import { pathFromRoot } from "./report-path.ts"
import { describeFiles, describeProblems, severityName, summarize } from "./summary.ts"

/** Workflow commands of GitHub Actions, which become annotations, and a line of counts; empty when there are no messages. */
export function formatGithub(results: readonly LintResult[], context: FormatContext): string {
  const commands = results.flatMap(({ filePath, messages }) => {
    const path = escapeControls(pathFromRoot(context, filePath))
    return messages.map(message => formatCommand(message, path))
  })
  if (commands.length === 0) return ""
  const summary = summarize(results)
  return `${commands.join("\n")}\n\n${describeProblems(summary)} ${describeFiles(summary)}\n`
}

function formatCommand(message: LintMessage, path: string): string {
  const properties = Object.entries(toProperties(message, path)).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  const lines = [message.message, ...(message.help === "" ? [] : [message.help])].map(escapeControls)
  return `::${severityName(message)} ${properties.join(",")}::${escapeData(lines.join("\n"))}`
}

function toProperties({ line, column, endLine, endColumn, ruleId }: LintMessage, file: string): Record<string, string | number> {
  const title = escapeControls(ruleId ?? "okrlint")
  // GitHub refuses columns that are on different lines.
  return line === endLine ? { file, line, endLine, col: column, endColumn, title } : { file, line, endLine, title }
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C")
}
