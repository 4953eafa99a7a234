import type { LineIndex } from "@okrlint/core/model"
import type { TextRange } from "@okrlint/core/reading"
import type { LintMessage } from "../results/types.ts"

/** Where a message points to in its source: 0-based offsets, `end` exclusive. */
export function rangeOfMessage({ line, column, endLine, endColumn }: LintMessage, lines: LineIndex): TextRange {
  return { start: lines.lineStart(line) + column - 1, end: lines.lineStart(endLine) + endColumn - 1 }
}
