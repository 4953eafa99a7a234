import { displayPath } from "../node/paths.ts"
import type { LintMessage, LintResult, RelatedPlace } from "../results/types.ts"
import { createCodeFrame } from "./code-frame.ts"
import { escapeControls } from "./escape.ts"
import type { FormatContext } from "./formatter.ts"
import { createPaint, type Paint } from "./paint.ts"
import { createTally, describeProblems, type Summary } from "./summary.ts"

/** Space before a source line and its marks. */
const gutter = "        "

/** Related places printed for one finding; a board can have dozens. */
const shownRelated = 3

/** The report for people: each finding with the words it is about and what to do; empty when there are none. */
export function* formatStylish(results: Iterable<LintResult>, { cwd, color = false, width = 100 }: FormatContext): Generator<string, void> {
  const paint = createPaint(color)
  const tally = createTally()
  for (const result of results) {
    tally.add(result)
    if (result.messages.length > 0) yield `\n${formatFile(result, { cwd, paint, width })}`
  }
  const summary = tally.summary()
  if (summary.filesWithProblems > 0) yield `\n${formatSummary(summary, paint)}\n`
}

interface StylishContext {
  readonly cwd: string
  readonly paint: Paint
  readonly width: number
}

function formatFile({ filePath, messages, source }: LintResult, context: StylishContext): string {
  const lines = source?.split(/\r\n|\r|\n/) ?? []
  const blocks = messages.map(message => formatMessage(message, lines, context))
  return `${context.paint.underline(escapeControls(displayPath(context.cwd, filePath)))}\n${blocks.join("\n")}`
}

function formatMessage(message: LintMessage, lines: readonly string[], { cwd, paint, width }: StylishContext): string {
  const severity = message.severity === 2 ? paint.red("error") : paint.yellow("warning")
  const head = [
    paint.dim(`${message.line}:${message.column}`),
    severity,
    escapeControls(message.message),
    ...(message.ruleId === null ? [] : [paint.dim(message.ruleId)]),
  ]
  const frame = formatFrame(message, lines[message.line - 1], { paint, width })
  const related = message.related.slice(0, shownRelated).map(place => formatRelated(place, paint, cwd))
  const help = message.help === "" ? [] : [`      ${paint.cyan("help:")} ${escapeControls(message.help)}`]
  return [`  ${head.join("  ")}`, ...frame, ...related, ...help, ""].join("\n")
}

function formatRelated({ filePath, line, column, message }: RelatedPlace, paint: Paint, cwd: string): string {
  return `      ${paint.cyan("see:")} ${escapeControls(`${displayPath(cwd, filePath)}:${line}:${column} ${message}`)}`
}

function formatFrame(message: LintMessage, line: string | undefined, { paint, width }: Omit<StylishContext, "cwd">): string[] {
  if (line === undefined || line.trim() === "") return []
  const end = message.endLine > message.line ? line.length : message.endColumn - 1
  const frame = createCodeFrame(line, { start: message.column - 1, end }, Math.max(width - gutter.length, 20))
  const paintMarks = message.severity === 2 ? paint.red : paint.yellow
  const indent = frame.line.length - frame.line.trimStart().length
  return [`${gutter}${frame.line.slice(indent)}`, `${gutter}${paintMarks(frame.marks.slice(indent))}`]
}

function formatSummary(summary: Summary, paint: Paint): string {
  const text = `✖ ${describeProblems(summary)}`
  return paint.bold(summary.errors > 0 ? paint.red(text) : paint.yellow(text))
}
