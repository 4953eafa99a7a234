import type { FileConfig } from "@okrlint/config"
import type { DeprecatedRuleUse } from "../results/types.ts"

/** The rules of a config that are on and deprecated, and the former names it uses. */
export function findDeprecatedRules({ rules, renamed }: FileConfig): DeprecatedRuleUse[] {
  const deprecated = [...rules].flatMap(([ruleId, { rule, severity }]): DeprecatedRuleUse[] => {
    if (severity === 0 || rule.deprecated === undefined) return []
    const { message, replacedBy = [] } = rule.deprecated
    return [{ ruleId, replacedBy, info: { message } }]
  })
  const names = new Map(renamed.map(({ name, ruleId }) => [name, ruleId]))
  const former = [...names].map(([name, ruleId]): DeprecatedRuleUse => ({
    ruleId: name,
    replacedBy: [ruleId],
    info: { message: "It is a former name." },
  }))
  return [...deprecated, ...former]
}
