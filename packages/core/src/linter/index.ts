export type { EnabledRule, InlineEnabler, InlineRule } from "./apply-inline-configs.ts"
export { applyInlineConfigs } from "./apply-inline-configs.ts"
export type { CheckedDocument, CheckOptions, OutlineGoal } from "./check.ts"
export { checkDocument, checkEmptyDocument, checkInSteps, createReader, isWorkspaceRule, needsHistory, usesHistory } from "./check.ts"
export type { WorkspaceFindings, WorkspaceHistory, WorkspaceOptions } from "./check-workspace.ts"
export { checkWorkspace } from "./check-workspace.ts"
export { isDay, today } from "./day.ts"
export type { Directive, DirectiveKind, InlineConfig } from "./directive.ts"
export { applyEdits, combineFixes, mergeEdits } from "./edits.ts"
export type { Edit, Finding, RelatedLocation, SeverityNumber, SuppressedFinding, Suggestion, Suppression } from "./finding.ts"
export type { FinishedDocument, FinishOptions } from "./finish.ts"
export { finishDocument } from "./finish.ts"
export type { GoalKeeper } from "./harmless-fixes.ts"
export { createGoalKeeper } from "./harmless-fixes.ts"
export type { InternalFinding, InternalRuleId } from "./internal-rules.ts"
export { internalFinding } from "./internal-rules.ts"
export type { MessageData, Messages, MessageTemplate } from "./message.ts"
export type {
  DocumentFacts,
  DocumentHistory,
  DocumentRule,
  Example,
  FactsContext,
  Place,
  Report,
  ReportTarget,
  Rule,
  RuleContext,
  RuleDocs,
  RuleMeta,
  RuleScope,
  Settings,
  SharedFacts,
  Supersedes,
  Visitor,
  WorkspaceContext,
  WorkspaceReport,
  WorkspaceRule,
  Zod,
} from "./rule.ts"
export { defineRule } from "./rule.ts"
export { ruleUrl } from "./rule-url.ts"
export type { FormerGroups, GroupKeeper, KeptGroup, TiedPaths } from "./kept-groups.ts"
export type { KeepFindings } from "./findings-of-rule.ts"
export type { CheckedWithRules, KeepingOptions } from "./run-workspace-rules.ts"
export { runWorkspaceRules, runWorkspaceRulesInSteps } from "./run-workspace-rules.ts"
export type { FormerRun } from "./former-run.ts"
export { rerunWorkspaceRulesInSteps } from "./rerun-workspace-rules.ts"
