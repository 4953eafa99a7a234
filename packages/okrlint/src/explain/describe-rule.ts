import { ConfigError, didYouMean, listRuleIds, lookUpRule, type Plugin } from "@okrlint/config"
import { ruleUrl } from "@okrlint/core"
import { rules } from "@okrlint/core/rules"
import { z } from "zod"
import { listOptions } from "./option-rows.ts"
import { findSuperseding, renderRulePage } from "./rule-page.ts"

/** What a rule says about itself. */
export interface RuleDescription {
  /** The present id. */
  readonly id: string
  /** In Markdown. */
  readonly page: string
  /** Null for a plugin's rule. */
  readonly url: string | null
}

/**
 * Describes a rule by its id or a former one.
 *
 * @throws {ConfigError} when there is no such rule, naming the nearest.
 */
export function describeRule(name: string, plugins: Readonly<Record<string, Plugin>> = {}): RuleDescription {
  const found = lookUpRule(name, plugins)
  if (found === undefined)
    throw new ConfigError(`Unexpected rule \`${name}\`${didYouMean(name, listRuleIds(plugins)) || ", `okrlint rules` lists them."}`)
  const { id, rule } = found
  const page = renderRulePage({ rule, options: listOptions(rule, z), supersededBy: findSuperseding(id, Object.values(rules)) })
  return { id, page, url: ruleUrl(id) }
}

/** The built-in rules, in the order of their ids, and what each does. */
export function listRules(): { readonly id: string; readonly summary: string }[] {
  return Object.values(rules).map(({ id, docs }) => ({ id, summary: docs.summary }))
}
