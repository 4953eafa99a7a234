import { enableRules, lookUpRule, type FileConfig } from "@okrlint/config"
import {
  checkDocument,
  finishDocument,
  needsHistory,
  runWorkspaceRules,
  usesHistory,
  type CheckedDocument,
  type EnabledRule,
} from "@okrlint/core"
import { parseMarkdown } from "@okrlint/markdown"
import { join, resolve } from "node:path"
import { loadCommit, loadFolder, type GoalSourceContext } from "../history/goal-source.ts"
import { loadPast } from "../history/load-past.ts"
import { findRenames, listDays, openRepository, resolveRevision } from "../history/repository.ts"
import type { PastDocument } from "../history/read-goals.ts"
import { parseOptions } from "../linter/check-text.ts"
import { decodeSource } from "../node/read-source.ts"
import { toFileResult, toResult } from "../results/to-result.ts"
import { readProblemMessage } from "../results/file-message.ts"
import type { LintResult } from "../results/types.ts"
import { chooseSides, type Sides } from "./choose-sides.ts"
import { createGoalSourceContext, pairByPlace, type HistoryOptions } from "./diff-goals.ts"

/**
 * Runs the rules that compare documents with what they were on two times; see `diffGoals`. A result for each document of the later time.
 *
 * @throws {HistoryError} when there is no git, no repository, or no such revision.
 * @throws {ConfigError} when a config holds an unknown rule, severity or option.
 */
export async function lintHistory(operands: readonly string[], options: HistoryOptions): Promise<LintResult[]> {
  const sides = await chooseSides(operands, options.cwd, () => openRepository(options.cwd))
  const context = createGoalSourceContext(options, sides.type === "folders" ? [] : sides.paths)
  const { before, after, past, presentOf, since } = await loadSides(sides, context)
  const { validateOptions } = await import("@okrlint/config/validate")
  const enable = (config: FileConfig): readonly EnabledRule[] => enableRules(withHistoryRulesOnly(config), validateOptions)
  const check = (document: PastDocument, path: string): CheckedPast =>
    checkPast({ ...document, path }, enable(document.config), context.now)
  const checkAll = (documents: readonly PastDocument[], pathOf: (path: string) => string): CheckedDocument[] =>
    documents.flatMap(document => check(document, pathOf(document.path)).checked ?? [])
  const present = after.map(document => check(document, document.path))
  const members = present.flatMap(({ checked, enabled }) => (checked === undefined ? [] : [{ document: checked, enabled }]))
  const history = { documents: checkAll(before, presentOf), past: checkAll(past, path => path), since }
  const findings = runWorkspaceRules(members, { history })
  return present.map(member => finishPast(member, member.checked ? (findings.get(member.checked) ?? []) : [], context.now))
}

interface LoadedSides {
  readonly before: readonly PastDocument[]
  readonly after: readonly PastDocument[]
  /** Every state that documents were in, the latest first, by their present paths; absolute. */
  readonly past: readonly PastDocument[]
  /** The present path of a document by its former one; both absolute. */
  readonly presentOf: (path: string) => string
  /** ISO day; nothing that differs was changed before it. */
  readonly since: string
}

async function loadSides(sides: Sides, context: GoalSourceContext): Promise<LoadedSides> {
  const load = async (folder: string): Promise<readonly PastDocument[]> => {
    const path = resolve(context.cwd, folder)
    return (await loadFolder({ path, base: context.cwd }, context)).documents
  }
  if (sides.type === "folders") {
    const counterpartOf = pairByPlace(sides, context.cwd)
    const presentOf = (path: string): string => resolve(context.cwd, counterpartOf(path))
    const before = await load(sides.base)
    const past = before.map(document => ({ ...document, path: presentOf(document.path) }))
    return { before, after: await load(sides.head), past, presentOf, since: context.now }
  }
  const { repository, base, head } = sides
  const renames = head === undefined ? [] : [...(await findRenames(repository, base.commit, head.commit))]
  const paths = new Map(renames.map(pair => pair.map(path => join(repository.root, path)) as [string, string])) // pairs stay pairs
  const days = await listDays(repository, base.commit, head?.commit ?? "HEAD")
  const after = head === undefined ? await load(repository.root) : await loadCommit(repository, head, context)
  return {
    before: await loadCommit(repository, base, context),
    after,
    past: after.some(asksForPast) ? await loadPast(repository, head ?? (await resolveRevision(repository, "HEAD")), context) : [],
    presentOf: path => paths.get(path) ?? path,
    since: days[0] ?? context.now,
  }
}

/** Whether a rule that is on looks further back than to the earlier time. */
function asksForPast({ config }: PastDocument): boolean {
  return [...config.rules.values()].some(({ rule, severity }) => severity !== 0 && !needsHistory(rule) && usesHistory(rule))
}

function withHistoryRulesOnly(config: FileConfig): FileConfig {
  const rules = [...config.rules].filter(([, { rule }]) => usesHistory(rule))
  return { ...config, rules: new Map(rules) }
}

interface CheckedPast {
  readonly document: PastDocument
  readonly enabled: readonly EnabledRule[]
  readonly source: ReturnType<typeof decodeSource>
  /** Undefined for a document that cannot be read. */
  readonly checked: CheckedDocument | undefined
}

function checkPast(document: PastDocument, enabled: readonly EnabledRule[], now: string): CheckedPast {
  const source = decodeSource(document.bytes)
  if ("problem" in source) return { document, enabled, source, checked: undefined }
  const { path: filePath, config } = document
  const parsed = parseMarkdown(source.text, parseOptions({ filePath, config }))
  const allowInlineConfig = config.linterOptions.noInlineConfig !== true
  return {
    document,
    enabled,
    source,
    checked: checkDocument(parsed, enabled, { now, settings: { ...config.settings }, allowInlineConfig, withHistory: true }),
  }
}

/** Directives that silence nothing are told of by an ordinary run, which runs the other rules, too. */
function finishPast(
  { document: { path, config }, source, checked }: CheckedPast,
  workspace: Parameters<typeof finishDocument>[1],
  now: string,
): LintResult {
  if ("problem" in source || checked === undefined)
    return toFileResult(path, "problem" in source ? [readProblemMessage(source.problem)] : [])
  const finished = finishDocument(checked, workspace, {
    now,
    text: source.text,
    supersedesOf: () => [],
    resolveRuleId: ruleId => lookUpRule(ruleId, config.plugins)?.id,
    reportUnusedDirectives: 0,
  })
  return toResult(path, source.text, finished)
}
