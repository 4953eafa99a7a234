import type { Goal } from "@okrlint/core/model"
import type { TextRange } from "@okrlint/core/reading"
import type { InlayHint, Range } from "vscode-languageserver"
import type { Analysis } from "../workspace/analysis.ts"
import { describeChange } from "./change.ts"

/** What okrlint worked out, shown behind the words it comes from: how large a change is, and the day a deadline means. */
export function inlayHints(analysis: Analysis, range: Range): InlayHint[] {
  const from = analysis.offsetAt(range.start)
  const to = analysis.offsetAt(range.end)
  return analysis.document.goals
    .filter(({ statement: { span } }) => span.start.offset <= to && span.end.offset >= from)
    .flatMap(goal => hintsOf(goal, analysis))
}

function hintsOf(goal: Goal, analysis: Analysis): InlayHint[] {
  const reading = analysis.read(goal)
  const { target, deadline } = reading
  const change = describeChange(reading)
  const date = deadline?.date
  return [
    ...(change !== undefined && target?.from === "statement" ? [hintBehind(goal, target, { label: change, analysis })] : []),
    ...(date !== undefined && deadline?.range !== undefined && !deadline.text.includes(date)
      ? [hintBehind(goal, deadline.range, { label: date, analysis })]
      : []),
  ]
}

function hintBehind({ statement }: Goal, { start, end }: TextRange, { label, analysis }: { label: string; analysis: Analysis }): InlayHint {
  const offset = statement.spanOf(start, end).end.offset
  return { position: analysis.rangeOf(offset, offset).end, label, paddingLeft: true }
}
