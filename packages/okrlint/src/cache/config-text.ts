import { listRuleIds, type FileConfig, type Plugin } from "@okrlint/config"
import { tabulateFilter } from "../linter/filter-table.ts"
import type { RuleFilter } from "../linter/rule-filter.ts"

/** A config as text, without where its values come from: two with the same text give the same findings. */
export interface ConfigText {
  readonly text: string
  /** Whether the text tells all of it. False where it holds code that no version stands for. */
  readonly isWhole: boolean
}

/** Writes down all of a config that bears on findings. */
export function describeConfig({ rules, settings, linterOptions, plugins, renamed }: FileConfig, ruleFilter?: RuleFilter): ConfigText {
  const named = Object.entries(plugins)
  const description = {
    rules: [...rules].map(([id, { severity, options }]) => [id, severity, options]),
    settings,
    linterOptions,
    plugins: named.map(([prefix, plugin]) => [prefix, describePlugin(plugin)]),
    renamed: renamed.map(({ name, ruleId }) => [name, ruleId]),
    leftOut: ruleFilter && tabulateFilter(ruleFilter, listRuleIds(plugins)),
  }
  return { text: canonicalJson(description), isWhole: named.every(([, plugin]) => isTold(plugin)) }
}

/** Patterns are data. Code is told by its package's name and version, as in ESLint. */
function describePlugin(plugin: Plugin): unknown {
  const { meta = {}, patterns = {} } = plugin
  return { name: meta.name, version: meta.version, patterns, rules: listCodeRules(plugin) }
}

function isTold(plugin: Plugin): boolean {
  return (plugin.meta?.name !== undefined && plugin.meta.version !== undefined) || listCodeRules(plugin).length === 0
}

function listCodeRules({ rules = {}, patterns = {} }: Plugin): string[] {
  return Object.keys(rules).filter(id => !Object.hasOwn(patterns, id))
}

/** JSON with the keys of objects in order, so that the order in which a config names them does not count. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
