import { checkEmptyDocument, type EnabledRule } from "@okrlint/core"
import { mayHoldGoals } from "@okrlint/markdown"
import { filterRules } from "./rule-filter.ts"
import type { CheckedText, LintTextsOptions, TextToLint } from "./lint-texts.ts"

/**
 * What checking a page gives that cannot hold goals, without parsing it: most Markdown of a repository is like that. Undefined for other
 * pages, and where rules of a plugin may look at the page itself.
 */
export function checkGoalless(
  source: TextToLint,
  { ruleFilter }: LintTextsOptions,
  listRules: () => readonly EnabledRule[],
): CheckedText | undefined {
  const { config, text, filePath, byteOrderMark } = source
  if (Object.keys(config.plugins).length > 0 || mayHoldGoals(text, config.settings.labels)) return undefined
  const all = listRules()
  const enabled = filterRules(all, ruleFilter)
  const document = checkEmptyDocument(filePath, enabled)
  return { filePath, byteOrderMark, text, config, enabled, document, isFiltered: enabled.length < all.length, isDayBound: false }
}
