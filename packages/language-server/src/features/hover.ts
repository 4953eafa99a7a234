import { findField, hasTag, type DirectiveComment, type Goal } from "@okrlint/core/model"
import type { Reading } from "@okrlint/core/reading"
import { lookUpRule } from "@okrlint/config"
import { describeDirection, describeEvidence, describeKind, describeRole, ruleUrl, type LintMessage } from "okrlint/universal"
import type { Hover, MarkupKind, Position } from "vscode-languageserver"
import type { Analysis } from "../workspace/analysis.ts"
import { describeChange } from "./change.ts"
import { goalAt } from "./goal-range.ts"
import { escapeMarkdown, toPlainText } from "./markdown-text.ts"

/** What okrlint understands at a place: the goal there and how it is read, or the rule that a directive names. */
export function hoverAt(analysis: Analysis, position: Position, format: MarkupKind): Hover | undefined {
  const offset = analysis.offsetAt(position)
  const directive = analysis.document.directives.find(({ span }) => span.start.offset <= offset && offset <= span.end.offset)
  if (directive !== undefined) return hoverRule(analysis, { directive, offset, format })
  const goal = goalAt(analysis.document.goals, offset)
  if (goal === undefined) return undefined
  const { start, end } = goal.statement.span
  return toHover(describeGoal(goal, analysis), format, analysis.rangeOf(start.offset, end.offset))
}

function toHover(markdown: string, format: MarkupKind, range: NonNullable<Hover["range"]>): Hover {
  return { contents: { kind: format, value: format === "markdown" ? markdown : toPlainText(markdown) }, range }
}

function describeGoal(goal: Goal, { read, messages }: Analysis): string {
  const reading = read(goal)
  const { kind, confidence } = reading
  const sure = kind === "unknown" ? "" : ` (${kind}, ${Math.round(confidence * 100)} %)`
  const facts = factsOf(goal, reading).map(([name, value]) => `- ${name}: ${escapeMarkdown(value)}`)
  const found = messages.filter(message => message.goal === goal.id).map(describeFinding)
  return [
    `${nameOf(goal)} reads as ${describeKind(kind)}${sure}`,
    ...(facts.length > 0 ? [facts.join("\n")] : []),
    ...(found.length > 0 ? [found.join("\n")] : []),
  ].join("\n\n")
}

/** A label such as `Objective 1` says the role itself. */
function nameOf({ label, role }: Goal): string {
  const name = describeRole(role)
  if (label === undefined) return `**${name}**`
  const saysRole = label.toLowerCase().startsWith(name.toLowerCase())
  return saysRole ? `**${escapeMarkdown(label)}**` : `**${escapeMarkdown(label)}** (${name})`
}

function factsOf(goal: Goal, reading: Reading): (readonly [name: string, value: string])[] {
  const { metric, direction, deadline } = reading
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Metric", metric && (direction === undefined ? metric.name : `${metric.name} (${describeDirection(direction)})`)],
    ["Value", describeValues(reading)],
    [
      "Deadline",
      deadline && (deadline.date === undefined || deadline.date === deadline.text ? deadline.text : `${deadline.date} (${deadline.text})`),
    ],
    ["Owner", findField(goal, "owner")?.text],
    ["Cycle", goal.cycle?.name],
    [
      "Guardrail",
      reading.guardrail
        ? goal.statement.text.slice(reading.guardrail.start, reading.guardrail.end)
        : hasTag(goal, "guardrail")
          ? "tagged"
          : undefined,
    ],
    ["Read so because of", describeEvidence(reading)],
    ["Found by", goal.evidence.map(({ reason }) => reason).join("; ")],
  ]
  return facts.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value] as const]))
}

function describeValues(reading: Reading): string | undefined {
  const { baseline, target, delta } = reading
  const change = describeChange(reading)
  if (baseline !== undefined && target !== undefined)
    return `${baseline.text} → ${target.text}${change === undefined ? "" : ` (${change})`}`
  if (target !== undefined) return `→ ${target.text}`
  if (delta !== undefined) return delta.text
  return baseline === undefined ? undefined : `${baseline.text} →`
}

function describeFinding({ severity, message, help, ruleId, url }: LintMessage): string {
  const rule = ruleId === null ? "" : url === null ? ` ${escapeMarkdown(ruleId)}` : ` [${ruleId}](${url})`
  return `- **${severity === 2 ? "error" : "warning"}** ${escapeMarkdown(message)} ${escapeMarkdown(help)}${rule}`
}

interface RuleHover {
  readonly directive: DirectiveComment
  readonly offset: number
  readonly format: MarkupKind
}

/** What the rule under the cursor looks for. */
function hoverRule({ config, rangeOf }: Analysis, { directive, offset, format }: RuleHover): Hover | undefined {
  for (const match of directive.text.matchAll(/[\w/-]+/g)) {
    const start = directive.textOffset + match.index
    const end = start + match[0].length
    if (offset < start || offset > end) continue
    const rule = lookUpRule(match[0], config.plugins)?.rule
    if (rule === undefined) return undefined
    const url = ruleUrl(rule.id)
    const link = url === null ? "" : `\n\n[${rule.id}](${url})`
    return toHover(
      `**${rule.id}** ${escapeMarkdown(rule.docs.summary)}.\n\n${escapeMarkdown(rule.docs.why)}${link}`,
      format,
      rangeOf(start, end),
    )
  }
  return undefined
}
