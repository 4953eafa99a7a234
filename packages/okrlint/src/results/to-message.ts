import { mergeEdits, ruleUrl, type Finding, type RelatedLocation, type Suggestion, type SuppressedFinding } from "@okrlint/core"
import type { LintMessage, LintSuggestion, RelatedPlace, SuppressedLintMessage } from "./types.ts"

/** What a finding's message needs to know of its document. */
export interface MessageContext {
  /** Name of the result the message goes into. */
  readonly filePath: string
  readonly source: string
}

/** Puts a finding into ESLint's form. */
export function toMessage(finding: Finding, context: MessageContext): LintMessage {
  const fix = mergeEdits(context.source, finding.fix)
  return {
    ruleId: finding.ruleId,
    messageId: finding.messageId,
    severity: finding.severity,
    ...(finding.fatal && { fatal: true }),
    message: finding.text,
    help: finding.help,
    ...toPlace(finding),
    data: finding.data,
    goal: finding.goalId ?? null,
    board: finding.board ?? null,
    related: finding.related.map(location => toRelatedPlace(location, context)),
    edits: finding.fix,
    ...(fix && { fix }),
    ...(finding.suggestions.length > 0 && { suggestions: finding.suggestions.map(suggestion => toSuggestion(suggestion, context)) }),
    url: ruleUrl(finding.ruleId),
  }
}

/** Puts a silenced finding into ESLint's form. */
export function toSuppressedMessage(finding: SuppressedFinding, context: MessageContext): SuppressedLintMessage {
  return { ...toMessage(finding, context), suppressions: finding.suppressions }
}

function toPlace({ span }: Pick<Finding, "span">): Pick<LintMessage, "line" | "column" | "endLine" | "endColumn"> {
  return { line: span.start.line, column: span.start.column, endLine: span.end.line, endColumn: span.end.column }
}

function toRelatedPlace(location: RelatedLocation, { filePath }: MessageContext): RelatedPlace {
  return { filePath: location.filePath ?? filePath, ...toPlace(location), message: location.text }
}

function toSuggestion({ messageId, text, data, edits }: Suggestion, { source }: MessageContext): LintSuggestion {
  return { messageId, desc: text, data, fix: mergeEdits(source, edits) ?? { range: [0, 0], text: "" }, edits }
}
