import {
  configureCheck,
  configureFinish,
  enableRules,
  parseSeverity,
  type FileConfig,
  type OptionsValidator,
  type Severity,
} from "@okrlint/config"
import {
  applyInlineConfigs,
  checkInSteps,
  createGoalKeeper,
  finishDocument,
  isWorkspaceRule,
  type CheckedDocument,
  type EnabledRule,
  type Finding,
  type FinishedDocument,
  type GoalKeeper,
} from "@okrlint/core"
import { runToEnd, type Goal, type GoalDocument } from "@okrlint/core/model"
import type { Reading } from "@okrlint/core/reading"
import { parseMarkdown, parseMarkdownInSteps, type ParseOptions } from "@okrlint/markdown"
import { restoreResult } from "../results/kept-result.ts"
import { textResultName, toResult } from "../results/to-result.ts"
import type { LintResult, PassTimes } from "../results/types.ts"
import { byConfig } from "./by-config.ts"
import type { CheckStore } from "./check-store.ts"
import { checkGoalless } from "./check-goalless.ts"
import { describeTimeout, runWithin } from "./check-within.ts"
import type { EditChooser } from "./choose-edits.ts"
import { findDeprecatedRules } from "./deprecated-rules.ts"
import { applyFixPass, countSuggestions, type FixPass, type SuggestionBudget } from "./fix-pass.ts"
import { measureCheck } from "./measure-check.ts"
import { createFilteredEnabler, filterRules, type RuleFilter } from "./rule-filter.ts"
import { findAcross } from "./find-across.ts"
import type { LastRun } from "./last-run.ts"
import type { FoundAcross, LintMemory } from "./lint-memory.ts"
import { WatchedOptions } from "./watched-options.ts"

/** One text to lint. */
export interface TextToLint {
  /** Names the document in its result; undefined for text without a name. */
  readonly filePath: string | undefined
  /** Without byte order mark. */
  readonly text: string
  /** What stood before the text and goes back before its fixed form. */
  readonly byteOrderMark?: string | undefined
  readonly config: FileConfig
}

/** What holds for all texts of a run. */
export interface LintTextsOptions {
  /** ISO day that counts as today. */
  readonly now: string
  /** False to ignore comments that speak to okrlint. */
  readonly allowInlineConfig?: boolean
  /** Severity at which directives that silence nothing are reported, whatever the configs say. */
  readonly reportUnusedDirectives?: Severity
  /** Checks options of rules; needed when a config or a comment gives any, handed in because it loads zod. */
  readonly validate?: OptionsValidator | undefined
  /** The rules that run on a file, before any filter; handed in where many files share a config. */
  readonly enable?: (config: FileConfig) => readonly EnabledRule[]
  /** Reads a text; handed in by callers that keep what was read. */
  readonly parse?: (text: string, options: ParseOptions) => GoalDocument
  /** Makes the reader of a document; handed in by callers that keep what was read. */
  readonly read?: (document: GoalDocument) => (goal: Goal) => Reading
  /** A last say about a document's findings: what is accepted for now is moved to the suppressed ones. */
  readonly accept?: ((text: CheckedText, finished: FinishedDocument) => FinishedDocument) | undefined
  /** The edits to make for a message; nothing is fixed when absent. */
  readonly chooseEdits?: EditChooser | undefined
  /** Which of the enabled rules are run; all when absent. */
  readonly ruleFilter?: RuleFilter | undefined
  /** Texts that only rules over several documents look at; they have no results. */
  readonly beside?: readonly TextToLint[]
  /** True to measure, and to give each result its `stats`. */
  readonly stats?: boolean | undefined
  /** Told of each text that was checked for the first time, those beside included; what is known already is not checked. */
  readonly onChecked?: () => void
  /** Whether a path leads to a file or folder, linted or not; undefined when that cannot be told. */
  readonly exists?: ((path: string) => boolean | undefined) | undefined
  /** Texts that were checked already, while other threads checked others. */
  readonly checked?: ReadonlyMap<TextToLint, CheckedText> | undefined
  /** Milliseconds since any time, which tell when the check of a text takes too long; the time that goes by when absent. */
  readonly clock?: (() => number) | undefined
  /** What is known of the texts already; all is done anew when absent. */
  readonly memory?: LintMemory | undefined
  /** Takes what rules over all documents find, for the next time; handed in by callers that lint the same texts again and again. */
  readonly lastRun?: LastRun | undefined
  /** Keeps what checking the texts gave until their results are made; for many texts, and none that is fixed. Held as it is when absent. */
  readonly store?: CheckStore | undefined
}

/** Most passes over one text, as in ESLint: fixes that meet are made one pass after another. */
const maxPasses = 10

/**
 * Lints texts together, so that rules over several documents see them all; one result for each, in the order given.
 * Fixes are made pass by pass, until none is left or they undo each other; results are those of the fixed texts.
 *
 * @throws {ConfigError} when a config holds an unknown rule, severity or option.
 */
export function lintTexts(texts: readonly TextToLint[], given: LintTextsOptions): LintResult[] {
  const { chooseEdits } = given
  if (chooseEdits === undefined) return [...lintTextsInTurn(texts, given)]
  const options = withEnable(given)
  const { beside, ...first } = checkTexts(texts, options)
  let { checked } = first
  let results = finishTexts(checked, options, beside)
  const histories = results.map(({ messages }, index) => ({ seen: new Set([texts[index]!.text]), budget: countSuggestions(messages) }))
  for (let pass = 0; pass < maxPasses; pass++) {
    const next = checked.map((current, index) => fixChecked(current, results[index]!, { ...histories[index]!, options, chooseEdits }))
    if (next.every((text, index) => text === checked[index])) break
    checked = next
    results = finishTexts(checked, options, beside)
  }
  return results.map((result, index) => withStats(withOutput(result, texts[index]!, checked[index]!.text), checked[index]!))
}

/**
 * As `lintTexts`, but fixes nothing and makes each result when it is asked for, and anew each time: nobody need hold all of them.
 *
 * @throws {ConfigError} when a config holds an unknown rule, severity or option.
 */
export function lintTextsInTurn(texts: readonly TextToLint[], given: LintTextsOptions): Iterable<LintResult> {
  const options = withEnable(given)
  const { checked, beside } = checkTexts(texts, options)
  const finish = runToEnd(runAcrossTexts(checked, options, beside))
  return {
    *[Symbol.iterator]() {
      for (const text of checked) yield withStats(finish(text), text)
    },
  }
}

function withEnable(options: LintTextsOptions): LintTextsOptions {
  return { ...options, enable: options.enable ?? byConfig(config => enableRules(config, options.validate)) }
}

interface CheckedTexts {
  readonly checked: readonly CheckedText[]
  readonly beside: readonly CheckedText[]
}

/** Checks the texts that are not known yet. */
function checkTexts(texts: readonly TextToLint[], options: LintTextsOptions): CheckedTexts {
  const checkFirst = (text: TextToLint, config: FileConfig): CheckedText => {
    const known = options.checked?.get(text) ?? recallText(text, options)
    if (known !== undefined) return known
    const checked = checkText({ ...text, config }, options)
    options.onChecked?.()
    return options.store?.add(text, checked) ?? checked
  }
  const beside = (options.beside ?? []).map(text => checkFirst(text, withWorkspaceRulesOnly(text.config)))
  return { checked: texts.map(text => checkFirst(text, text.config)), beside }
}

/** The rules that the config turns on, before any filter. */
function listRules(config: FileConfig, { enable, validate }: Pick<LintTextsOptions, "enable" | "validate">): readonly EnabledRule[] {
  return enable?.(config) ?? enableRules(config, validate)
}

/** The findings of the others would be thrown away. */
function withWorkspaceRulesOnly(config: FileConfig): FileConfig {
  return { ...config, rules: new Map([...config.rules].filter(([, { rule }]) => isWorkspaceRule(rule))) }
}

function withStats(result: LintResult, { passes }: CheckedText): LintResult {
  return passes === undefined ? result : { ...result, stats: { fixPasses: passes.length - 1, times: { passes } } }
}

interface FixStep {
  readonly seen: Set<string>
  readonly budget: SuggestionBudget
  readonly options: LintTextsOptions
  readonly chooseEdits: EditChooser
}

/** The text after one pass, checked anew; the same object when nothing is to be changed. */
function fixChecked(current: CheckedText, { messages }: LintResult, { seen, budget, options, chooseEdits }: FixStep): CheckedText {
  const started = options.stats === true ? performance.now() : 0
  const choose: FixPass["choose"] = message => chooseEdits(message, current)
  const text = applyFixPass(current.text, { messages, budget, choose, keepsGoals: createKeeperOf(current, options) })
  const fix = { total: options.stats === true ? performance.now() - started : 0 }
  if (seen.has(text)) return current
  seen.add(text)
  const next = checkText({ ...current, text }, options)
  const { passes } = current
  const last = passes?.at(-1)
  if (passes === undefined || last === undefined) return next
  return { ...next, passes: [...passes.slice(0, -1), { ...last, fix, total: last.total + fix.total }, ...(next.passes ?? [])] }
}

function createKeeperOf(source: TextToLint, { parse = parseMarkdown }: LintTextsOptions): GoalKeeper {
  return createGoalKeeper(source.text, text => parse(text, parseOptions(source)))
}

function withOutput(result: LintResult, { text, byteOrderMark = "" }: TextToLint, fixed: string): LintResult {
  return fixed === text ? result : { ...result, output: byteOrderMark + fixed }
}

/** The results of checked texts, with what rules over all of them find. Those `beside` are looked at and have no result. */
export function finishTexts(checked: readonly CheckedText[], options: LintTextsOptions, beside?: readonly CheckedText[]): LintResult[] {
  return runToEnd(finishTextsInSteps(checked, options, beside))
}

/** As `finishTexts`, with a pause after each rule over all texts and after each text. */
export function* finishTextsInSteps(
  checked: readonly CheckedText[],
  options: LintTextsOptions,
  beside: readonly CheckedText[] = [],
): Generator<unknown, LintResult[]> {
  const finish = yield* runAcrossTexts(checked, options, beside)
  const results: LintResult[] = []
  for (const text of checked) {
    results.push(finish(text))
    yield
  }
  return results
}

/** Lets rules over all texts find what they find, with a pause after each; gives what makes the result of a text. */
function* runAcrossTexts(
  checked: readonly CheckedText[],
  options: LintTextsOptions,
  beside: readonly CheckedText[],
): Generator<string, (text: CheckedText) => LintResult> {
  const across = yield* findAcross(checked, options, beside)
  options.store?.releaseFacts()
  const deprecatedOf = byConfig(findDeprecatedRules)
  return text => finishText(text, { options, across, usedDeprecatedRules: deprecatedOf(text.config) })
}

/** Whether a text may hold a comment that configures rules, which needs the validator. */
export function mayConfigureRules(text: string): boolean {
  return /(?:<!--|\{\/\*)[\s>]*okrlint\s/.test(text)
}

/** A text and what its rules found, nothing silenced yet. */
export interface CheckedText extends TextToLint {
  readonly document: CheckedDocument
  /** As the config and the text's comments say. */
  readonly enabled: readonly EnabledRule[]
  /** Whether rules that the config turns on were left out, so that comments for them look idle. */
  readonly isFiltered: boolean
  /** Whether a rule asked which day it is, so that the findings hold for that day only. */
  readonly isDayBound: boolean
  /** Whether rules over all documents look at something in it, where that is known without asking the document. */
  readonly hasFacts?: boolean
  /** What each pass took, when that is measured. */
  readonly passes?: readonly PassTimes[]
}

/**
 * Reads a text and runs its rules, with pauses while it is parsed, and one after each rule that names it.
 *
 * @throws {ConfigError} when the config holds an unknown rule, severity or option.
 */
export function* checkTextInSteps(source: TextToLint, options: LintTextsOptions): Generator<string | undefined, CheckedText> {
  const { now, allowInlineConfig, validate, parse, read, ruleFilter } = options
  const { config, text } = source
  const goalless = options.stats === true ? undefined : checkGoalless(source, options, () => listRules(config, options))
  if (goalless !== undefined) return goalless
  const all = listRules(config, options)
  const enabled = filterRules(all, ruleFilter)
  const enableInline = validate && createFilteredEnabler(config, validate, ruleFilter)
  const parsed = parse?.(text, parseOptions(source)) ?? (yield* parseMarkdownInSteps(text, parseOptions(source)))
  const configured = configureCheck(config)
  const watched = new WatchedOptions({
    now,
    read: read?.(parsed),
    ...configured,
    allowInlineConfig: allowInlineConfig !== false && configured.allowInlineConfig,
    enableInline,
  })
  const document = yield* checkInSteps(parsed, enabled, watched)
  const inForce = applyInlineConfigs(enabled, document.inlineConfigs, { enableInline })
  const { filePath, byteOrderMark } = source
  const isFiltered = enabled.length < all.length
  return { filePath, byteOrderMark, text, config, enabled: inForce, document, isFiltered, isDayBound: watched.isDayBound }
}

/** A text as it is known already; its rules are looked up when they are asked for. */
function recallText(source: TextToLint, options: LintTextsOptions): CheckedText | undefined {
  const { memory, validate, ruleFilter } = options
  const known = memory?.recallCheck(source)
  if (known === undefined) return undefined
  const { config } = source
  const listAll = (): readonly EnabledRule[] => listRules(config, options)
  const enableInline = validate && createFilteredEnabler(config, validate, ruleFilter)
  return {
    ...source,
    ...known,
    get enabled() {
      const rules = filterRules(listAll(), ruleFilter)
      return enableInline === undefined ? rules : applyInlineConfigs(rules, known.document.inlineConfigs, { enableInline })
    },
    get isFiltered() {
      return ruleFilter !== undefined && filterRules(listAll(), ruleFilter).length < listAll().length
    },
  }
}

/** Checks a text in one go; one that takes too long is given up, with a finding that says so. */
export function checkText(source: TextToLint, options: LintTextsOptions): CheckedText {
  if (options.stats === true) {
    const { checked, times } = measureCheck(parse => checkTextInSteps(source, { ...options, parse }), options.parse ?? parseMarkdown)
    return { ...checked, passes: [times] }
  }
  const outcome = runWithin({ steps: checkTextInSteps(source, options), clock: options.clock ?? (() => performance.now()) })
  if ("value" in outcome) return outcome.value
  const enabled = filterRules(listRules(source.config, options), options.ruleFilter)
  return { ...source, enabled, document: describeTimeout(source.filePath, outcome.lastRule, enabled), isFiltered: false, isDayBound: false }
}

/** What the parser needs of a text's name and settings. */
export function parseOptions({ filePath, config }: Pick<TextToLint, "filePath" | "config">): ParseOptions {
  const { fiscalYearStart, labels, language, team } = config.settings
  return {
    ...(filePath !== undefined && { filePath }),
    ...(fiscalYearStart !== undefined && { fiscalYearStart }),
    ...(labels !== undefined && { labels }),
    ...(language !== undefined && { language }),
    ...(team !== undefined && { team }),
  }
}

interface Finishing {
  readonly options: LintTextsOptions
  readonly across: FoundAcross
  readonly usedDeprecatedRules: LintResult["usedDeprecatedRules"]
}

function finishText(checked: CheckedText, { options, across, usedDeprecatedRules }: Finishing): LintResult {
  const { text: source, filePath } = checked
  const known = options.memory?.recallResult(checked, across)
  const workspace = known === undefined ? across.findingsIn(checked) : []
  const finished = known?.finished ?? finishChecked(checked, workspace, options)
  const accepted = options.accept?.(checked, finished) ?? finished
  if (known !== undefined && accepted === finished)
    return restoreResult(known.kept, { filePath: filePath ?? textResultName, source, usedDeprecatedRules })
  const result = toResult(filePath, source, accepted)
  if (known === undefined)
    options.memory?.keep({
      text: checked,
      workspace,
      finished,
      toResult: () => (accepted === finished ? result : toResult(filePath, source, finished)),
    })
  return { ...result, usedDeprecatedRules }
}

function finishChecked(checked: CheckedText, workspace: readonly Finding[], options: LintTextsOptions): FinishedDocument {
  const { config, text, document } = checked
  const { findings, directives, inlineConfigs } = document
  if ([findings, workspace, directives, inlineConfigs].every(list => list.length === 0)) return { findings: [], suppressed: [] }
  const { enabled, isFiltered } = checked
  const configured = configureFinish(config, enabled)
  const { reportUnusedDirectives } = options
  return finishDocument(document, workspace, {
    now: options.now,
    text,
    keepsGoals: createKeeperOf(checked, options),
    ...configured,
    // A comment may be for a rule that was left out.
    reportUnusedDirectives: isFiltered ? 0 : parseSeverity(reportUnusedDirectives, configured.reportUnusedDirectives),
  })
}
