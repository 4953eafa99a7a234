import type { FinishedDocument } from "@okrlint/core"
import { toMessage, toSuppressedMessage } from "./to-message.ts"
import type { LintCounts, LintMessage, LintResult } from "./types.ts"

/** Name of the result of a text that has none, as in ESLint. */
export const textResultName = "<text>"

/** A document's findings as a result; `source` is the text that was linted. */
export function toResult(filePath: string | undefined, source: string, finished: FinishedDocument): LintResult {
  const context = { filePath: filePath ?? textResultName, source }
  const messages = finished.findings.map(finding => toMessage(finding, context))
  return {
    filePath: context.filePath,
    messages,
    suppressedMessages: finished.suppressed.map(finding => toSuppressedMessage(finding, context)),
    ...countMessages(messages),
    ...(messages.length > 0 && { source }),
    usedDeprecatedRules: [],
  }
}

/** A result of messages that no rule reported: the file is ignored or cannot be read. */
export function toFileResult(filePath: string, messages: readonly LintMessage[]): LintResult {
  return { filePath, messages, suppressedMessages: [], ...countMessages(messages), usedDeprecatedRules: [] }
}

/** Counts messages as ESLint does; fatal ones are errors, too. */
export function countMessages(messages: readonly LintMessage[]): LintCounts {
  const errors = messages.filter(({ severity }) => severity === 2)
  const warnings = messages.filter(({ severity }) => severity === 1)
  return {
    errorCount: errors.length,
    fatalErrorCount: errors.filter(({ fatal }) => fatal === true).length,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(({ fix }) => fix !== undefined).length,
    fixableWarningCount: warnings.filter(({ fix }) => fix !== undefined).length,
  }
}

/** The result with errors only: warnings are left out of messages and counts. */
export function withoutWarnings(result: LintResult): LintResult {
  const messages = result.messages.filter(({ severity }) => severity === 2)
  const suppressedMessages = result.suppressedMessages.filter(({ severity }) => severity === 2)
  return { ...result, messages, suppressedMessages, ...countMessages(messages) }
}
