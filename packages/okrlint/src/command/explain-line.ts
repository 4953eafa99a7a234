import type { Goal } from "@okrlint/core/model"
import { escapeControls } from "../format/escape.ts"
import { createPaint } from "../format/paint.ts"
import { severityName } from "../format/summary.ts"
import type { UnderstoodDocument } from "../inspect/inspect-document.ts"
import { inspectPaths } from "../inspect/inspect-files.ts"
import { renderGoalAlone } from "../inspect/render-outline.ts"
import { OKRLint } from "../node/okrlint.ts"
import type { LintMessage } from "../results/types.ts"
import { wantsColor } from "./color.ts"
import type { Host } from "./host.ts"
import { toConfigOptions, toInspectOptions } from "./lint-options.ts"
import type { Arguments } from "./parse-arguments.ts"
import { UsageError } from "./usage-error.ts"

/** A line of a file, 1-based. */
export interface FileLine {
  readonly path: string
  readonly line: number
}

/**
 * Says how the goal on a line is read, what stands beside it, and what the rules find on it.
 *
 * @throws {UsageError} when the file cannot be read or no goal is on the line.
 */
export async function explainLine(place: FileLine, args: Arguments, host: Host): Promise<string> {
  const options = await toConfigOptions(args, host)
  const [file] = await inspectPaths([place.path], toInspectOptions(options))
  if (file === undefined || "problem" in file) throw new UsageError(file?.problem.message ?? `\`${place.path}\` holds no Markdown.`)
  const goals = file.document.goals.filter(goal => isOnLine(goal, place.line))
  if (goals.length === 0) throw new UsageError(noGoalOn(place, file))
  const okrlint = new OKRLint({ ...options, ignore: false })
  const [result] = await okrlint.lintFiles([place.path])
  const paint = createPaint(wantsColor(args.color, host))
  const blocks = goals.map(goal => {
    const lines = renderGoalAlone(goal, file, { indent: "", paint })
    const messages = (result?.messages ?? []).filter(message => message.goal === goal.id)
    return [...lines, ...renderPlace(goal), ...renderMessages(messages)].join("\n")
  })
  return `${blocks.join("\n\n")}\n`
}

function isOnLine({ statement, span }: Goal, line: number): boolean {
  const inStatement = statement.span.start.line <= line && line <= statement.span.end.line
  return inStatement || span.start.line === line
}

function noGoalOn({ path, line }: FileLine, { document }: UnderstoodDocument): string {
  const left = document.leftOut.find(({ span }) => span.start.line <= line && line <= span.end.line)
  if (left !== undefined) return `Line ${line} of \`${path}\` was left out: ${left.reason}.`
  const nearest = document.goals.toSorted((a, b) => distance(a, line) - distance(b, line))[0]
  return `No goal stands on line ${line} of \`${path}\`${nearest === undefined ? "." : `, the nearest is on line ${nearest.statement.span.start.line}.`}`
}

function distance({ statement }: Goal, line: number): number {
  return Math.abs(statement.span.start.line - line)
}

function renderPlace({ board, cycle, parent, fields, why }: Goal): string[] {
  const facts = [
    ["board", board.name],
    ["cycle", cycle?.name],
    ["under", parent?.statement.text],
    ["why", why?.text],
    ...fields.map(({ name, text }) => [name, text] as const),
  ] as const
  return facts.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [`  ${name}: ${escapeControls(value)}`]))
}

function renderMessages(messages: readonly LintMessage[]): string[] {
  if (messages.length === 0) return ["  No rule finds anything on it."]
  return messages.flatMap(message => [
    `  ${severityName(message)}  ${escapeControls(message.message)}  ${message.ruleId ?? ""}`,
    `    ${escapeControls(message.help)}`,
  ])
}
