import type { LintMessage, LintResult, SuppressedLintMessage } from "../results/types.ts"
import type { FormatContext } from "./formatter.ts"
import { pathFromCwd } from "./report-path.ts"
import { describeMessage, severityName } from "./summary.ts"
import { escapeXml, xmlAttributes } from "./xml.ts"

/**
 * JUnit's XML: a suite for each file and a case for each message, skipped when it is silenced. A file that could not be read is
 * an error, any other message a failure, as in ESLint; a file with nothing to say is one case that passes.
 */
export function* formatJunit(results: Iterable<LintResult>, context: FormatContext): Generator<string, void> {
  const totals = addUp(results)
  yield `<?xml version="1.0" encoding="utf-8"?>\n<testsuites${xmlAttributes({ name: "okrlint", ...totals })}>\n`
  for (const result of results) yield formatSuite(result, pathFromCwd(context, result.filePath))
  yield "</testsuites>\n"
}

interface CaseCounts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

function countCases({ messages, suppressedMessages }: LintResult): CaseCounts {
  const errors = messages.filter(({ fatal }) => fatal === true).length
  const skipped = suppressedMessages.length
  return { tests: Math.max(messages.length + skipped, 1), failures: messages.length - errors, errors, skipped }
}

function addUp(results: Iterable<LintResult>): CaseCounts {
  const totals = { tests: 0, failures: 0, errors: 0, skipped: 0 }
  for (const result of results) {
    const { tests, failures, errors, skipped } = countCases(result)
    totals.tests += tests
    totals.failures += failures
    totals.errors += errors
    totals.skipped += skipped
  }
  return totals
}

function formatSuite(result: LintResult, path: string): string {
  const { messages, suppressedMessages } = result
  const cases = [
    ...messages.map(message => formatFailure(message, path)),
    ...suppressedMessages.map(message => formatSkipped(message, path)),
  ]
  const shown =
    cases.length === 0 ? [`    <testcase${xmlAttributes({ name: "okrlint", classname: path, file: path, time: 0 })}/>\n`] : cases
  return `  <testsuite${xmlAttributes({ name: path, ...countCases(result), time: 0 })}>\n${shown.join("")}  </testsuite>\n`
}

function formatFailure(message: LintMessage, path: string): string {
  const element = message.fatal === true ? "error" : "failure"
  const attributes = xmlAttributes({ type: severityName(message), message: message.message })
  const text = escapeXml(`${path}:${message.line}:${message.column} ${describeMessage(message)}`)
  return `${openCase(message, path)}\n      <${element}${attributes}>${text}</${element}>\n    </testcase>\n`
}

function formatSkipped(message: SuppressedLintMessage, path: string): string {
  const reasons = message.suppressions.map(({ justification }) => justification).filter(reason => reason !== "")
  return `${openCase(message, path)}\n      <skipped${xmlAttributes({ message: reasons.join("; ") })}/>\n    </testcase>\n`
}

/** A case is named after its goal, so that it stays the same one when lines move. */
function openCase({ ruleId, goal, line }: LintMessage, path: string): string {
  const name = `${ruleId ?? "okrlint"} (${goal ?? `line ${line}`})`
  return `    <testcase${xmlAttributes({ name, classname: path, file: path, time: 0 })}>`
}
