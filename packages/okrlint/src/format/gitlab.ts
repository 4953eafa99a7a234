import type { LintMessage, LintResult } from "../results/types.ts"
import { fingerprintMessages } from "./fingerprint-messages.ts"
import type { FormatContext } from "./formatter.ts"
import { pathFromRoot } from "./report-path.ts"
import { describeMessage } from "./summary.ts"

/** GitLab's code quality report: a JSON list, whose fingerprints tell which findings a merge request brings or resolves. */
export function formatGitlab(results: readonly LintResult[], context: FormatContext): string {
  const issues = results.flatMap(result => {
    const path = pathFromRoot(context, result.filePath)
    const fingerprints = fingerprintMessages(result, path)
    return result.messages.map(message => ({
      description: describeMessage(message),
      check_name: message.ruleId ?? "okrlint",
      fingerprint: fingerprints.get(message),
      severity: gitlabSeverity(message),
      location: { path, lines: { begin: message.line, end: message.endLine } },
    }))
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}

function gitlabSeverity({ fatal, severity }: LintMessage): "critical" | "major" | "minor" {
  if (fatal === true) return "critical"
  return severity === 2 ? "major" : "minor"
}
