import { enableRules, type FileConfig, type OptionsValidator, type Severity } from "@okrlint/config"
import { isWorkspaceRule, type CheckedDocument, type EnabledRule, type FinishedDocument } from "@okrlint/core"
import { runToEnd, type Goal, type GoalDocument } from "@okrlint/core/model"
import type { Reading } from "@okrlint/core/reading"
import type { ParseOptions } from "@okrlint/markdown"
import type { LintResult, PassTimes } from "../results/types.ts"
import { byConfig } from "./by-config.ts"
import type { CheckStore } from "./check-store.ts"
import { checkText, recallText } from "./check-text.ts"
import type { EditChooser } from "./choose-edits.ts"
import { fixTexts } from "./fix-texts.ts"
import type { LastRun } from "./last-run.ts"
import type { LintMemory } from "./lint-memory.ts"
import type { RuleFilter } from "./rule-filter.ts"

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
  /** Told when all texts are checked, before rules look at all of them. */
  readonly onAllChecked?: (() => void) | undefined
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
  /** Keeps what checking the texts gave until their results are made; for many texts. Held as it is when absent. */
  readonly store?: CheckStore | undefined
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
 * Lints texts together, so that rules over several documents see them all; one result for each, in the order given.
 * Fixes are made pass by pass, until none is left or they undo each other; results are those of the fixed texts.
 *
 * @throws {ConfigError} when a config holds an unknown rule, severity or option.
 */
export function lintTexts(texts: readonly TextToLint[], options: LintTextsOptions): LintResult[] {
  return [...runToEnd(lintTextsInSteps(texts, options))]
}

/**
 * As `lintTexts`, with a pause after each text that is checked and each rule over all texts. Results are made when they are asked for,
 * and anew each time: nobody need hold all of them.
 *
 * @throws {ConfigError} when a config holds an unknown rule, severity or option.
 */
export function* lintTextsInSteps(texts: readonly TextToLint[], given: LintTextsOptions): Generator<unknown, Iterable<LintResult>> {
  const options = { ...given, enable: given.enable ?? byConfig(config => enableRules(config, given.validate)) }
  const { checked, beside } = yield* checkTexts(texts, options)
  options.onAllChecked?.()
  const fixed = yield* fixTexts(checked, options, beside)
  return {
    *[Symbol.iterator]() {
      for (const [index, text] of fixed.checked.entries()) {
        const result = withStats(fixed.finish(text), text)
        yield text === checked[index] ? result : withOutput(result, texts[index]!, text.text)
      }
    },
  }
}

interface CheckedTexts {
  readonly checked: readonly CheckedText[]
  readonly beside: readonly CheckedText[]
}

/** Checks the texts that are not known yet, with a pause after each. */
function* checkTexts(texts: readonly TextToLint[], options: LintTextsOptions): Generator<undefined, CheckedTexts> {
  const beside: CheckedText[] = []
  for (const text of options.beside ?? []) beside.push(yield* checkFirst(text, withWorkspaceRulesOnly(text.config), options))
  const checked: CheckedText[] = []
  for (const text of texts) checked.push(yield* checkFirst(text, text.config, options))
  return { checked, beside }
}

function* checkFirst(text: TextToLint, config: FileConfig, options: LintTextsOptions): Generator<undefined, CheckedText> {
  const known = options.checked?.get(text) ?? recallText(text, options)
  if (known !== undefined) return known
  const checked = checkText({ ...text, config }, options)
  const kept = options.store?.add(text, checked) ?? checked
  options.onChecked?.()
  yield
  return kept
}

/** The findings of the others would be thrown away. */
function withWorkspaceRulesOnly(config: FileConfig): FileConfig {
  return { ...config, rules: new Map([...config.rules].filter(([, { rule }]) => isWorkspaceRule(rule))) }
}

function withStats(result: LintResult, { passes }: CheckedText): LintResult {
  return passes === undefined ? result : { ...result, stats: { fixPasses: passes.length - 1, times: { passes } } }
}

function withOutput(result: LintResult, { text, byteOrderMark = "" }: TextToLint, fixed: string): LintResult {
  return fixed === text ? result : { ...result, output: byteOrderMark + fixed }
}
