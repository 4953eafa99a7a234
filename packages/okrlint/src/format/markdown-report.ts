import type { LintMessage, LintResult } from "../results/types.ts"
import { escapeInline, markdownCode } from "./escape-markdown.ts"
import { joinUpTo, longestComment, type ReportPart } from "./join-up-to.ts"
import { safeUrl } from "./safe-url.ts"
import { count, describeFiles, describeProblems, severityName, summarize } from "./summary.ts"

/** Lets a script find the comment it wrote before. */
const marker = "<!-- okrlint -->"

/**
 * Findings as Markdown: a list for each file, which `nameOf` names. Words of the documents can neither format it nor mention anybody.
 * What does not fit into a comment of a code host is counted at the end.
 */
export function renderMarkdownReport(results: Iterable<LintResult>, nameOf: (filePath: string) => string): string {
  const summary = summarize(results)
  if (summary.problems === 0) return `${marker}\n\n### okrlint: no problems\n\n${count(summary.files, "file")} checked.\n`
  const head = `${marker}\n\n### okrlint: ${describeProblems(summary)} ${describeFiles(summary)}\n`
  return head + joinUpTo(renderFiles(results, nameOf), { room: longestComment - head.length, noun: "more problem" })
}

function* renderFiles(results: Iterable<LintResult>, nameOf: (filePath: string) => string): Generator<ReportPart, void> {
  for (const { filePath, messages } of results) {
    if (messages.length === 0) continue
    yield { text: `\n#### ${markdownCode(nameOf(filePath))}\n\n`, counts: false }
    for (const message of messages) yield { text: renderMessage(message), counts: true }
  }
}

function renderMessage(message: LintMessage): string {
  const { line, help, ruleId } = message
  const rule = ruleId === null ? "" : ` (${linkRule(message, ruleId)})`
  const head = `- **${severityName(message)}** line ${line}: ${escapeInline(message.message)}${rule}`
  return help === "" ? `${head}\n` : `${head}\\\n  ${escapeInline(help)}\n`
}

function linkRule({ url }: LintMessage, ruleId: string): string {
  const target = safeUrl(url)
  return target === undefined ? markdownCode(ruleId) : `[${markdownCode(ruleId)}](${target})`
}
