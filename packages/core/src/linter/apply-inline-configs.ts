import type { InlineConfig } from "./directive.ts"
import type { SeverityNumber } from "./finding.ts"
import type { Rule } from "./rule.ts"

/** A rule with the severity and the options it runs with; options have passed the rule's schema. */
export interface EnabledRule {
  readonly rule: Rule
  readonly severity: SeverityNumber
  readonly options: unknown
}

/** What a comment says of a rule. */
export interface InlineRule {
  /** The present id, whatever name the comment uses. */
  readonly ruleId: string
  /** Undefined when the comment switches the rule off. */
  readonly enabled: EnabledRule | undefined
}

/** Understands a rule configured in a comment; answers a sentence when it cannot. */
export type InlineEnabler = (ruleId: string, value: unknown) => InlineRule | string

/** How comments are understood, and who is told of those that are not, or that change nothing. */
export interface InlineConfigOptions {
  /** Comments change nothing when absent. */
  readonly enableInline: InlineEnabler | undefined
  readonly onBroken?: (message: string, config: InlineConfig) => void
  readonly onIdle?: (ruleId: string, config: InlineConfig) => void
}

/** The rules of a document when its comments have had their say: those of the config, set anew, switched off, or added. */
export function applyInlineConfigs(
  rules: readonly EnabledRule[],
  configs: readonly InlineConfig[],
  { enableInline, onBroken, onIdle }: InlineConfigOptions,
): readonly EnabledRule[] {
  if (configs.length === 0 || enableInline === undefined) return rules
  const byId = new Map(rules.map(enabled => [enabled.rule.id, enabled]))
  for (const config of configs) {
    for (const { ruleId, value } of config.rules) {
      const inline = enableInline(ruleId, value)
      if (typeof inline === "string") {
        onBroken?.(inline, config)
        continue
      }
      if (isSame(byId.get(inline.ruleId), inline.enabled)) onIdle?.(ruleId, config)
      if (inline.enabled === undefined) byId.delete(inline.ruleId)
      else byId.set(inline.ruleId, inline.enabled)
    }
  }
  return [...byId.values()]
}

function isSame(a: EnabledRule | undefined, b: EnabledRule | undefined): boolean {
  return a?.severity === b?.severity && JSON.stringify(a?.options) === JSON.stringify(b?.options)
}
