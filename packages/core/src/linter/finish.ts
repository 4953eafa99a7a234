import type { CheckedDocument } from "./check.ts"
import type { Directive, InlineConfig } from "./directive.ts"
import type { Finding, SeverityNumber, SuppressedFinding } from "./finding.ts"
import { leaveHarmlessFixes, type GoalKeeper } from "./harmless-fixes.ts"
import { internalFinding } from "./internal-rules.ts"
import type { Supersedes } from "./rule.ts"
import { findSuperseded } from "./supersede.ts"
import { suppressFindings } from "./suppress.ts"
import { findUnusedDirectives, isExpired, type UsageContext } from "./unused-directives.ts"

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
  /** Takes the fixes away that would change a goal; handed in because it needs a parser. */
  readonly keepsGoals?: GoalKeeper | undefined
}

/** A document's findings in their final form, in document order. */
export interface FinishedDocument {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
}

/** Matches directives, drops superseded findings, reports on the directives themselves, and sorts. */
export function finishDocument(document: CheckedDocument, workspaceFindings: readonly Finding[], options: FinishOptions): FinishedDocument {
  const findings = [...document.findings, ...workspaceFindings]
  const lines = document.directives.length === 0 ? [] : options.text.split(/\r\n|\r|\n/)
  const { active, suppressed, used } = suppressFindings(findings, {
    document,
    now: options.now,
    presentId: ruleId => options.resolveRuleId(ruleId) ?? ruleId,
    isPassedOver: line => isPassedOver(lines[line - 1]),
  })
  const superseded = findSuperseded(findings, document.outline, options.supersedesOf)
  // A suppressed finding is a copy; it is known by its place and words.
  const supersededKeys = new Set([...superseded].map(keyOf))
  return {
    findings: [...active.filter(finding => !superseded.has(finding)), ...directiveFindings({ document, used, lines, options })].sort(
      byPlace,
    ),
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

/** Blank lines, also in quotes, and the line below a table's head. */
function isPassedOver(line: string | undefined): boolean {
  return line !== undefined && (/^[\s>]*$/.test(line) || (/^[\s>|:-]+$/.test(line) && line.includes("|")))
}

function directiveFindings(context: UsageContext & { readonly options: FinishOptions }): Finding[] {
  const { document, options } = context
  const reasons = [...document.directives.filter(({ kind }) => kind !== "enable"), ...document.inlineConfigs]
  const expired = document.directives.filter(directive => isExpired(directive, options.now))
  const unused = findUnusedDirectives(context)
  return [
    ...document.directives.flatMap(directive => unknownRuleFindings(directive, options)),
    ...expired.map(expiryFinding),
    ...reasons.flatMap(comment => reasonFindings(comment, options)),
    ...(options.keepsGoals === undefined ? unused : leaveHarmlessFixes(unused, options.keepsGoals)),
  ]
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

function expiryFinding({ until, span }: Directive): Finding {
  const text = `Directive was meant to last until ${until} and no longer counts.`
  return internalFinding({ ruleId: "okrlint/expired-directive", text, help: "Remove it, or set a new day and say why.", span })
}

function reasonFindings({ reason, span }: Directive | InlineConfig, { requireDirectiveReason = 0 }: FinishOptions): Finding[] {
  if (requireDirectiveReason === 0 || reason !== "") return []
  return [
    internalFinding({
      ruleId: "okrlint/directive-without-reason",
      text: "Directive does not say why.",
      help: "Add the reason after two dashes, for example `-- agreed with the team`.",
      span,
      severity: requireDirectiveReason,
    }),
  ]
}
