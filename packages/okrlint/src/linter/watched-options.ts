import type { CheckOptions } from "@okrlint/core"

/**
 * Options of one check, which note whether anything has asked for the day: what has not asked holds on any other day. A class, because
 * the engine makes objects with accessors of their own many times slower, and whoever reads them, too.
 */
export class WatchedOptions implements CheckOptions {
  readonly settings: CheckOptions["settings"]
  readonly read: CheckOptions["read"]
  readonly allowInlineConfig: CheckOptions["allowInlineConfig"]
  readonly reportUnusedInlineConfigs: CheckOptions["reportUnusedInlineConfigs"]
  readonly enableInline: CheckOptions["enableInline"]
  readonly #now: string
  #isDayBound = false

  constructor({ now, settings, read, allowInlineConfig, reportUnusedInlineConfigs, enableInline }: CheckOptions) {
    this.settings = settings
    this.read = read
    this.allowInlineConfig = allowInlineConfig
    this.reportUnusedInlineConfigs = reportUnusedInlineConfigs
    this.enableInline = enableInline
    this.#now = now
  }

  get now(): string {
    this.#isDayBound = true
    return this.#now
  }

  /** Whether `now` was read. */
  get isDayBound(): boolean {
    return this.#isDayBound
  }
}
