import type { FileConfig } from "@okrlint/config"
import { createHash } from "node:crypto"
import type { LintTextsOptions, TextToLint } from "../linter/lint-texts.ts"
import { describeConfig } from "./config-text.ts"

/** What findings depend on beside text and config; the day is told apart, as most documents do not ask for it. */
export interface KeyedRun extends Pick<LintTextsOptions, "allowInlineConfig" | "reportUnusedDirectives" | "ruleFilter"> {
  /** Tells versions of okrlint apart. */
  readonly build: string
}

/** Tells texts apart that may not have the same findings; undefined for one whose config no text can tell. */
export type TextKey = (text: TextToLint) => string | undefined

/** Makes the keys of a run. Texts without a name have none. */
export function createTextKey({ build, allowInlineConfig, reportUnusedDirectives, ruleFilter }: KeyedRun): TextKey {
  const run = JSON.stringify([build, process.version, allowInlineConfig, reportUnusedDirectives])
  const configs = new Map<FileConfig, string | undefined>() // most texts share one
  const keyOfConfig = (config: FileConfig): string | undefined => {
    if (configs.has(config)) return configs.get(config)
    const { text, isWhole } = describeConfig(config, ruleFilter)
    const key = isWhole ? hash([run, text]) : undefined
    configs.set(config, key)
    return key
  }
  return ({ filePath, text, config }) => {
    const key = keyOfConfig(config)
    return key === undefined || filePath === undefined ? undefined : hash([key, filePath, text])
  }
}

/** A short text that stands for longer ones, in their order. */
export function hash(texts: readonly string[]): string {
  const sum = createHash("sha256")
  for (const text of texts) sum.update(`${text.length}:`).update(text)
  return sum.digest("base64url").slice(0, 27) // 160 bits
}
