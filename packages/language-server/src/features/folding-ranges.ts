import type { FoldingRange } from "vscode-languageserver"
import type { Analysis } from "../workspace/analysis.ts"
import { subtreeRange } from "./goal-range.ts"

/** Every goal with something below its line can be folded. */
export function foldingRanges({ document, rangeOf }: Analysis): FoldingRange[] {
  return document.goals.flatMap(goal => {
    const [, end] = subtreeRange(goal, document.text)
    const range = rangeOf(goal.statement.span.start.offset, end)
    return range.end.line > range.start.line ? [{ startLine: range.start.line, endLine: range.end.line, kind: "region" }] : []
  })
}
