import { compareText } from "../collections/compare-text.ts"
import { createLineIndex, runToEnd } from "../model/index.ts"
import type { EnabledRule } from "./apply-inline-configs.ts"
import { isWorkspaceRule, type CheckedDocument } from "./check.ts"
import { checkWorkspace, type WorkspaceOptions } from "./check-workspace.ts"
import type { Finding } from "./finding.ts"
import { internalFinding } from "./internal-rules.ts"

/** A checked document and the rules it is linted with, as its comments have set them. */
export interface CheckedWithRules {
  readonly document: CheckedDocument
  readonly enabled: readonly EnabledRule[]
}

/** Runs each rule over all documents, in the order of their paths, whatever the order given; one that throws becomes one finding in the first document it is enabled for, and the others go on. */
export function runWorkspaceRules(
  checked: readonly CheckedWithRules[],
  options: WorkspaceOptions = {},
): ReadonlyMap<CheckedDocument, readonly Finding[]> {
  return runToEnd(runWorkspaceRulesInSteps(checked, options))
}

/** As `runWorkspaceRules`, with a pause after each rule that names it. */
export function* runWorkspaceRulesInSteps(
  checked: readonly CheckedWithRules[],
  options: WorkspaceOptions = {},
): Generator<string, ReadonlyMap<CheckedDocument, readonly Finding[]>> {
  const findings = new Map<CheckedDocument, Finding[]>(checked.map(({ document }) => [document, []]))
  const inOrder = checked.toSorted((a, b) => compareText(a.document.filePath ?? "", b.document.filePath ?? ""))
  const ruleIds = new Set(checked.flatMap(({ enabled }) => enabled.filter(({ rule }) => isWorkspaceRule(rule)).map(({ rule }) => rule.id)))
  for (const ruleId of ruleIds) {
    for (const [document, found] of runRule(ruleId, inOrder, options)) findings.get(document)?.push(...found)
    yield ruleId
  }
  return findings
}

function runRule(
  ruleId: string,
  checked: readonly CheckedWithRules[],
  options: WorkspaceOptions,
): ReadonlyMap<CheckedDocument, readonly Finding[]> {
  const rules = new Map(checked.map(({ document, enabled }) => [document, enabled.filter(({ rule }) => rule.id === ruleId)]))
  try {
    return checkWorkspace([...rules.keys()], document => rules.get(document) ?? [], options)
  } catch (error) {
    const first = [...rules].find(([, enabled]) => enabled.length > 0)?.[0]
    return first === undefined ? new Map() : new Map([[first, [ruleError(ruleId, error)]]])
  }
}

function ruleError(ruleId: string, error: unknown): Finding {
  return internalFinding({
    ruleId: "okrlint/rule-error",
    text: `Rule \`${ruleId}\` failed on the documents together: ${error instanceof Error ? error.message : String(error)}`,
    help: "Report this as a fault of the rule, and set the rule to `off` until it is mended.",
    span: createLineIndex("").spanAt(0, 0),
  })
}
