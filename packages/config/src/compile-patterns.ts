import { compilePatternRule } from "./compile-pattern-rule.ts"
import type { ConfigEntry, Plugin } from "./types.ts"

/**
 * Gives plugins the rules that their patterns define, in entries and in those they take over; what has no patterns is passed on
 * as it is.
 *
 * @throws {ConfigError} when a pattern is not RE2, or a definition has nothing to look for.
 */
export function compilePatterns(entries: readonly ConfigEntry[], source: string): ConfigEntry[] {
  return entries.map(entry => compileEntry(entry, source))
}

function compileEntry(entry: ConfigEntry, source: string): ConfigEntry {
  const { plugins, extends: bases } = entry
  return {
    ...entry,
    ...(plugins && { plugins: Object.fromEntries(Object.entries(plugins).map(([name, plugin]) => [name, compilePlugin(plugin, source)])) }),
    ...(bases && { extends: bases.map(base => (typeof base === "string" ? base : compileBase(base, source))) }),
  }
}

function compileBase(base: ConfigEntry | readonly ConfigEntry[], source: string): ConfigEntry | readonly ConfigEntry[] {
  return isList(base) ? compilePatterns(base, source) : compileEntry(base, source)
}

function isList(base: ConfigEntry | readonly ConfigEntry[]): base is readonly ConfigEntry[] {
  return Array.isArray(base)
}

function compilePlugin(plugin: Plugin | string, source: string): Plugin | string {
  if (typeof plugin === "string" || plugin.patterns === undefined) return plugin
  const compiled = Object.entries(plugin.patterns).map(([id, definition]) => [id, compilePatternRule(id, definition, source)] as const)
  return { ...plugin, rules: { ...plugin.rules, ...Object.fromEntries(compiled) } }
}
