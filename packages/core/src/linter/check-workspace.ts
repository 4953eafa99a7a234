import type { EnabledRule } from "./apply-inline-configs.ts"
import { factsKey, isWorkspaceRule, type CheckedDocument } from "./check.ts"
import type { Finding } from "./finding.ts"
import { locatePlace, toFinding } from "./report.ts"
import type { Messages } from "./message.ts"
import type { FoundAt, GroupKeeper } from "./kept-groups.ts"
import { factsOf, groupFactsInTurn, type FactGroups, type Member } from "./group-facts.ts"
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
  options: WorkspaceOptions = {},
): WorkspaceFindings {
  const findings = new Map<CheckedDocument, Finding[]>(documents.map(document => [document, []]))
  for (const [rule, members] of groupByRule(documents, rulesOf)) {
    for (const [document, found] of runWorkspaceRule({ rule, members, ...options })) findings.get(document)?.push(...found)
  }
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

/** The rules over all documents, each with those it looks at. */
export function groupByRule(
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

/** A rule, and what it runs on. */
export interface WorkspaceRun extends WorkspaceOptions {
  readonly rule: WorkspaceRule
  readonly members: readonly Member[]
  /** What the rule looks at, one group after another; all that the members have when absent. */
  readonly groups?: FactGroups
  /** Takes the groups and what is found in each. */
  readonly keeper?: GroupKeeper | undefined
}

/** Runs one rule; documents in which it finds nothing are left out. */
export function runWorkspaceRule(run: WorkspaceRun): WorkspaceFindings {
  const findings = new Map<CheckedDocument, Finding[]>()
  reportWorkspaceRule(run, (document, finding) => {
    const found = findings.get(document)
    if (found) found.push(finding)
    else findings.set(document, [finding])
  })
  return findings
}

/** Takes what a rule finds in a document. */
export type TakeFinding = (document: CheckedDocument, finding: Finding) => void

/** Runs one rule, which hands over each finding as soon as it is made. */
export function reportWorkspaceRule(run: WorkspaceRun, take: TakeFinding): void {
  const { rule, members, exists = () => undefined, history, groups, keeper } = run
  const byPath = new Map(members.map(member => [member.document.filePath, member]))
  let found: FoundAt[] = []
  const visitor = rule.create({
    options: members[0]?.enabled.options,
    exists,
    report: report => {
      const member = byPath.get(report.place.filePath)
      if (member === undefined)
        throw new Error(`Rule \`${rule.id}\` reported on \`${report.place.filePath}\`, which is not among the linted documents.`)
      const { document, enabled } = member
      const finding = toFinding(report, { rule, severity: enabled.severity, located: locatePlace(report.place, document) })
      take(document, finding)
      if (keeper !== undefined) found.push({ filePath: document.filePath, finding })
    },
  })
  if (history === undefined) {
    for (const [key, parts] of groups ?? groupFactsInTurn(rule, members)) {
      visitor.workspace(parts)
      if (rule.split !== undefined) keeper?.keepGroup(rule.id, key, { parts, findings: found })
      found = []
    }
  } else {
    const { documents, past = [], since } = history
    const ofMembers = members.map(({ document }) => document)
    visitor.workspace(factsOf(rule, ofMembers), { documents: factsOf(rule, documents), past: factsOf(rule, past), since })
  }
}
