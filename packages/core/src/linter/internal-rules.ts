import type { Span } from "../model/index.ts"
import type { Edit, Finding, SeverityNumber } from "./finding.ts"

/** Ids of findings that okrlint itself reports; they cannot be configured or disabled by a directive. */
export type InternalRuleId =
  | "okrlint/parse-error"
  | "okrlint/limit"
  | "okrlint/rule-error"
  | "okrlint/unused-directive"
  | "okrlint/unknown-rule"
  | "okrlint/broken-directive"
  | "okrlint/directive-without-reason"
  | "okrlint/expired-directive"
  | "okrlint/stale-suppression"

const fatalRules: ReadonlySet<string> = new Set<InternalRuleId>(["okrlint/parse-error", "okrlint/limit", "okrlint/rule-error"])

/** What an internal finding says and where. */
export interface InternalFinding {
  readonly ruleId: InternalRuleId
  readonly text: string
  readonly help: string
  readonly span: Span
  readonly severity?: SeverityNumber
  readonly fix?: readonly Edit[]
}

/** Builds a finding of okrlint itself; those that keep a document from being worked on are fatal errors. */
export function internalFinding({ ruleId, text, help, span, severity, fix = [] }: InternalFinding): Finding {
  const fatal = fatalRules.has(ruleId)
  return {
    ruleId,
    messageId: ruleId.slice("okrlint/".length),
    severity: severity ?? (fatal ? 2 : 1),
    text,
    help,
    data: {},
    span,
    goalId: undefined,
    board: undefined,
    related: [],
    fix,
    suggestions: [],
    fatal,
  }
}
