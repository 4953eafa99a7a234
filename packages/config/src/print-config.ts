import type { FileConfig } from "./config-array.ts"
import { enableRules, type OptionsValidator } from "./enable-rules.ts"
import { severityNames } from "./rule-entry.ts"

/** A value and where it was set, for people. */
export interface PrintedValue {
  readonly value: unknown
  readonly origin: string
}

/** What `--print-config` shows: everything that applies to one file, with the origin of each value. */
export interface PrintedConfig {
  /** Entries that apply, in order. */
  readonly entries: readonly string[]
  readonly rules: Readonly<
    Record<string, { readonly severity: "off" | "warn" | "error"; readonly options: unknown; readonly origin: string }>
  >
  readonly settings: Readonly<Record<string, PrintedValue>>
  readonly linterOptions: Readonly<Record<string, PrintedValue>>
}

/**
 * Lays a file's config open, rules in alphabetical order, options with their defaults filled in.
 *
 * @throws {ConfigError} when options have a fault.
 */
export function printConfig(config: FileConfig, validate: OptionsValidator): PrintedConfig {
  const options = new Map(enableRules(config, validate).map(({ rule, options: value }) => [rule.id, value]))
  const rules = [...config.rules].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    entries: config.origins,
    rules: Object.fromEntries(
      rules.map(([id, { severity, origin, rule, options: written }]) => [
        id,
        { severity: severityNames[severity], options: options.get(rule.id) ?? written ?? {}, origin },
      ]),
    ),
    settings: withOrigins("settings", { ...config.settings }, config),
    linterOptions: withOrigins("linterOptions", { ...config.linterOptions }, config),
  }
}

function withOrigins(
  key: "settings" | "linterOptions",
  values: Readonly<Record<string, unknown>>,
  { keyOrigins }: FileConfig,
): Record<string, PrintedValue> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, origin: keyOrigins[`${key}.${name}`] ?? "" }]))
}
