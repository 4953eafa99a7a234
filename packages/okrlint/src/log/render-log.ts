import { describeDetails, isGrave, nameChange } from "../diff/describe-change.ts"
import { escapeControls } from "../format/escape.ts"
import { escapeInline, escapeMarkdown, markdownCode } from "../format/escape-markdown.ts"
import type { Paint } from "../format/paint.ts"
import { shallowHint } from "../history/repository.ts"
import type { GoalLog, GoalLogEntry } from "./goal-log.ts"

/** One goal's life for a terminal, the oldest commit first. */
export function renderLog(log: GoalLog, paint: Paint): string {
  const place = log.isThere ? `${log.filePath}:${log.line}` : `${log.filePath}, gone`
  const title = `${paint.bold(escapeControls(log.goal))}  ${escapeControls(log.text)}  ${paint.dim(escapeControls(place))}`
  const note = log.isShallow ? [paint.dim(`The history begins here.${shallowHint(log)}`)] : []
  return [title, "", ...note, ...log.entries.flatMap((entry, index) => renderEntry(entry, index === 0, paint)), ""].join("\n")
}

function renderEntry(entry: GoalLogEntry, isFirst: boolean, paint: Paint): string[] {
  const color = isGrave(entry.type) ? paint.red : paint.cyan
  const head = `${entry.day}  ${paint.yellow(entry.commit.slice(0, 7))}  ${color(nameChange(entry.type))}  ${escapeControls(entry.subject)}`
  const lines = [...(isFirst ? [(entry.after ?? entry.before)?.text ?? ""] : []), ...describeDetails(entry)]
  return [`${head}  ${paint.dim(escapeControls(entry.author))}`, ...lines.map(line => `            ${escapeControls(line)}`)]
}

/** One goal's life as Markdown. */
export function renderLogMarkdown(log: GoalLog): string {
  const items = log.entries.map(entry => {
    const details = describeDetails(entry).map(detail => `\\\n  ${escapeInline(detail)}`)
    const subject = escapeMarkdown(entry.subject)
    return `- ${entry.day} ${markdownCode(entry.commit.slice(0, 7))} **${nameChange(entry.type)}** ${subject}${details.join("")}\n`
  })
  const note = log.isShallow ? `The history begins here.${shallowHint(log)}\n\n` : ""
  return `### ${markdownCode(log.goal)} ${escapeMarkdown(log.text)}\n\n${note}${items.join("")}`
}
