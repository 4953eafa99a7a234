import { mergeEdits, ruleUrl, type Edit, type Finding } from "@okrlint/core"
import type { VFile } from "vfile"

/** Adds a finding to a file's messages, in the form that reporters and language servers of unified read. */
export function reportFinding(file: VFile, finding: Finding, text: string): void {
  const { ruleId, severity, help, span, fix, suggestions } = finding
  const message = file.message(finding.text, { place: span, ruleId, source: "okrlint" })
  message.fatal = severity === 2
  message.note = help
  message.url = ruleUrl(ruleId) ?? undefined
  const edits = [fix, ...suggestions.map(suggestion => suggestion.edits)]
  const expected = edits.flatMap(edit => replaceInside(finding, edit, text) ?? [])
  if (expected.length === 0) return
  message.actual = text.slice(span.start.offset, span.end.offset)
  message.expected = expected
}

/** What the finding's words become; undefined for an edit that reaches beyond them, since `expected` replaces exactly the message's place. */
function replaceInside({ span: { start, end } }: Finding, edits: readonly Edit[], text: string): string | undefined {
  const edit = mergeEdits(text, edits)
  if (edit === undefined || edit.range[0] < start.offset || edit.range[1] > end.offset) return undefined
  return text.slice(start.offset, edit.range[0]) + edit.text + text.slice(edit.range[1], end.offset)
}
