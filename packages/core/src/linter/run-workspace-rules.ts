import { groupBy } from "../collections/group-by.ts"
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
  const findingsIn = runToEnd(runWorkspaceRulesInSteps(checked, options))
  return new Map(checked.map(({ document }) => [document, findingsIn(document)]))
}

/** Keeps findings until all rules have run; gives what reads them. */
export type KeepFindings = (findings: readonly Finding[]) => () => readonly Finding[]

/** As `runWorkspaceRules`, with a pause after each rule that names it; what it found is kept by what `keepOf` gives for it. */
export function* runWorkspaceRulesInSteps(
  checked: readonly CheckedWithRules[],
  { keepOf = () => holdFindings, ...options }: WorkspaceOptions & { readonly keepOf?: ((ruleId: string) => KeepFindings) | undefined } = {},
): Generator<string, (document: CheckedDocument) => readonly Finding[]> {
  const readers = new Map<CheckedDocument, (() => readonly Finding[])[]>(checked.map(({ document }) => [document, []]))
  for (const { ruleId, rulesOf, documents } of listWorkspaceRules(checked)) {
    const keep = keepOf(ruleId)
    for (const [document, found] of runRule(ruleId, { rulesOf, documents, options }))
      if (found.length > 0) readers.get(document)?.push(keep(sortByPlace(found)))
    yield ruleId
  }
  return document => (readers.get(document) ?? []).flatMap(read => read())
}

function holdFindings(findings: readonly Finding[]): () => readonly Finding[] {
  return () => findings
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
  const enabledOf = new Map(
    inOrder.map(({ document, enabled }) => [document, groupBy(enabled.filter(isOverAll), ({ rule }) => rule.id)] as const),
  )
  const ruleIds = new Set(checked.flatMap(({ document }) => [...enabledOf.get(document)!.keys()]))
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

interface RuleRun extends Omit<ListedRule, "ruleId"> {
  readonly options: WorkspaceOptions
}

function runRule(ruleId: string, { documents, rulesOf, options }: RuleRun): ReadonlyMap<CheckedDocument, readonly Finding[]> {
  try {
    return checkWorkspace(documents, rulesOf, options)
  } catch (error) {
    const first = documents.find(document => rulesOf(document).length > 0)
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
