import type { LintMessage, LintResult } from "../results/types.ts"
import { fingerprintMessages } from "./fingerprint-messages.ts"
import type { FormatContext } from "./formatter.ts"
import { writeJsonList } from "./json-list.ts"
import { pathFromRoot } from "./report-path.ts"
import { describeMessage } from "./summary.ts"

/** GitLab's code quality report: a JSON list, whose fingerprints tell which findings a merge request brings or resolves. */
export function* formatGitlab(results: Iterable<LintResult>, context: FormatContext): Generator<string, void> {
  yield* writeJsonList(toIssues(results, context))
  yield "\n"
}

function* toIssues(results: Iterable<LintResult>, context: FormatContext): Generator<object, void> {
  for (const result of results) {
    const path = pathFromRoot(context, result.filePath)
    const fingerprints = fingerprintMessages(result, path)
    for (const message of result.messages)
      yield {
        description: describeMessage(message),
        check_name: message.ruleId ?? "okrlint",
        fingerprint: fingerprints.get(message),
        severity: gitlabSeverity(message),
        location: { path, lines: { begin: message.line, end: message.endLine } },
      }
  }
}

function gitlabSeverity({ fatal, severity }: LintMessage): "critical" | "major" | "minor" {
  if (fatal === true) return "critical"
  return severity === 2 ? "major" : "minor"
}
