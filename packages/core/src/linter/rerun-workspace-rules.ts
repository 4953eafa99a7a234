import type { CheckedDocument } from "./check.ts"
import { groupByRule, runWorkspaceRule, type WorkspaceFindings } from "./check-workspace.ts"
import type { Finding } from "./finding.ts"
import { createSplitter, factsOf, groupFacts, listTied, type FactGroups, type Member, type Splitter } from "./group-facts.ts"
import { hasSameBoards, replaceFindings, type FormerRun, type Pair } from "./former-run.ts"
import { renewKeptGroups } from "./renew-kept-groups.ts"
import type { DocumentFacts, WorkspaceRule } from "./rule.ts"
import { listWorkspaceRules, type CheckedWithRules, type KeepingOptions, type ListedRule } from "./run-workspace-rules.ts"

/**
 * As `runWorkspaceRulesInSteps`, but looks only at what has changed since a former run: of what a rule looks at together, at the groups
 * in which something has changed. Gives the findings of the documents that changed, and of those in which something else is
 * found now; undefined where this cannot be told, and all has to be looked at.
 */
export function* rerunWorkspaceRulesInSteps(
  checked: readonly CheckedWithRules[],
  former: FormerRun,
  options: Rerunning = {},
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

/** What is known beside the documents, and what takes the groups in which something has changed. */
type Rerunning = Pick<KeepingOptions, "exists" | "keeper">

/** All that a rule finds in each document in which it finds something else than it did; undefined where it fails, which the full run tells. */
function rerunRule(listed: ListedRule, former: FormerRun, options: Rerunning): WorkspaceFindings | undefined {
  const { ruleId, documents, rulesOf } = listed
  const kept = tryKeptGroups(listed, former, options)
  if (kept !== undefined) return kept
  options.keeper?.forget(ruleId)
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

function tryKeptGroups(listed: ListedRule, former: FormerRun, options: Rerunning): WorkspaceFindings | undefined {
  try {
    return renewKeptGroups(listed, former, options)
  } catch {
    return undefined // which the full run tells
  }
}

/** Those of the first document hold for all. */
function optionsOf([first]: readonly Member[]): string | undefined {
  return JSON.stringify(first?.enabled.options)
}

/** A rule, what it looks at, and what it looked at. */
interface Rerun extends Rerunning {
  readonly rule: WorkspaceRule
  readonly pairs: readonly Pair[]
  readonly are: readonly Member[]
  readonly were: readonly Member[]
  readonly former: FormerRun
}

/** Runs the rule on the groups that have changed as they are and as they were: what only one of the two runs finds has come or gone. */
function renewFindings({ rule, pairs, are, were, former, keeper, ...options }: Rerun): WorkspaceFindings {
  const split = createSplitter(rule)
  const gathering = { split, keys: listKeys(rule, pairs, split) }
  const [groups, groupsBefore] = [groupFacts(rule, are, gathering), groupFacts(rule, were, gathering)]
  if (rule.tie !== undefined) keeper?.keepTied(rule.id, listTied(groups))
  const keys = findChangedKeys(groups, groupsBefore, pairs)
  const takeChanged = (from: FactGroups): FactGroups => new Map([...from].filter(([key]) => keys.has(key)))
  const found = runWorkspaceRule({ rule, members: are, groups: takeChanged(groups), ...options })
  const foundBefore = runWorkspaceRule({ rule, members: were, groups: takeChanged(groupsBefore), ...options })
  const renewed = new Map<CheckedDocument, readonly Finding[]>()
  for (const { now, before } of pairs) {
    const gone = (before && foundBefore.get(before)) ?? []
    const renewedHere = replaceFindings({ gone, come: found.get(now) ?? [] }, () => former.findingsOf(now, rule.id))
    if (renewedHere !== undefined) renewed.set(now, renewedHere)
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
