import type { FileConfig } from "@okrlint/config"
import { createHash } from "node:crypto"
import { byConfig } from "../linter/by-config.ts"
import type { LintTextsOptions, TextToLint } from "../linter/lint-texts.ts"
import { describeConfig } from "./config-text.ts"

/** What findings depend on beside text and config; the day is told apart, as most documents do not ask for it. */
export interface KeyedRun extends Pick<LintTextsOptions, "allowInlineConfig" | "reportUnusedDirectives" | "ruleFilter"> {
  /** Tells versions of okrlint apart. */
  readonly build: string
}

/** Tells apart what may not have the same findings. */
export interface TextKeys {
  /** Of a config in this run; undefined for one that no text can tell. */
  ofConfig(config: FileConfig): string | undefined
  /** Undefined for a text without a name, and for one whose config has no key. */
  ofText(text: TextToLint): string | undefined
}

/** The keys where nothing is kept. */
export const noKeys: TextKeys = { ofConfig: () => undefined, ofText: () => undefined }

/** Makes the keys of a run. */
export function createTextKeys({ build, allowInlineConfig, reportUnusedDirectives, ruleFilter }: KeyedRun): TextKeys {
  const run = JSON.stringify([build, process.version, allowInlineConfig, reportUnusedDirectives])
  const ofConfig = byConfig(config => {
    const { text, isWhole } = describeConfig(config, ruleFilter)
    return isWhole ? hash([run, text]) : undefined
  })
  return {
    ofConfig,
    ofText: ({ filePath, text, config }) => {
      const key = ofConfig(config)
      return key === undefined || filePath === undefined ? undefined : hash([key, filePath, text])
    },
  }
}

/** A short text that stands for longer ones, in their order. */
export function hash(texts: readonly string[]): string {
  const sum = createHash("sha256")
  for (const text of texts) sum.update(`${text.length}:`).update(text)
  return sum.digest("base64url").slice(0, 27) // 160 bits
}
