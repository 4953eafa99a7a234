export { defineConfig, globalIgnores, presets } from "@okrlint/config"
export type { Config, ConfigEntry, Plugin, RuleEntry, RulesConfig, Settings, Severity } from "@okrlint/config"
export { defineRule } from "@okrlint/core"
