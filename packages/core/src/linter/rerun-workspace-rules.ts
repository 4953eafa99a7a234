import type { CheckedDocument } from "./check.ts"
import { groupByRule, runWorkspaceRule, type WorkspaceFindings, type WorkspaceOptions } from "./check-workspace.ts"
import type { Finding } from "./finding.ts"
import { createSplitter, factsOf, groupFacts, type FactGroups, type Member, type Splitter } from "./group-facts.ts"
import type { DocumentFacts, WorkspaceRule } from "./rule.ts"
import { listWorkspaceRules, sortByPlace, type CheckedWithRules, type ListedRule } from "./run-workspace-rules.ts"

/** A run over nearly the same documents of which it is known what was found. */
export interface FormerRun {
  /** Documents that are otherwise now, and what they were, with the same rules; undefined for one that was not there. */
  readonly changed: ReadonlyMap<CheckedDocument, CheckedDocument | undefined>
  /** What a rule found in a document as it was, or what all of them did; those of a rule in the order of places. */
  findingsOf(document: CheckedDocument, ruleId?: string): readonly Finding[]
}

/**
 * As `runWorkspaceRulesInSteps`, but looks only at what has changed since a former run: of what a rule looks at together, at the groups
 * in which something has changed. Gives the findings of the documents that changed, and of those in which something else is
 * found now; undefined where this cannot be told, and all has to be looked at.
 */
export function* rerunWorkspaceRulesInSteps(
  checked: readonly CheckedWithRules[],
  former: FormerRun,
  options: Pick<WorkspaceOptions, "exists"> = {},
): Generator<string, WorkspaceFindings | undefined> {
  const rules = listWorkspaceRules(checked)
  const renewed = new Map([...former.changed.keys()].map(document => [document, new Map<string, readonly Finding[]>()]))
  for (const listed of rules) {
    const found = rerunRule(listed, former, options)
    if (found === undefined) return undefined
    for (const [document, findings] of found) {
      const byRule = renewed.get(document) ?? new Map<string, readonly Finding[]>()
      renewed.set(document, byRule.set(listed.ruleId, findings))
    }
    yield listed.ruleId
  }
  const findingsOf = (document: CheckedDocument, byRule: ReadonlyMap<string, readonly Finding[]>): readonly Finding[] =>
    rules.flatMap(({ ruleId }) => byRule.get(ruleId) ?? former.findingsOf(document, ruleId))
  return new Map([...renewed].map(([document, byRule]) => [document, findingsOf(document, byRule)]))
}

/** A document and what it was. */
interface Pair {
  readonly now: CheckedDocument
  readonly before: CheckedDocument | undefined
}

type Existing = Pick<WorkspaceOptions, "exists">

/** All that a rule finds in each document in which it finds something else than it did; undefined where it fails, which the full run tells. */
function rerunRule({ documents, rulesOf }: ListedRule, former: FormerRun, options: Existing): WorkspaceFindings | undefined {
  const pairs = documents.map((now): Pair => ({ now, before: former.changed.has(now) ? former.changed.get(now) : now }))
  const rulesBefore = new Map(pairs.flatMap(({ now, before }) => (before === undefined ? [] : [[before, rulesOf(now)] as const])))
  const areByRule = groupByRule(documents, rulesOf)
  const wereByRule = groupByRule([...rulesBefore.keys()], before => rulesBefore.get(before) ?? [])
  const [rule, second] = new Set([...areByRule.keys(), ...wereByRule.keys()])
  if (rule === undefined) return new Map()
  const [are, were] = [areByRule.get(rule) ?? [], wereByRule.get(rule) ?? []]
  if (second !== undefined || optionsOf(are) !== optionsOf(were)) return undefined
  try {
    return renewFindings({ rule, pairs, are, were, former, ...options })
  } catch {
    return undefined
  }
}

/** Those of the first document hold for all. */
function optionsOf([first]: readonly Member[]): string | undefined {
  return JSON.stringify(first?.enabled.options)
}

/** A rule, what it looks at, and what it looked at. */
interface Rerun extends Existing {
  readonly rule: WorkspaceRule
  readonly pairs: readonly Pair[]
  readonly are: readonly Member[]
  readonly were: readonly Member[]
  readonly former: FormerRun
}

/** Runs the rule on the groups that have changed as they are and as they were: what only one of the two runs finds has come or gone. */
function renewFindings({ rule, pairs, are, were, former, ...options }: Rerun): WorkspaceFindings {
  const split = createSplitter(rule)
  const gathering = { split, keys: listKeys(rule, pairs, split) }
  const [groups, groupsBefore] = [groupFacts(rule, are, gathering), groupFacts(rule, were, gathering)]
  const keys = findChangedKeys(groups, groupsBefore, pairs)
  const takeChanged = (from: FactGroups): FactGroups => new Map([...from].filter(([key]) => keys.has(key)))
  const found = runWorkspaceRule({ rule, members: are, groups: takeChanged(groups), ...options })
  const foundBefore = runWorkspaceRule({ rule, members: were, groups: takeChanged(groupsBefore), ...options })
  const renewed = new Map<CheckedDocument, readonly Finding[]>()
  for (const { now, before } of pairs) {
    const come = found.get(now) ?? []
    const gone = new Set((before && foundBefore.get(before))?.map(writeFinding))
    if (come.length === gone.size && come.every(finding => gone.has(writeFinding(finding)))) continue
    const kept = former.findingsOf(now, rule.id).filter(finding => !gone.has(writeFinding(finding)))
    renewed.set(now, sortByPlace([...kept, ...come]))
  }
  return renewed
}

/** Every key of which a document that changed has a part, or had one. */
function listKeys(rule: WorkspaceRule, pairs: readonly Pair[], split: Splitter): ReadonlySet<string> {
  const documents = pairs.flatMap(({ now, before }) => (now === before ? [] : before === undefined ? [now] : [now, before]))
  return new Set(factsOf(rule, documents).flatMap(document => [...split(document).keys()]))
}

/** Keys of groups to which a document has come, from which one has gone, or in which a document is otherwise. */
function findChangedKeys(groups: FactGroups, before: FactGroups, pairs: readonly Pair[]): ReadonlySet<string> {
  const changed = new Map(pairs.filter(pair => pair.now !== pair.before).map(pair => [pair.now.filePath, hasSameBoards(pair)]))
  const isSamePart = (part: DocumentFacts<unknown>, was: DocumentFacts<unknown> | undefined): boolean => {
    if (part.filePath !== was?.filePath) return false
    const isOnBoards = changed.get(part.filePath)
    return isOnBoards === undefined || (isOnBoards && JSON.stringify(part.facts) === JSON.stringify(was?.facts))
  }
  const isSame = (key: string): boolean => {
    const [parts = [], were = []] = [groups.get(key), before.get(key)]
    return parts.length === were.length && parts.every((part, index) => isSamePart(part, were[index]))
  }
  return new Set([...groups.keys(), ...before.keys()].filter(key => !isSame(key)))
}

/** Whether goals that were there are on the boards where they were, which findings about them name. */
function hasSameBoards({ now, before }: Pair): boolean {
  const boards = new Map(before?.outline.map(({ id, board }) => [id, board]))
  return now.outline.every(({ id, board }) => (boards.get(id) ?? board) === board)
}

/** A finding as one text, whatever the order of its keys. */
function writeFinding(finding: Finding): string {
  const { ruleId, messageId, severity, text, help, data, span, goalId, board, related, fix, suggestions, fatal } = finding
  const places = related.map(other => [other.filePath, writeSpan(other.span), other.text])
  return JSON.stringify([ruleId, messageId, severity, text, help, data, writeSpan(span), goalId, board, places, fix, suggestions, fatal])
}

function writeSpan({ start, end }: Finding["span"]): string {
  return [start.line, start.column, start.offset, end.line, end.column, end.offset].join(" ")
}
