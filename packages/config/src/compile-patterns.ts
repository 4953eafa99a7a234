import { compilePatternRule } from "./compile-pattern-rule.ts"
import type { ConfigEntry, Plugin } from "./types.ts"

/**
 * Gives plugins the rules that their patterns define; entries without patterns are passed on as they are.
 *
 * @throws {ConfigError} when a pattern is not RE2, or a definition has nothing to look for.
 */
export function compilePatterns(entries: readonly ConfigEntry[], source: string): ConfigEntry[] {
  return entries.map(entry => {
    const plugins = Object.entries(entry.plugins ?? {})
    if (!plugins.some(([, plugin]) => plugin.patterns !== undefined)) return entry
    return { ...entry, plugins: Object.fromEntries(plugins.map(([name, plugin]) => [name, withPatternRules(plugin, source)])) }
  })
}

function withPatternRules(plugin: Plugin, source: string): Plugin {
  const compiled = Object.entries(plugin.patterns ?? {}).map(
    ([id, definition]) => [id, compilePatternRule(id, definition, source)] as const,
  )
  return { ...plugin, rules: { ...plugin.rules, ...Object.fromEntries(compiled) } }
}
