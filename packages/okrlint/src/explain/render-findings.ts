import type { Finding } from "@okrlint/core"
import { createCodeFrame } from "../format/code-frame.ts"

/** What a rule's page needs of a finding to show it at its words. */
type ShownFinding = Pick<Finding, "span" | "text">

/** Cells of a source line that are shown; longer ones are cut around the words. */
const width = 100

/** Findings as plain text: where, what, and the line with the words marked. Columns are 1-based. */
export function renderFindings(findings: readonly ShownFinding[], text: string): string {
  const lines = text.split("\n")
  return findings.map(finding => renderFinding(finding, lines[finding.span.start.line - 1] ?? "")).join("\n")
}

function renderFinding({ span: { start, end }, text }: ShownFinding, line: string): string {
  const place = `${start.line}:${start.column}`
  const indent = " ".repeat(place.length + 1)
  const frame = createCodeFrame(line, { start: start.column - 1, end: end.line > start.line ? line.length : end.column - 1 }, width)
  return `${place} ${text}\n${indent}${frame.line}\n${indent}${frame.marks}\n`
}
