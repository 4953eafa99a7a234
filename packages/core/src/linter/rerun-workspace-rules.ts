import type { EnabledRule } from "./apply-inline-configs.ts"
import { factsKey, type CheckedDocument } from "./check.ts"
import {
  groupByRule,
  runWorkspaceRule,
  splitFacts,
  type FactParts,
  type Member,
  type WorkspaceFindings,
  type WorkspaceOptions,
} from "./check-workspace.ts"
import type { Finding } from "./finding.ts"
import type { WorkspaceRule } from "./rule.ts"
import { listWorkspaceRules, sortByPlace, type CheckedWithRules, type ListedRule } from "./run-workspace-rules.ts"

/** A run over nearly the same documents of which it is known what was found. */
export interface FormerRun {
  /** Documents that are otherwise now, and what they were, with the same rules; undefined for one that was not there. */
  readonly changed: ReadonlyMap<CheckedDocument, CheckedDocument | undefined>
  /** What a rule found in a document as it was, or what all of them did; those of a rule in the order of places. */
  findingsOf(document: CheckedDocument, ruleId?: string): readonly Finding[]
}

/**
 * As `runWorkspaceRulesInSteps`, but looks only at what has changed since a former run: of a rule whose facts fall into parts, at the
 * parts of keys of which one has changed. Gives the findings of the documents that changed, and of those in which something else is
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

/** A rule, what it looks at, and what it looked at. */
interface Rerun extends Pick<WorkspaceOptions, "exists"> {
  readonly rule: WorkspaceRule
  readonly pairs: readonly Pair[]
  readonly are: readonly Member[]
  readonly were: readonly Member[]
  readonly former: FormerRun
}

/** All that a rule finds in each document in which it finds something else than it did; undefined where it fails, which the full run tells. */
function rerunRule(listed: ListedRule, former: FormerRun, { exists }: Pick<WorkspaceOptions, "exists">): WorkspaceFindings | undefined {
  const { documents, rulesOf } = listed
  const pairs = documents.map((now): Pair => ({ now, before: former.changed.has(now) ? former.changed.get(now) : now }))
  const rulesBefore = new Map(pairs.flatMap(({ now, before }) => (before === undefined ? [] : [[before, rulesOf(now)] as const])))
  const areByRule = groupByRule(documents, rulesOf)
  const wereByRule = groupByRule([...rulesBefore.keys()], before => rulesBefore.get(before) ?? [])
  const [rule, second] = new Set([...areByRule.keys(), ...wereByRule.keys()])
  if (rule === undefined) return new Map()
  const [are, were] = [areByRule.get(rule) ?? [], wereByRule.get(rule) ?? []]
  if (second !== undefined || optionsOf(are) !== optionsOf(were)) return undefined
  const rerun = { rule, pairs, are, were, former, ...(exists && { exists }) }
  try {
    return rule.split === undefined ? rerunWhole(rerun) : rerunParts(rerun)
  } catch {
    return undefined
  }
}

/** Those of the first document hold for all. */
function optionsOf([first]: readonly { readonly enabled: EnabledRule }[]): string | undefined {
  return JSON.stringify(first?.enabled.options)
}

/** Runs the rule on the parts that have changed as they are and as they were: what only one of the two runs finds has come or gone. */
function rerunParts({ rule, pairs, are, were, former, ...options }: Rerun): WorkspaceFindings {
  const split = createSplitter(rule)
  const keys = findChangedKeys(pairs, split)
  if (keys.size === 0) return new Map()
  const found = runWorkspaceRule({ rule, members: are, keys, split, ...options })
  const foundBefore = runWorkspaceRule({ rule, members: were, keys, split, ...options })
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

const noParts: FactParts = new Map()

type Splitter = (document: CheckedDocument) => FactParts

/** Most documents are as they were, and their parts, too. */
function createSplitter(rule: WorkspaceRule): Splitter {
  const known = new Map<CheckedDocument, FactParts>()
  return document => {
    const parts = known.get(document) ?? splitFacts(rule, document)
    known.set(document, parts)
    return parts
  }
}

function findChangedKeys(pairs: readonly Pair[], split: Splitter): ReadonlySet<string> {
  const changed = new Set<string>()
  for (const { now, before } of pairs) {
    if (now === before) continue
    const [is, was] = [split(now), before === undefined ? noParts : split(before)]
    const isOnBoards = hasSameBoards(now, before)
    for (const key of new Set([...is.keys(), ...was.keys()]))
      if (!isOnBoards || JSON.stringify(is.get(key)) !== JSON.stringify(was.get(key))) changed.add(key)
  }
  return changed
}

function rerunWhole({ rule, pairs, are, former, ...options }: Rerun): WorkspaceFindings {
  const factsOf = (document: CheckedDocument | undefined): string | undefined => JSON.stringify(document?.facts[factsKey(rule)])
  if (pairs.every(({ now, before }) => now === before || (hasSameBoards(now, before) && factsOf(now) === factsOf(before)))) return new Map()
  const found = runWorkspaceRule({ rule, members: are, ...options })
  const renewed = new Map<CheckedDocument, readonly Finding[]>()
  for (const { now } of pairs) {
    const [come, were] = [sortByPlace(found.get(now) ?? []), former.findingsOf(now, rule.id)]
    if (come.length !== were.length || come.some((finding, index) => writeFinding(finding) !== writeFinding(were[index]!)))
      renewed.set(now, come)
  }
  return renewed
}

/** Whether goals that were there are on the boards where they were, which findings about them name. */
function hasSameBoards(now: CheckedDocument, before: CheckedDocument | undefined): boolean {
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
