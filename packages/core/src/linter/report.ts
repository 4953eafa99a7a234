import type { GoalDocument, Span } from "../model/index.ts"
import type { TextRange } from "../reading/index.ts"
import type { Finding, SeverityNumber } from "./finding.ts"
import { fillMessage, type MessageData } from "./message.ts"
import type { Place, ReportExtras, ReportTarget, RuleMeta } from "./rule.ts"

/** A report with its types let go: what the engine handles once `defineRule` has checked a rule. */
export type AnyReport = { readonly message: string; readonly data?: MessageData } & ReportExtras

interface Located {
  readonly span: Span
  readonly goalId: string | undefined
  readonly board: string | undefined
}

/** Finds where a report on a document points. */
export function locateTarget(target: ReportTarget, document: GoalDocument): Located {
  if ("goal" in target) {
    const { goal, at } = target
    return {
      span: at === undefined ? goal.statement.span : isSpan(at) ? at : goal.statement.spanOf(at.start, at.end),
      goalId: goal.id,
      board: goal.board.name,
    }
  }
  if ("board" in target) return { span: target.board.span, goalId: undefined, board: target.board.name }
  if ("prose" in target) {
    const { prose, at } = target
    return { span: at === undefined ? prose.statement.span : prose.statement.spanOf(at.start, at.end), goalId: undefined, board: undefined }
  }
  return { span: target.span, goalId: undefined, board: boardAt(document, target.span) }
}

/** Who reports, how gravely, and where. */
interface Reporter {
  readonly rule: RuleMeta
  readonly severity: SeverityNumber
  readonly located: Located
}

/** Turns a rule's report into a finding. */
export function toFinding(report: AnyReport, { rule, severity, located }: Reporter): Finding {
  const template = rule.messages[report.message]
  if (template === undefined)
    throw new Error(`Unexpected message id \`${report.message}\`, expected one of ${Object.keys(rule.messages).join(", ")}.`)
  return {
    ruleId: rule.id,
    messageId: report.message,
    severity,
    text: fillMessage(template.text, report.data),
    help: fillMessage(template.help, report.data),
    data: report.data ?? {},
    ...located,
    related: (report.related ?? []).map(({ place, text }) => ({ filePath: place.filePath, span: place.span, text })),
    fix: report.fix ?? [],
    suggestions: (report.suggestions ?? []).map(({ suggestion, data, edits }) => ({
      messageId: suggestion,
      text: fillMessage(suggestionText(rule, suggestion), data),
      data: data ?? {},
      edits,
    })),
    fatal: false,
  }
}

/** A document whose outline is read when it is asked for. */
interface Outlined {
  readonly outline: readonly { readonly id: string; readonly board: string }[]
}

/** Where a workspace rule's report points; the board is told by the goal. */
export function locatePlace({ span, goalId, board }: Place, document: Outlined): Located {
  return { span, goalId, board: board ?? (goalId === undefined ? undefined : document.outline.find(({ id }) => id === goalId)?.board) }
}

function suggestionText(rule: RuleMeta, id: string): string {
  const text = rule.suggestions?.[id]
  if (text === undefined) throw new Error(`Unexpected suggestion id \`${id}\`, expected one of the rule's \`suggestions\`.`)
  return text
}

function isSpan(at: TextRange | Span): at is Span {
  return typeof at.start === "object"
}

function boardAt(document: GoalDocument, span: Span): string | undefined {
  const goal = document.goals.find(({ span: { start, end } }) => start.offset <= span.start.offset && span.end.offset <= end.offset)
  return goal?.board.name
}
