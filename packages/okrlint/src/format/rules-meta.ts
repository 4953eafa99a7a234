import { lookUpRule } from "@okrlint/config"
import { ruleUrl, type Rule } from "@okrlint/core"
import type { LintResult } from "../results/types.ts"
import type { FormatterRuleMeta } from "./formatter.ts"

/** Finds a rule by its id; rules of plugins are known to who has the config. */
export type FindRule = (ruleId: string) => Rule | undefined

/** What the rules that results name say about themselves; ids that are no rule are left out. */
export function describeRules(results: Iterable<LintResult>, findRule: FindRule = findBuiltIn): Record<string, FormatterRuleMeta> {
  const ids = new Set<string | null>()
  for (const { messages, suppressedMessages } of results) for (const { ruleId } of [...messages, ...suppressedMessages]) ids.add(ruleId)
  const described: Record<string, FormatterRuleMeta> = {}
  for (const id of ids) {
    const rule = id === null ? undefined : findRule(id)
    if (id !== null && rule !== undefined) described[id] = describeRule(id, rule)
  }
  return described
}

function findBuiltIn(ruleId: string): Rule | undefined {
  return lookUpRule(ruleId)?.rule
}

function describeRule(id: string, { type, docs, messages, deprecated }: Rule): FormatterRuleMeta {
  const url = ruleUrl(id)
  return {
    type,
    docs: { description: docs.summary, why: docs.why, limits: docs.limits ?? [], ...(url !== null && { url }) },
    messages: Object.fromEntries(Object.entries(messages).map(([messageId, { text }]) => [messageId, text])),
    deprecated: deprecated !== undefined,
  }
}
