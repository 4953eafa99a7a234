import {
  applyInlineConfigs,
  checkDocument,
  finishDocument,
  runWorkspaceRules,
  type CheckOptions,
  type EnabledRule,
  type FinishedDocument,
  type FinishOptions,
  type GoalKeeper,
} from "@okrlint/core"
import type { GoalDocument } from "@okrlint/core/model"
import { lookUpRule, type FileConfig } from "./config-array.ts"
import { createInlineEnabler, enableRules, type OptionsValidator } from "./enable-rules.ts"
import { parseSeverity } from "./rule-entry.ts"

/** What bears on linting a document beside its config. */
export interface LintDocumentOptions {
  /** ISO day that counts as today. */
  readonly now: string
  /** Checks options of rules, those in comments included. */
  readonly validate: OptionsValidator
  /** Tells which fixes of okrlint's own findings may be offered; all are when absent. */
  readonly keepsGoals?: GoalKeeper
}

/**
 * Lints one document as its config says: rules, comments, superseding. Rules over several documents see this one alone. For tools
 * that hand over one document at a time, such as ESLint and remark.
 *
 * @throws {ConfigError} when the config holds options that a rule does not take.
 */
export function lintDocument(
  document: GoalDocument,
  config: FileConfig,
  { now, validate, keepsGoals }: LintDocumentOptions,
): FinishedDocument {
  const enabled = enableRules(config, validate)
  const enableInline = createInlineEnabler(config, validate)
  const checked = checkDocument(document, enabled, { now, ...configureCheck(config), enableInline })
  const inForce = applyInlineConfigs(enabled, checked.inlineConfigs, { enableInline })
  const across = runWorkspaceRules([{ document: checked, enabled: inForce }]).get(checked) ?? []
  return finishDocument(checked, across, { now, text: document.text, keepsGoals, ...configureFinish(config, enabled) })
}

/** What a config says of the check of a document. */
export function configureCheck({
  settings,
  linterOptions,
}: FileConfig): Required<Pick<CheckOptions, "settings" | "allowInlineConfig" | "reportUnusedInlineConfigs">> {
  return {
    settings: { ...settings },
    allowInlineConfig: linterOptions.noInlineConfig !== true,
    reportUnusedInlineConfigs: parseSeverity(linterOptions.reportUnusedInlineConfigs, 0),
  }
}

/** What a config says of how a check is finished; `enabled` are the rules that ran. */
export function configureFinish(
  { plugins, linterOptions }: FileConfig,
  enabled: readonly EnabledRule[],
): Required<Omit<FinishOptions, "now" | "text" | "keepsGoals">> {
  const rules = new Map(enabled.map(({ rule }) => [rule.id, rule]))
  return {
    supersedesOf: ruleId => (rules.get(ruleId) ?? lookUpRule(ruleId, plugins)?.rule)?.supersedes ?? [],
    resolveRuleId: ruleId => lookUpRule(ruleId, plugins)?.id,
    reportUnusedDirectives: parseSeverity(linterOptions.reportUnusedDirectives, 1),
    requireDirectiveReason: parseSeverity(linterOptions.requireDirectiveReason, 0),
  }
}
