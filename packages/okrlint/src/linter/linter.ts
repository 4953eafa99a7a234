import { createConfigArray, defaultConfig, type Config } from "@okrlint/config"
import { validateConfig, validateOptions } from "@okrlint/config/validate"
import { fileMessage } from "../results/file-message.ts"
import type { LintMessage, SuppressedLintMessage } from "../results/types.ts"
import { today } from "@okrlint/core"
import { splitByteOrderMark } from "./byte-order-mark.ts"
import { createEditChooser, type FixOptions } from "./choose-edits.ts"
import { lintTexts } from "./lint-texts.ts"
import type { RuleFilter } from "./rule-filter.ts"

/** What a text is linted with. */
export interface VerifyOptions {
  /** Name of the document, relative to the config's folder; tells which entries apply and perhaps the cycle. */
  readonly filePath?: string
  /** False to ignore comments that speak to okrlint. */
  readonly allowInlineConfig?: boolean
  /** Calendar day that counts as today, `YYYY-MM-DD` in UTC; the present day when absent. */
  readonly now?: string
  /** Which of the rules that the config turns on are run; all when absent. */
  readonly ruleFilter?: RuleFilter
}

/** What a text is linted and fixed with. */
export interface FixingVerifyOptions extends VerifyOptions, FixOptions {}

/** A text after its fixes, as ESLint's `verifyAndFix` gives it. */
export interface FixReport {
  /** Whether anything was changed. */
  readonly fixed: boolean
  /** The text, changed or not. */
  readonly output: string
  /** What is left after the fixes, in document order. */
  readonly messages: LintMessage[]
}

interface LinterRun {
  readonly text: string
  readonly config: Config | undefined
  readonly options: VerifyOptions
  readonly fixes?: FixOptions
}

interface Linted {
  readonly messages: LintMessage[]
  readonly output?: string
}

/** Name that entries are matched against when a text has none. */
const unnamed = "text.md"

/**
 * Lints text without touching files: synchronous, and fit for browsers.
 *
 * @example
 * const linter = new Linter()
 * const messages = linter.verify("## Objective: Keep churn below 4%", undefined, { filePath: "q3.md" })
 */
export class Linter {
  #suppressed: readonly SuppressedLintMessage[] = []

  /**
   * Lints one text and gives its messages in document order. Without a config, the preset `recommended` applies.
   *
   * @throws {ConfigError} when the config has a fault.
   */
  verify(text: string, config?: Config, options: VerifyOptions | string = {}): LintMessage[] {
    return this.#run({ text, config, options: typeof options === "string" ? { filePath: options } : options }).messages
  }

  /**
   * Lints one text, makes its fixes, and gives the fixed text with the messages that are left.
   *
   * @throws {ConfigError} when the config has a fault.
   *
   * @example
   * const { fixed, output } = new Linter().verifyAndFix("# Plan\n", undefined, { filePath: "q3.md", fixTypes: ["directive"] })
   */
  verifyAndFix(text: string, config?: Config, options: FixingVerifyOptions | string = {}): FixReport {
    const given = typeof options === "string" ? { filePath: options } : options
    const { messages, output = text } = this.#run({ text, config, options: given, fixes: { ...given, fix: given.fix ?? true } })
    return { fixed: output !== text, output, messages }
  }

  /** The messages of the last `verify` that a directive silenced. */
  getSuppressedMessages(): SuppressedLintMessage[] {
    return [...this.#suppressed]
  }

  #run({ text, config, options, fixes = {} }: LinterRun): Linted {
    const { filePath, allowInlineConfig, now = today(), ruleFilter } = options
    const entries = config === undefined ? defaultConfig : validateConfig(config, "the config")
    const fileConfig = createConfigArray(entries).forFile(filePath ?? unnamed)
    this.#suppressed = []
    if (fileConfig === undefined) return { messages: [noConfigMessage(filePath)] }
    const [result] = lintTexts([{ filePath, ...splitByteOrderMark(text), config: fileConfig }], {
      now,
      validate: validateOptions,
      chooseEdits: createEditChooser(fixes),
      ruleFilter,
      ...(allowInlineConfig !== undefined && { allowInlineConfig }),
    })
    this.#suppressed = result?.suppressedMessages ?? []
    return { messages: [...(result?.messages ?? [])], ...(result?.output !== undefined && { output: result.output }) }
  }
}

function noConfigMessage(filePath: string | undefined): LintMessage {
  return fileMessage({
    severity: 1,
    message: `No config entry applies to \`${filePath ?? unnamed}\`.`,
    help: "Add an entry whose `files` name it.",
  })
}
