import type { RuleFilter } from "./rule-filter.ts"

/** What a filter leaves out of some rules: a function as data, which can be compared and sent to another thread. */
export type FilterTable = readonly string[]

const severities = [1, 2] as const

/** Asks a filter for each rule at each severity. */
export function tabulateFilter(ruleFilter: RuleFilter, ruleIds: readonly string[]): FilterTable {
  const asked = ruleIds.flatMap(ruleId => severities.map(severity => ({ ruleId, severity })))
  return asked.filter(rule => !ruleFilter(rule)).map(nameOf)
}

/** The filter that a table was made of, for the rules that it was made with. */
export function filterByTable(table: FilterTable): RuleFilter {
  const leftOut = new Set(table)
  return rule => !leftOut.has(nameOf(rule))
}

function nameOf({ ruleId, severity }: Parameters<RuleFilter>[0]): string {
  return `${ruleId} ${severity}`
}
