import type { LintMessage, LintResult } from "../results/types.ts"
import { escapeControls } from "./escape.ts"
import type { FormatContext } from "./formatter.ts"
import { pathFromRoot } from "./report-path.ts"
import { createTally, describeFiles, describeProblems, severityName } from "./summary.ts"

/** Workflow commands of GitHub Actions, which become annotations, and a line of counts; empty when there are no messages. */
export function* formatGithub(results: Iterable<LintResult>, context: FormatContext): Generator<string, void> {
  const tally = createTally()
  for (const result of results) {
    tally.add(result)
    const path = escapeControls(pathFromRoot(context, result.filePath))
    for (const message of result.messages) yield `${formatCommand(message, path)}\n`
  }
  const summary = tally.summary()
  if (summary.filesWithProblems > 0) yield `\n${describeProblems(summary)} ${describeFiles(summary)}\n`
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
