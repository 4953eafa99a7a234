import type { Rule } from "@okrlint/core"
import { severitiesOf } from "../../okrlint/src/explain/preset-severities.ts"

/** A row of the rule index, with what it can be filtered by. */
export interface RuleRow {
  readonly id: string
  readonly summary: string
  readonly scope: string
  readonly suggests: boolean
  readonly sources: readonly string[]
  /** Severity in each preset that turns the rule on. */
  readonly presets: Readonly<Record<string, string>>
}

/** The rows of the rule index, in the order of the rules. */
export function listRuleRows(rules: readonly Rule[]): RuleRow[] {
  return rules.map(({ id, scope, docs, suggestions }) => ({
    id,
    summary: docs.summary,
    scope,
    suggests: suggestions !== undefined,
    sources: docs.sources,
    presets: severitiesOf(id),
  }))
}
