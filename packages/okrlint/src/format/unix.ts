import type { LintMessage, LintResult } from "../results/types.ts"
import { escapeControls } from "./escape.ts"
import type { FormatContext } from "./formatter.ts"
import { pathFromCwd } from "./report-path.ts"
import { count, createTally, severityName } from "./summary.ts"

/** One line for each message, in the form of compilers: `file:line:column: text [severity/rule]`; empty when there are none. */
export function* formatUnix(results: Iterable<LintResult>, context: FormatContext): Generator<string, void> {
  const tally = createTally()
  for (const result of results) {
    tally.add(result)
    const path = escapeControls(pathFromCwd(context, result.filePath))
    for (const message of result.messages) yield `${formatLine(path, message)}\n`
  }
  const { problems, filesWithProblems } = tally.summary()
  if (filesWithProblems > 0) yield `\n${count(problems, "problem")}\n`
}

function formatLine(path: string, message: LintMessage): string {
  const severity = severityName(message)
  const kind = message.ruleId === null ? severity : `${severity}/${escapeControls(message.ruleId)}`
  return `${path}:${message.line}:${message.column}: ${escapeControls(message.message)} [${kind}]`
}
