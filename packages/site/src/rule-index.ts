import { presets } from "@okrlint/config"
import type { Rule } from "@okrlint/core"

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

/** The severity of a rule in each preset, with what presets take over from others; those that leave it off are absent. */
export function severitiesOf(ruleId: string): Record<string, string> {
  return Object.fromEntries(
    Object.keys(presets)
      .map(name => [name, severityIn(name, ruleId)] as const)
      .filter(([, severity]) => severity !== "off"),
  )
}

/** The severity of a rule in a preset, with what the preset takes over from others; `off` when none speaks of it. */
export function severityIn(preset: string, ruleId: string): string {
  const { rules = {}, extends: bases = [] } = presets[preset] ?? {}
  const entry = rules[ruleId]
  if (entry !== undefined) return String(Array.isArray(entry) ? entry[0] : entry)
  return bases.flatMap(base => (typeof base === "string" ? [severityIn(base, ruleId)] : [])).find(severity => severity !== "off") ?? "off"
}
