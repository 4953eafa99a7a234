import { createLineIndex, type LineIndex } from "@okrlint/core/model"
import type { LintFix, LintMessage, LintResult } from "../results/types.ts"
import type { FormatContext } from "./formatter.ts"
import { writeJsonList } from "./json-list.ts"
import { pathFromCwd } from "./report-path.ts"
import { describeMessage } from "./summary.ts"
import { okrlintHome } from "./okrlint-home.ts"

/** Reviewdog's diagnostic format, with fixes and suggestions that a reviewer can apply. Its columns count bytes of UTF-8. */
export function* formatRdjson(results: Iterable<LintResult>, context: FormatContext): Generator<string, void> {
  yield `{\n  "source": ${JSON.stringify({ name: "okrlint", url: okrlintHome }, null, 2).replaceAll("\n", "\n  ")},\n  "diagnostics": `
  yield* writeJsonList(toDiagnostics(results, context), "  ")
  yield "\n}\n"
}

function* toDiagnostics(results: Iterable<LintResult>, context: FormatContext): Generator<object, void> {
  for (const { filePath, messages, source = "" } of results) {
    const file: SourceFile = { path: pathFromCwd(context, filePath), source, lines: createLineIndex(source) }
    for (const message of messages) yield toDiagnostic(message, file)
  }
}

interface SourceFile {
  readonly path: string
  readonly source: string
  readonly lines: LineIndex
}

interface Position {
  readonly line: number
  readonly column: number
}

function toDiagnostic(message: LintMessage, file: SourceFile): object {
  const { line, column, endLine, endColumn, ruleId, url, severity, fix, suggestions = [] } = message
  const rewrites = [...(fix === undefined ? [] : [fix]), ...suggestions.map(suggestion => suggestion.fix)]
  return {
    message: describeMessage(message),
    location: {
      path: file.path,
      range: { start: toBytePosition({ line, column }, file), end: toBytePosition({ line: endLine, column: endColumn }, file) },
    },
    severity: severity === 2 ? "ERROR" : "WARNING",
    ...(ruleId !== null && { code: { value: ruleId, ...(url !== null && { url }) } }),
    ...(rewrites.length > 0 && { suggestions: rewrites.map(rewrite => toSuggestion(rewrite, file)) }),
  }
}

function toSuggestion({ range: [start, end], text }: LintFix, file: SourceFile): object {
  const span = file.lines.spanAt(start, end)
  return { range: { start: toBytePosition(span.start, file), end: toBytePosition(span.end, file) }, text }
}

/** A column in UTF-16 units as a column in bytes; both begin with 1. */
function toBytePosition({ line, column }: Position, { source, lines }: SourceFile): Position {
  const start = lines.lineStart(line)
  return { line, column: Buffer.byteLength(source.slice(start, start + column - 1), "utf8") + 1 }
}
