import type { Finding } from "@okrlint/core"
import type { Span } from "@okrlint/core/model"

/** Numbers of a span in a row: named, they would be half of the text. */
type PackedSpan = readonly [offset: number, line: number, column: number, endOffset: number, endLine: number, endColumn: number]

/** A finding whose spans are packed. */
interface PackedFinding extends Omit<Finding, "span" | "related"> {
  readonly span: PackedSpan
  readonly related: readonly { readonly filePath: string | undefined; readonly span: PackedSpan; readonly text: string }[]
}

/** Writes findings down in JSON, in order. */
export function packFindings(findings: readonly Finding[]): string {
  return JSON.stringify(findings.map(packFinding))
}

/** The findings that `packFindings` wrote down. */
export function unpackFindings(text: string): Finding[] {
  return (JSON.parse(text) as PackedFinding[]).map(unpackFinding) // as `packFindings` wrote it
}

/** Keys are named, so that they come in one order and two findings that are alike are written alike. */
function packFinding(finding: Finding): PackedFinding {
  const { ruleId, messageId, severity, text, help, data, goalId, board, fix, suggestions, fatal } = finding
  const related = finding.related.map(({ filePath, span, text: words }) => ({ filePath, span: packSpan(span), text: words }))
  return { ruleId, messageId, severity, text, help, data, span: packSpan(finding.span), goalId, board, related, fix, suggestions, fatal }
}

/** Keys are named, so that what is not in the JSON is undefined as it was. */
function unpackFinding({ goalId, board, span, related, ...rest }: PackedFinding): Finding {
  const places = related.map(({ filePath, span: at, text }) => ({ filePath, span: unpackSpan(at), text }))
  return { ...rest, goalId, board, span: unpackSpan(span), related: places }
}

function packSpan({ start, end }: Span): PackedSpan {
  return [start.offset, start.line, start.column, end.offset, end.line, end.column]
}

function unpackSpan([offset, line, column, endOffset, endLine, endColumn]: PackedSpan): Span {
  return { start: { line, column, offset }, end: { line: endLine, column: endColumn, offset: endOffset } }
}
