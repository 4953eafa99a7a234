import type { CheckedDocument } from "./check.ts"
import type { Directive } from "./directive.ts"
import type { Finding, SeverityNumber, SuppressedFinding } from "./finding.ts"
import { internalFinding } from "./internal-rules.ts"
import { removeComment } from "./remove-comment.ts"
import type { Supersedes } from "./rule.ts"
import { findSuperseded } from "./supersede.ts"
import { suppressFindings } from "./suppress.ts"

/** What the last step needs to know. */
export interface FinishOptions {
  /** ISO day that counts as today. */
  readonly now: string
  /** The source, for the lines that directives reach. */
  readonly text: string
  readonly supersedesOf: (ruleId: string) => readonly Supersedes[]
  /** Present id of a rule by its present or former id; undefined for an id no loaded rule has. */
  readonly resolveRuleId: (ruleId: string) => string | undefined
  /** Severity at which directives that silence nothing are reported; 0 for not at all. */
  readonly reportUnusedDirectives?: 0 | SeverityNumber
  /** Severity at which directives without a reason are reported; 0, the default, for not at all. */
  readonly requireDirectiveReason?: 0 | SeverityNumber
}

/** A document's findings in their final form, in document order. */
export interface FinishedDocument {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
}

/** Matches directives, drops superseded findings, reports on the directives themselves, and sorts. */
export function finishDocument(document: CheckedDocument, workspaceFindings: readonly Finding[], options: FinishOptions): FinishedDocument {
  const findings = [...document.findings, ...workspaceFindings]
  const lines = options.text.split(/\r\n|\r|\n/)
  const { active, suppressed, used } = suppressFindings(findings, {
    document,
    now: options.now,
    presentId: ruleId => options.resolveRuleId(ruleId) ?? ruleId,
    isBlankLine: line => lines[line - 1]?.trim() === "",
  })
  const superseded = findSuperseded(findings, document.outline, options.supersedesOf)
  // A suppressed finding is a copy; it is known by its place and words.
  const supersededKeys = new Set([...superseded].map(keyOf))
  return {
    findings: [...active.filter(finding => !superseded.has(finding)), ...directiveFindings(document, used, options)].sort(byPlace),
    suppressed: suppressed.filter(finding => !supersededKeys.has(keyOf(finding))).sort(byPlace),
  }
}

function keyOf({ ruleId, messageId, span, text }: Finding): string {
  return `${ruleId} ${messageId} ${span.start.offset} ${span.end.offset} ${text}`
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start.offset - b.span.start.offset ||
    a.span.end.offset - b.span.end.offset ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}

function directiveFindings(document: CheckedDocument, used: ReadonlySet<Directive>, options: FinishOptions): Finding[] {
  return document.directives.flatMap(directive => [
    ...unknownRuleFindings(directive, options),
    ...expiryFindings(directive, options),
    ...reasonFindings(directive, options),
    ...unusedFindings(directive, { document, used, options }),
  ])
}

function unknownRuleFindings(directive: Directive, { resolveRuleId }: FinishOptions): Finding[] {
  return directive.rules
    .filter(name => resolveRuleId(name) === undefined)
    .map(name =>
      internalFinding({
        ruleId: "okrlint/unknown-rule",
        text: `Directive names the rule \`${name}\`, which does not exist.`,
        help: "Correct the name; `okrlint rules` lists every rule.",
        span: directive.span,
      }),
    )
}

function isExpired({ until }: Directive, now: string): boolean {
  return until !== undefined && until < now
}

function expiryFindings(directive: Directive, { now }: FinishOptions): Finding[] {
  if (!isExpired(directive, now)) return []
  const text = `Directive was meant to last until ${directive.until} and no longer counts.`
  return [
    internalFinding({ ruleId: "okrlint/expired-directive", text, help: "Remove it, or set a new day and say why.", span: directive.span }),
  ]
}

function reasonFindings(directive: Directive, { requireDirectiveReason = 0 }: FinishOptions): Finding[] {
  if (requireDirectiveReason === 0 || directive.reason !== "" || directive.kind === "enable") return []
  return [
    internalFinding({
      ruleId: "okrlint/directive-without-reason",
      text: "Directive does not say why.",
      help: "Add the reason after two dashes, for example `-- agreed with the team`.",
      span: directive.span,
      severity: requireDirectiveReason,
    }),
  ]
}

interface UnusedStep {
  readonly document: CheckedDocument
  readonly used: ReadonlySet<Directive>
  readonly options: FinishOptions
}

function unusedFindings(directive: Directive, { document, used, options }: UnusedStep): Finding[] {
  const { reportUnusedDirectives = 1, now, resolveRuleId } = options
  if (reportUnusedDirectives === 0 || used.has(directive) || directive.kind === "enable" || isExpired(directive, now)) return []
  // Rules that did not run (switched off, or filtered out) cannot tell whether the directive is needed.
  const named = directive.rules.map(name => resolveRuleId(name))
  if (named.length > 0 && !named.some(name => name !== undefined && document.ruleIds.includes(name))) return []
  return [
    internalFinding({
      ruleId: "okrlint/unused-directive",
      text:
        directive.rules.length === 0
          ? "Directive silences nothing."
          : `Directive silences nothing of ${directive.rules.map(name => `\`${name}\``).join(", ")}.`,
      help: "Remove the comment.",
      fix: [removeComment(options.text, directive.span)],
      span: directive.span,
      severity: reportUnusedDirectives,
    }),
  ]
}
