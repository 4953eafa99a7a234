import type { Config, ConfigEntry } from "./types.ts"

/** Gives a config its types; nested lists are flattened. */
export function defineConfig(...configs: readonly Config[]): ConfigEntry[] {
  return configs.flatMap(config => (isList(config) ? defineConfig(...config) : [config]))
}

/** An entry that leaves files and folders out of every run. */
export function globalIgnores(ignores: readonly string[], name = "global ignores"): ConfigEntry {
  return { name, ignores }
}

function isList(config: Config): config is readonly Config[] {
  return Array.isArray(config)
}
