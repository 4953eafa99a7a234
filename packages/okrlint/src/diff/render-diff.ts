import { escapeControls } from "../format/escape.ts"
import type { Paint } from "../format/paint.ts"
import { describeDetails, isGrave, nameChange } from "./describe-change.ts"
import type { DiffChange, GoalDiff } from "./goal-diff.ts"
import { describeSides, describeUnchanged, summarizeDiff } from "./summarize-diff.ts"

/** The changes for a terminal, document by document. */
export function renderDiff(diff: GoalDiff, paint: Paint): string {
  const width = Math.max(0, ...diff.changes.map(({ type }) => nameChange(type).length))
  const files = [...new Set(diff.changes.map(({ filePath }) => filePath))]
  const blocks = files.map(file => {
    const lines = diff.changes.filter(({ filePath }) => filePath === file).flatMap(change => renderChange(change, { paint, width }))
    return [paint.underline(escapeControls(file)), ...lines, ""].join("\n")
  })
  const summary = diff.changes.length === 0 ? "No goal changed" : summarizeDiff(diff)
  return [...blocks, `${summary}; ${describeUnchanged(diff)}. ${paint.dim(escapeControls(describeSides(diff)))}\n`].join("\n")
}

interface LineStyle {
  readonly paint: Paint
  /** Of the column that names the change. */
  readonly width: number
}

function renderChange(change: DiffChange, { paint, width }: LineStyle): string[] {
  const { type, goal, line, before, after } = change
  const color = isGrave(type) ? paint.red : type === "baseline-changed" || type === "carried-over" ? paint.yellow : paint.cyan
  const present = after ?? before
  const text = escapeControls(present?.text ?? "")
  const name = present?.label === null ? "" : `${paint.bold(escapeControls(goal))}  `
  const indent = " ".repeat(width + 4)
  const details = describeDetails(change).map(detail => `${indent}${paint.dim(escapeControls(detail))}`)
  return [`  ${color(nameChange(type).padEnd(width))}  ${name}${text}  ${paint.dim(String(line))}`, ...details]
}
