export { ConfigError, defineConfig, globalIgnores, presets } from "@okrlint/config"
export type { Config, ConfigEntry, Plugin, RuleEntry, RulesConfig, Settings, Severity } from "@okrlint/config"
export { describePlace, listFacts, pileOrder, pileWords, questionWords, type Fact } from "./audit/figure-words.ts"
export { renderAuditMarkdown } from "./audit/render-audit-markdown.ts"
export { renderMarkdownReport } from "./format/markdown-report.ts"
export { inspectDocument, inspectFailure } from "./inspect/inspect-document.ts"
export type { InspectedDocument, InspectedGoal } from "./inspect/inspected.ts"
export { describeDirection, describeEvidence, describeKind, describeReading, describeRole } from "./inspect/reading-words.ts"
export { describeRule, listRules } from "./explain/describe-rule.ts"
export { escapeControls } from "./format/escape.ts"
export { splitByteOrderMark } from "./linter/byte-order-mark.ts"
export { isDay, ruleUrl, today } from "@okrlint/core"
export { createLastRun, type LastRun } from "./linter/last-run.ts"
export type { CheckedText, LintTextsOptions, TextToLint } from "./linter/lint-texts.ts"
export { checkTextInSteps, mayConfigureRules, parseOptions } from "./linter/check-text.ts"
export { finishTexts, finishTextsInSteps } from "./linter/finish-texts.ts"
export { lintTexts } from "./linter/lint-texts.ts"
export type { EditChooser, FixOptions, FixType } from "./linter/choose-edits.ts"
export { createEditChooser } from "./linter/choose-edits.ts"
export type { FixingVerifyOptions, FixReport, VerifyOptions } from "./linter/linter.ts"
export { Linter } from "./linter/linter.ts"
export type {
  DeprecatedRuleUse,
  LintCounts,
  LintFix,
  LintMessage,
  LintResult,
  LintSuggestion,
  RelatedPlace,
  SuppressedLintMessage,
} from "./results/types.ts"
