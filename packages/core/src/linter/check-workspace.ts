import type { EnabledRule } from "./apply-inline-configs.ts"
import { factsKey, isWorkspaceRule, type CheckedDocument } from "./check.ts"
import type { Finding } from "./finding.ts"
import { locatePlace, toFinding } from "./report.ts"
import type { Messages } from "./message.ts"
import type { Rule, WorkspaceContext, WorkspaceRule } from "./rule.ts"

/** Findings of workspace rules, by the document they stand in. */
export type WorkspaceFindings = ReadonlyMap<CheckedDocument, readonly Finding[]>

/**
 * Runs the rules over all documents on the facts taken from each. A rule sees the documents it is enabled for;
 * `rulesOf` tells severity and options, which may differ by document, and options are those of the first.
 *
 * @throws {Error} when a rule throws or points at a document that is not in the run, naming rule and cause.
 */
export function checkWorkspace(
  documents: readonly CheckedDocument[],
  rulesOf: (document: CheckedDocument) => readonly EnabledRule[],
  { exists = () => undefined, history }: WorkspaceOptions = {},
): WorkspaceFindings {
  const findings = new Map<CheckedDocument, Finding[]>(documents.map(document => [document, []]))
  for (const [rule, members] of groupByRule(documents, rulesOf)) runWorkspaceRule({ rule, members, exists, history }, findings)
  return findings
}

/** What is known beside the documents. */
export interface WorkspaceOptions {
  /** Whether a path leads to a file or folder, linted or not; undefined when that cannot be told, which is the default. */
  readonly exists?: WorkspaceContext<Messages, unknown>["exists"]
  /** What the documents were; rules that need it are silent without. */
  readonly history?: WorkspaceHistory | undefined
}

/** Documents as they were, checked with the rules that have a history. */
export interface WorkspaceHistory {
  readonly documents: readonly CheckedDocument[]
  /** Every state that documents were in, the latest first; for rules that use it. */
  readonly past?: readonly CheckedDocument[]
  /** ISO day; nothing that differs was changed before it. */
  readonly since: string
}

interface Member {
  readonly document: CheckedDocument
  readonly enabled: EnabledRule
}

function groupByRule(
  documents: readonly CheckedDocument[],
  rulesOf: (document: CheckedDocument) => readonly EnabledRule[],
): Map<WorkspaceRule, Member[]> {
  const groups = new Map<Rule, Member[]>()
  for (const document of documents) {
    for (const enabled of rulesOf(document)) {
      if (!isWorkspaceRule(enabled.rule) || !(factsKey(enabled.rule) in document.facts)) continue
      const group = groups.get(enabled.rule)
      if (group) group.push({ document, enabled })
      else groups.set(enabled.rule, [{ document, enabled }])
    }
  }
  return groups as Map<WorkspaceRule, Member[]> // only workspace rules were let in above
}

interface WorkspaceRun extends Required<Pick<WorkspaceOptions, "exists">>, Pick<WorkspaceOptions, "history"> {
  readonly rule: WorkspaceRule
  readonly members: readonly Member[]
}

function runWorkspaceRule({ rule, members, exists, history }: WorkspaceRun, findings: Map<CheckedDocument, Finding[]>): void {
  const byPath = new Map(members.map(member => [member.document.filePath, member]))
  const visitor = rule.create({
    options: members[0]?.enabled.options,
    exists,
    report: report => {
      const member = byPath.get(report.place.filePath)
      if (member === undefined)
        throw new Error(`Rule \`${rule.id}\` reported on \`${report.place.filePath}\`, which is not among the linted documents.`)
      findings
        .get(member.document)
        ?.push(toFinding(report, { rule, severity: member.enabled.severity, located: locatePlace(report.place, member.document.outline) }))
    },
  })
  const factsOf = (documents: readonly CheckedDocument[]) =>
    documents.flatMap(({ filePath, facts }) => (factsKey(rule) in facts ? [{ filePath, facts: facts[factsKey(rule)] }] : []))
  visitor.workspace(
    factsOf(members.map(({ document }) => document)),
    history && { documents: factsOf(history.documents), past: factsOf(history.past ?? []), since: history.since },
  )
}
