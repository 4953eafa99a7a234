import { compareText } from "../collections/compare-text.ts"
import { groupBy } from "../collections/group-by.ts"
import type { EnabledRule } from "./apply-inline-configs.ts"
import { isWorkspaceRule, type CheckedDocument } from "./check.ts"
import { reportWorkspaceRule, type WorkspaceFindings } from "./check-workspace.ts"
import { hasSameBoards, replaceFindings, type FormerRun, type Pair } from "./former-run.ts"
import type { Finding } from "./finding.ts"
import { createSplitter, factsOf, type FactGroups, type Member } from "./group-facts.ts"
import type { FormerGroups, FoundAt, GroupKeeper, KeptGroup } from "./kept-groups.ts"
import type { DocumentFacts, WorkspaceRule } from "./rule.ts"
import type { KeepingOptions, ListedRule } from "./run-workspace-rules.ts"

/** A rule whose groups are remembered, and what it looks at now. */
interface KeptRerun {
  readonly rule: WorkspaceRule
  readonly enabled: EnabledRule
  readonly byPath: ReadonlyMap<string | undefined, CheckedDocument>
  /** Documents that are otherwise now. */
  readonly changed: readonly Pair[]
  readonly former: FormerRun
  readonly groups: FormerGroups
  readonly keeper: GroupKeeper | undefined
  readonly exists: KeepingOptions["exists"] | undefined
}

/**
 * All that a rule finds in each document in which it finds something else than it did, from the groups that are remembered: no other
 * document is looked at. Undefined where they do not tell.
 *
 * @throws {unknown} what the rule throws.
 */
export function renewKeptGroups(
  { ruleId, documents, rulesOf }: ListedRule,
  former: FormerRun,
  options: Pick<KeepingOptions, "exists" | "keeper">,
): WorkspaceFindings | undefined {
  const { groups } = former
  const [enabled, second] = new Set(documents.flatMap(rulesOf))
  if (groups === undefined || enabled === undefined || second !== undefined || !isWorkspaceRule(enabled.rule)) return undefined
  const { rule } = enabled
  const members = documents.filter(document => rulesOf(document).length > 0)
  const pairs = members.flatMap((now): Pair[] => (former.changed.has(now) ? [{ now, before: former.changed.get(now) }] : []))
  const changed = pairs.filter(pair => !hasSameFacts(rule, pair))
  if (changed.length === 0) return new Map()
  if (!groups.knows(ruleId)) return undefined
  const byPath = new Map(members.map(document => [document.filePath, document]))
  const rerun: KeptRerun = { rule, enabled, byPath, changed, former, groups, keeper: options.keeper, exists: options.exists }
  return rule.split === undefined ? renewTied(rerun) : renewParts(rerun)
}

function hasSameFacts(rule: WorkspaceRule, pair: Pair): boolean {
  const [now, before] = [pair.now, pair.before].map(document => JSON.stringify(factsOf(rule, document === undefined ? [] : [document])))
  return now === before && hasSameBoards(pair)
}

/** Looks again at the keys of which a document has another part, or no part any more. */
function renewParts(rerun: KeptRerun): WorkspaceFindings {
  const { rule, changed, former, groups, byPath, keeper } = rerun
  const { keys, partsNow } = findChangedParts(rule, changed)
  const paths = new Set(changed.map(({ now }) => now.filePath))
  const groupsBefore = new Map(
    [...keys].map((key): [string, KeptGroup] => [key, groups.findGroup(rule.id, key) ?? { parts: [], findings: [] }]),
  )
  const groupsNow = new Map(
    [...groupsBefore].map(([key, { parts }]) => {
      const others = parts.filter(({ filePath }) => !paths.has(filePath))
      const own = partsNow.flatMap(({ filePath, facts }) => (facts.has(key) ? [{ filePath, facts: facts.get(key) }] : []))
      return [key, [...others, ...own].sort((a, b) => compareText(a.filePath ?? "", b.filePath ?? ""))] as const
    }),
  )
  const found = runOn(rerun, new Map([...groupsNow].filter(([, parts]) => parts.length > 0)))
  for (const [key, parts] of groupsNow) if (parts.length === 0) keeper?.keepGroup(rule.id, key, undefined)
  const gone = byDocument([...groupsBefore.values()].flatMap(({ findings }) => findings))
  const come = byDocument(found)
  const renewed = new Map<CheckedDocument, readonly Finding[]>()
  for (const filePath of new Set([...gone.keys(), ...come.keys()])) {
    const document = byPath.get(filePath)
    if (document === undefined) continue
    const exchange = { gone: gone.get(filePath) ?? [], come: come.get(filePath) ?? [] }
    const findings = replaceFindings(exchange, () => former.findingsOf(document, rule.id))
    if (findings !== undefined) renewed.set(document, findings)
  }
  return renewed
}

/** Parts of the documents that have changed, and the keys of those that are otherwise. */
interface ChangedParts {
  readonly keys: ReadonlySet<string>
  readonly partsNow: readonly DocumentFacts<ReadonlyMap<string, unknown>>[]
}

function findChangedParts(rule: WorkspaceRule, changed: readonly Pair[]): ChangedParts {
  const split = createSplitter(rule)
  const partsOf = (document: CheckedDocument | undefined): ReadonlyMap<string, unknown> => {
    const [own] = document === undefined ? [] : factsOf(rule, [document])
    return own === undefined ? new Map<string, unknown>() : split(own)
  }
  const keys = new Set<string>()
  const partsNow = changed.map(pair => {
    const [facts, before] = [partsOf(pair.now), partsOf(pair.before)]
    const isOnBoards = hasSameBoards(pair)
    for (const key of new Set([...facts.keys(), ...before.keys()]))
      if (!isOnBoards || JSON.stringify(facts.get(key)) !== JSON.stringify(before.get(key))) keys.add(key)
    return { filePath: pair.now.filePath, facts }
  })
  return { keys, partsNow }
}

/** Looks again at the documents that are tied to one that has changed; undefined where pairs may be others now. */
function renewTied(rerun: KeptRerun): WorkspaceFindings | undefined {
  const { rule, changed, former, groups, byPath } = rerun
  const { tiedBy } = rule
  if (tiedBy === undefined || changed.some(pair => !hasSameTies(rule, pair))) return undefined
  const sets = new Map(changed.map(({ now: { filePath } }) => [filePath, groups.listTied(rule.id, filePath)]))
  const tied = new Map([...sets.values()].map(paths => [paths[0] ?? "", paths.flatMap(path => byPath.get(path) ?? [])]))
  const found = byDocument(runOn(rerun, new Map([...tied].map(([key, documents]) => [key, factsOf(rule, documents)]))))
  const renewed = new Map<CheckedDocument, readonly Finding[]>()
  for (const document of [...tied.values()].flat()) {
    // A document is in one set only, so that all that was found in it was found there.
    const exchange = { gone: former.findingsOf(document, rule.id), come: found.get(document.filePath) ?? [] }
    const findings = replaceFindings(exchange, () => exchange.gone)
    if (findings !== undefined) renewed.set(document, findings)
  }
  return renewed
}

function hasSameTies(rule: WorkspaceRule, { now, before }: Pair): boolean {
  if (before === undefined) return false
  const [present, former] = [now, before].map(document => JSON.stringify(factsOf(rule, [document]).map(facts => rule.tiedBy?.(facts))))
  return present === former
}

/** Runs the rule on groups, and hands those of a rule that splits to the keeper. */
function runOn({ rule, enabled, byPath, exists, keeper }: KeptRerun, groups: FactGroups): FoundAt[] {
  const looked = [...new Set([...groups.values()].flat().map(({ filePath }) => filePath))].flatMap(path => byPath.get(path) ?? [])
  const members = looked.map((document): Member => ({ document, enabled }))
  const found: FoundAt[] = []
  const take = (document: CheckedDocument, finding: Finding): void => void found.push({ filePath: document.filePath, finding })
  if (members.length > 0) reportWorkspaceRule({ rule, members, groups, keeper, ...(exists && { exists }) }, take)
  return found
}

function byDocument(found: readonly FoundAt[]): ReadonlyMap<string | undefined, readonly Finding[]> {
  const groups = groupBy(found, ({ filePath }) => filePath)
  return new Map([...groups].map(([filePath, group]) => [filePath, group.map(({ finding }) => finding)]))
}
