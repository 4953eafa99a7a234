import { createConfigArray, defaultConfig, defineConfig, type Config } from "@okrlint/config"
import { validateOptions } from "@okrlint/config/validate"
import { fileMessage } from "../results/file-message.ts"
import type { LintMessage, SuppressedLintMessage } from "../results/types.ts"
import { today } from "./day.ts"
import { lintTexts } from "./lint-texts.ts"
import { stripByteOrderMark } from "./byte-order-mark.ts"

/** What a text is linted with. */
export interface VerifyOptions {
  /** Name of the document, relative to the config's folder; tells which entries apply and perhaps the cycle. */
  readonly filePath?: string
  /** False to ignore comments that speak to okrlint. */
  readonly allowInlineConfig?: boolean
  /** Calendar day that counts as today, `YYYY-MM-DD` in UTC; the present day when absent. */
  readonly now?: string
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
    const { filePath, allowInlineConfig, now = today() } = typeof options === "string" ? { filePath: options } : options
    const fileConfig = createConfigArray(defineConfig(config ?? defaultConfig)).forFile(filePath ?? unnamed)
    this.#suppressed = []
    if (fileConfig === undefined) return [noConfigMessage(filePath)]
    const texts = [{ filePath, text: stripByteOrderMark(text), config: fileConfig }]
    const [result] = lintTexts(texts, { now, validate: validateOptions, ...(allowInlineConfig !== undefined && { allowInlineConfig }) })
    this.#suppressed = result?.suppressedMessages ?? []
    return [...(result?.messages ?? [])]
  }

  /** The messages of the last `verify` that a directive silenced. */
  getSuppressedMessages(): SuppressedLintMessage[] {
    return [...this.#suppressed]
  }
}

function noConfigMessage(filePath: string | undefined): LintMessage {
  return fileMessage({
    severity: 1,
    message: `No config entry applies to \`${filePath ?? unnamed}\`.`,
    help: "Add an entry whose `files` name it.",
  })
}
