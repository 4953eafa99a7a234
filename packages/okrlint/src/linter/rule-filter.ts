import type { OptionsValidator } from "@okrlint/config"
import { createInlineEnabler, type FileConfig } from "@okrlint/config"
import type { CheckOptions, EnabledRule } from "@okrlint/core"

/** Whether a rule that is turned on is run; ids are present ones, with the prefix of a plugin. As in ESLint. */
export type RuleFilter = (rule: { readonly ruleId: string; readonly severity: 1 | 2 }) => boolean

/** The rules that a filter lets through. */
export function filterRules(enabled: readonly EnabledRule[], ruleFilter: RuleFilter | undefined): readonly EnabledRule[] {
  return ruleFilter === undefined ? enabled : enabled.filter(rule => accepts(ruleFilter, rule))
}

/** Understands rules that comments configure; those that the filter leaves out stay off. */
export function createFilteredEnabler(
  config: FileConfig,
  validate: OptionsValidator,
  ruleFilter: RuleFilter | undefined,
): NonNullable<CheckOptions["enableInline"]> {
  const enable = createInlineEnabler(config, validate)
  if (ruleFilter === undefined) return enable
  return (ruleId, value) => {
    const inline = enable(ruleId, value)
    if (typeof inline === "string" || inline.enabled === undefined || accepts(ruleFilter, inline.enabled)) return inline
    return { ruleId: inline.ruleId, enabled: undefined }
  }
}

function accepts(ruleFilter: RuleFilter, { rule, severity }: EnabledRule): boolean {
  return ruleFilter({ ruleId: rule.id, severity })
}
