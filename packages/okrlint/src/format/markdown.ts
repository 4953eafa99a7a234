import type { LintMessage, LintResult } from "../results/types.ts"
import { escapeInline, markdownCode } from "./escape-markdown.ts"
import type { FormatContext } from "./formatter.ts"
import { joinUpTo, longestComment, type ReportPart } from "./join-up-to.ts"
import { pathFromRoot } from "./report-path.ts"
import { safeUrl } from "./safe-url.ts"
import { count, describeFiles, describeProblems, severityName, summarize } from "./summary.ts"

/** Lets a script find the comment it wrote before. */
const marker = "<!-- okrlint -->"

/**
 * A comment for a pull request: a list for each file. Words of the documents can neither format it nor mention anybody.
 * What does not fit into a comment is counted at the end.
 */
export function formatMarkdown(results: readonly LintResult[], context: FormatContext): string {
  const summary = summarize(results)
  if (summary.problems === 0) return `${marker}\n\n### okrlint: no problems\n\n${count(summary.files, "file")} checked.\n`
  const head = `${marker}\n\n### okrlint: ${describeProblems(summary)} ${describeFiles(summary)}\n`
  const parts = results.filter(({ messages }) => messages.length > 0).flatMap(result => formatFile(result, context))
  return head + joinUpTo(parts, { room: longestComment - head.length, noun: "more problem" })
}

function formatFile({ filePath, messages }: LintResult, context: FormatContext): ReportPart[] {
  const heading: ReportPart = { text: `\n#### ${markdownCode(pathFromRoot(context, filePath))}\n\n`, counts: false }
  return [heading, ...messages.map((message): ReportPart => ({ text: formatMessage(message), counts: true }))]
}

function formatMessage(message: LintMessage): string {
  const { line, help, ruleId } = message
  const rule = ruleId === null ? "" : ` (${linkRule(message, ruleId)})`
  const head = `- **${severityName(message)}** line ${line}: ${escapeInline(message.message)}${rule}`
  return help === "" ? `${head}\n` : `${head}\\\n  ${escapeInline(help)}\n`
}

function linkRule({ url }: LintMessage, ruleId: string): string {
  const target = safeUrl(url)
  return target === undefined ? markdownCode(ruleId) : `[${markdownCode(ruleId)}](${target})`
}
