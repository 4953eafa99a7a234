import { escapeInline, escapeMarkdown, markdownCode } from "../format/escape-markdown.ts"
import { joinUpTo, longestComment } from "../format/join-up-to.ts"
import { describeDetails, isGrave, nameChange } from "./describe-change.ts"
import type { DiffChange, GoalDiff } from "./goal-diff.ts"
import { describeSides, describeUnchanged, summarizeDiff } from "./summarize-diff.ts"

/** Lets a script find the comment it wrote before. */
const marker = "<!-- okrlint-diff -->"

/**
 * The changes as a comment for a pull request: what was promised and is gone, less, later or something else in sight, the rest folded.
 * Words of the documents can neither format it nor mention anybody.
 */
export function renderDiffMarkdown(diff: GoalDiff): string {
  const tail = `\n<sub>${describeUnchanged(diff)}. ${escapeMarkdown(describeSides(diff))}</sub>\n`
  if (diff.changes.length === 0) return `${marker}\n\n### okrlint: no goal changed\n${tail}`
  const head = `${marker}\n\n### okrlint: ${summarizeDiff(diff)}\n`
  const [grave, other] = [diff.changes.filter(({ type }) => isGrave(type)), diff.changes.filter(({ type }) => !isGrave(type))]
  const open = grave.length === 0 ? other : grave
  const folded = grave.length === 0 ? [] : other
  const room = longestComment - head.length - tail.length - 200
  const shown = joinUpTo(open.map(toPart), { room, noun: "more change" })
  const left = room - shown.length
  const rest = folded.length === 0 ? "" : joinUpTo(folded.map(toPart), { room: left, noun: "more change" })
  const details = rest === "" ? "" : `\n<details><summary>Other changes</summary>\n\n${rest}\n</details>\n`
  return `${head}\n${shown}${details}${tail}`
}

function toPart(change: DiffChange): { readonly text: string; readonly counts: true } {
  const { type, goal, filePath, line, before, after } = change
  const present = after ?? before
  const name = present?.label === null ? "" : `${markdownCode(goal)} `
  const text = escapeMarkdown(present?.text ?? "")
  const details = describeDetails(change).map(detail => `\\\n  ${escapeInline(detail)}`)
  return {
    text: `- **${nameChange(type)}** ${name}${text} (${markdownCode(`${filePath}:${line}`)})${details.join("")}\n`,
    counts: true,
  }
}
