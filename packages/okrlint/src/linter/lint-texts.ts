import { createInlineEnabler, enableRules, lookUpRule, parseSeverity, type FileConfig, type OptionsValidator } from "@okrlint/config"
import { checkDocument, finishDocument, type CheckedDocument, type EnabledRule, type Finding } from "@okrlint/core"
import { parseMarkdown, type ParseOptions } from "@okrlint/markdown"
import { toResult } from "../results/to-result.ts"
import type { LintResult } from "../results/types.ts"
import { runWorkspaceRules } from "./run-workspace-rules.ts"

/** One text to lint. */
export interface TextToLint {
  /** Names the document in its result; undefined for text without a name. */
  readonly filePath: string | undefined
  /** Without byte order mark. */
  readonly text: string
  readonly config: FileConfig
}

/** What holds for all texts of a run. */
export interface LintTextsOptions {
  /** ISO day that counts as today. */
  readonly now: string
  /** False to ignore comments that speak to okrlint. */
  readonly allowInlineConfig?: boolean
  /** Checks options of rules; needed when a config or a comment gives any, handed in because it loads zod. */
  readonly validate?: OptionsValidator | undefined
}

/**
 * Lints texts together, so that rules over several documents see them all; one result for each, in the order given.
 *
 * @throws {ConfigError} when a config holds an unknown rule, severity or option.
 */
export function lintTexts(texts: readonly TextToLint[], options: LintTextsOptions): LintResult[] {
  const checked = texts.map(text => checkText(text, options))
  const workspaceFindings = runWorkspaceRules(checked)
  return checked.map(text => finishText(text, workspaceFindings.get(text.document) ?? [], options))
}

/** Whether a text may hold a comment that configures rules, which needs the validator. */
export function mayConfigureRules(text: string): boolean {
  return /(?:<!--|\{\/\*)\s*okrlint\s/.test(text)
}

interface CheckedText extends TextToLint {
  readonly document: CheckedDocument
  readonly enabled: readonly EnabledRule[]
}

function checkText(source: TextToLint, { now, allowInlineConfig, validate }: LintTextsOptions): CheckedText {
  const { config, text, filePath } = source
  const enabled = enableRules(config, validate)
  const document = checkDocument(parseMarkdown(text, parseOptions(source)), enabled, {
    now,
    settings: { ...config.settings },
    allowInlineConfig: allowInlineConfig !== false && config.linterOptions.noInlineConfig !== true,
    ...(validate && { enableInline: createInlineEnabler(config, validate) }),
  })
  return { config, text, filePath, enabled, document }
}

/** What the parser needs of a text's name and settings. */
export function parseOptions({ filePath, config }: Pick<TextToLint, "filePath" | "config">): ParseOptions {
  const { fiscalYearStart, language, team } = config.settings
  return {
    ...(filePath !== undefined && { filePath }),
    ...(fiscalYearStart !== undefined && { fiscalYearStart }),
    ...(language !== undefined && { language }),
    ...(team !== undefined && { team }),
  }
}

function finishText(
  { config, text, filePath, enabled, document }: CheckedText,
  workspace: readonly Finding[],
  { now }: LintTextsOptions,
): LintResult {
  const { reportUnusedDirectives, requireDirectiveReason } = config.linterOptions
  const rules = new Map(enabled.map(({ rule }) => [rule.id, rule]))
  const finished = finishDocument(document, workspace, {
    now,
    text,
    supersedesOf: ruleId => (rules.get(ruleId) ?? lookUpRule(ruleId, config.plugins)?.rule)?.supersedes ?? [],
    resolveRuleId: ruleId => lookUpRule(ruleId, config.plugins)?.id,
    reportUnusedDirectives: parseSeverity(reportUnusedDirectives, 1),
    requireDirectiveReason: parseSeverity(requireDirectiveReason, 0),
  })
  return toResult(filePath, text, finished)
}
