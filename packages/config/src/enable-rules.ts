import type { EnabledRule, InlineRule, Rule } from "@okrlint/core"
import { defaultOptions } from "@okrlint/core/rules"
import type { FileConfig } from "./config-array.ts"
import { ConfigError } from "./config-error.ts"
import { lookUpRule } from "./config-array.ts"
import { parseRuleEntry } from "./rule-entry.ts"

/**
 * Checks a rule's options and fills in the defaults; `where` names the place for the error.
 * `validateOptions` of `@okrlint/config/validate` is the one to pass; it is handed in because it loads zod.
 */
export type OptionsValidator = (rule: Rule, options: unknown, where: string) => unknown

/** The rules that run on a file, with checked options. Built-in rules without options in the config need no validator. */
export function enableRules(config: FileConfig, validate?: OptionsValidator): EnabledRule[] {
  return [...config.rules.values()].flatMap(({ rule, severity, options, origin }) =>
    severity === 0 ? [] : [{ rule, severity, options: resolveOptions({ rule, options, where: origin, validate }) }],
  )
}

/** Whether options have to be checked before the file's rules can run, so that a validator is needed. */
export function needsValidator(config: FileConfig): boolean {
  return [...config.rules.values()].some(({ rule, severity, options }) => severity !== 0 && (options !== undefined || !hasDefaults(rule)))
}

/** What a comment in a document may set: a rule by `rule: value`; answers a sentence when the value cannot be used. */
export function createInlineEnabler(
  config: FileConfig,
  validate: OptionsValidator,
): (ruleId: string, value: unknown) => InlineRule | string {
  return (ruleId, value) => {
    const found = lookUpRule(ruleId, config.plugins)
    if (found === undefined) return `Comment configures the rule \`${ruleId}\`, which does not exist.`
    const entry = parseRuleEntry(value)
    if (typeof entry === "string") return `${entry} for rule \`${ruleId}\` in a comment.`
    if (entry.severity === 0) return { ruleId: found.id, enabled: undefined }
    try {
      const options = entry.options ?? config.rules.get(found.id)?.options
      const checked = resolveOptions({ rule: found.rule, options, where: "a comment", validate })
      return { ruleId: found.id, enabled: { rule: found.rule, severity: entry.severity, options: checked } }
    } catch (error) {
      if (error instanceof ConfigError) return error.message
      throw error
    }
  }
}

function hasDefaults(rule: Rule): boolean {
  return rule.options === undefined || Object.hasOwn(defaultOptions, rule.id)
}

interface ResolveStep {
  readonly rule: Rule
  readonly options: unknown
  readonly where: string
  readonly validate: OptionsValidator | undefined
}

function resolveOptions({ rule, options, where, validate }: ResolveStep): unknown {
  if (options === undefined && hasDefaults(rule)) return defaultOptions[rule.id] ?? {}
  if (validate === undefined) throw new Error(`Options of rule \`${rule.id}\` need a validator.`)
  return validate(rule, options ?? {}, where)
}
