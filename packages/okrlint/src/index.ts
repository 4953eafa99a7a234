export { ConfigError, defineConfig, globalIgnores, presets } from "@okrlint/config"
export type { Config, ConfigEntry, FileConfig, Plugin, RuleEntry, RulesConfig, Settings, Severity } from "@okrlint/config"
export { defineRule } from "@okrlint/core"
export type {
  DocumentRule,
  Edit,
  Example,
  Report,
  ReportTarget,
  Rule,
  RuleContext,
  RuleDocs,
  RuleMeta,
  RuleScope,
  Visitor,
  WorkspaceRule,
} from "@okrlint/core"
export type { FileAudit } from "./audit/audit-files.ts"
export { auditFiles } from "./audit/audit-files.ts"
export type { HistoryOptions } from "./diff/diff-goals.ts"
export { diffGoals } from "./diff/diff-goals.ts"
export type { DiffChange, DiffGoal, DiffSide, GoalDiff } from "./diff/goal-diff.ts"
export type { FormatContext, Formatter, FormatterRuleMeta, ResultsMeta } from "./format/formatter.ts"
export { HistoryError } from "./history/history-error.ts"
export type { InspectedDocument, InspectedEvidence, InspectedGoal, InspectedQuantity, Inspection } from "./inspect/inspected.ts"
export type { GoalLog, GoalLogEntry } from "./log/goal-log.ts"
export { logGoal } from "./log/log-goal.ts"
export type { FixOptions, FixType } from "./linter/choose-edits.ts"
export type { FixingVerifyOptions, FixReport, VerifyOptions } from "./linter/linter.ts"
export { Linter } from "./linter/linter.ts"
export type { RuleFilter } from "./linter/rule-filter.ts"
export { NoFilesFoundError } from "./node/no-files-found-error.ts"
export type { FileChoice, LintedPatterns, LintTextOptions } from "./node/okrlint.ts"
export { OKRLint } from "./node/okrlint.ts"
export type { LintProgress, OKRLintOptions } from "./node/okrlint-options.ts"
export type {
  DeprecatedRuleUse,
  LintCounts,
  LintFix,
  LintMessage,
  LintResult,
  LintStats,
  LintSuggestion,
  ParseTime,
  PassTimes,
  RelatedPlace,
  SuppressedLintMessage,
} from "./results/types.ts"
