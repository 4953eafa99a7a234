import { configureCheck, enableRules, type FileConfig } from "@okrlint/config"
import { applyInlineConfigs, checkInSteps, createGoalKeeper, type EnabledRule, type GoalKeeper } from "@okrlint/core"
import { parseMarkdown, parseMarkdownInSteps, type ParseOptions } from "@okrlint/markdown"
import { checkGoalless } from "./check-goalless.ts"
import { describeTimeout, runWithin } from "./check-within.ts"
import type { CheckedText, LintTextsOptions, TextToLint } from "./lint-texts.ts"
import { measureCheck } from "./measure-check.ts"
import { createFilteredEnabler, filterRules } from "./rule-filter.ts"
import { WatchedOptions } from "./watched-options.ts"

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
export function recallText(source: TextToLint, options: LintTextsOptions): CheckedText | undefined {
  const { memory, validate, ruleFilter } = options
  const known = memory?.recallCheck(source)
  if (known === undefined) return undefined
  const { config } = source
  const listAll = (): readonly EnabledRule[] => listRules(config, options)
  const enableInline = validate && createFilteredEnabler(config, validate, ruleFilter)
  const { text: _text, ...named } = source
  return {
    ...named,
    ...known,
    get text() {
      return source.text
    },
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

/** The rules that the config turns on, before any filter. */
function listRules(config: FileConfig, { enable, validate }: Pick<LintTextsOptions, "enable" | "validate">): readonly EnabledRule[] {
  return enable?.(config) ?? enableRules(config, validate)
}

/** Whether a text may hold a comment that configures rules, which needs the validator. */
export function mayConfigureRules(text: string): boolean {
  return /(?:<!--|\{\/\*)[\s>]*okrlint\s/.test(text)
}

/** Tells which edits of a text keep its goals. */
export function createKeeperOf(source: TextToLint, { parse = parseMarkdown }: LintTextsOptions): GoalKeeper {
  return createGoalKeeper(source.text, text => parse(text, parseOptions(source)))
}
