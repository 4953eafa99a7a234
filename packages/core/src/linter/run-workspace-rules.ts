import { groupBy } from "../collections/group-by.ts"
import { compareText } from "../collections/compare-text.ts"
import { createLineIndex, runToEnd } from "../model/index.ts"
import type { EnabledRule } from "./apply-inline-configs.ts"
import { isWorkspaceRule, type CheckedDocument } from "./check.ts"
import { groupByRule, reportWorkspaceRule, type WorkspaceOptions } from "./check-workspace.ts"
import type { Finding } from "./finding.ts"
import { groupFacts, listTied } from "./group-facts.ts"
import type { GroupKeeper } from "./kept-groups.ts"
import { createFindingsOfRule, type FindingsIn, type FindingsOfRule, type KeepFindings } from "./findings-of-rule.ts"
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
  const findingsIn = runToEnd(runWorkspaceRulesInSteps(checked, options))
  return new Map(checked.map(({ document }) => [document, findingsIn(document)]))
}

/** What a run over many documents is given to keep things. */
export interface KeepingOptions extends WorkspaceOptions {
  /** Makes what keeps findings until all rules have run. */
  readonly createKeeper?: (() => KeepFindings) | undefined
  /** Takes the groups that rules look at, for the next run. */
  readonly keeper?: GroupKeeper | undefined
}

/** As `runWorkspaceRules`, with a pause after each rule that names it. */
export function* runWorkspaceRulesInSteps(
  checked: readonly CheckedWithRules[],
  { createKeeper, ...options }: KeepingOptions = {},
): Generator<string, FindingsIn> {
  const found: FindingsIn[] = []
  for (const rule of listWorkspaceRules(checked)) {
    found.push(runRule(rule, options, createFindingsOfRule(createKeeper)))
    yield rule.ruleId
  }
  return document => found.flatMap(findingsIn => findingsIn(document))
}

/** A rule by its id, and the documents in the order of their paths; those of the id that a document is linted with. */
export interface ListedRule {
  readonly ruleId: string
  readonly documents: readonly CheckedDocument[]
  rulesOf(document: CheckedDocument): readonly EnabledRule[]
}

/** The rules over all documents that any document is linted with. */
export function listWorkspaceRules(checked: readonly CheckedWithRules[]): ListedRule[] {
  const inOrder = checked.toSorted((a, b) => compareText(a.document.filePath ?? "", b.document.filePath ?? ""))
  const byList = new Map<readonly EnabledRule[], ReadonlyMap<string, readonly EnabledRule[]>>()
  const sortRules = (enabled: readonly EnabledRule[]): ReadonlyMap<string, readonly EnabledRule[]> => {
    const known = byList.get(enabled) ?? groupBy(enabled.filter(isOverAll), ({ rule }) => rule.id) // most documents share one list
    byList.set(enabled, known)
    return known
  }
  const enabledOf = new Map(inOrder.map(({ document, enabled }) => [document, sortRules(enabled)]))
  const lists = new Set(checked.map(({ document }) => enabledOf.get(document)!))
  const ruleIds = new Set([...lists].flatMap(list => [...list.keys()]))
  const documents = [...enabledOf.keys()]
  return [...ruleIds].map(ruleId => ({ ruleId, documents, rulesOf: document => enabledOf.get(document)?.get(ruleId) ?? [] }))
}

function isOverAll({ rule }: EnabledRule): boolean {
  return isWorkspaceRule(rule)
}

/** Findings of one rule in a document, in the order of their places. */
export function sortByPlace(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => a.span.start.offset - b.span.start.offset || a.span.end.offset - b.span.end.offset)
}

function runRule({ ruleId, documents, rulesOf }: ListedRule, options: KeepingOptions, { take, findingsIn }: FindingsOfRule): FindingsIn {
  const { keeper } = options
  try {
    const byRule = groupByRule(documents, rulesOf)
    for (const [rule, members] of byRule) {
      const groups = rule.tie === undefined ? undefined : groupFacts(rule, members)
      keeper?.keepTied(ruleId, groups === undefined ? [] : listTied(groups))
      reportWorkspaceRule({ rule, members, ...options, ...(groups && { groups }) }, take)
    }
    if (byRule.size === 0) keeper?.keepTied(ruleId, [])
    if (byRule.size > 1) keeper?.forget(ruleId)
    return document => sortByPlace(findingsIn(document))
  } catch (error) {
    keeper?.forget(ruleId)
    const first = documents.find(document => rulesOf(document).length > 0)
    const failed = [ruleError(ruleId, error)]
    return document => (document === first ? failed : [])
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
