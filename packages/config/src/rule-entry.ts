import type { RuleEntry, Severity } from "./types.ts"

/** What severities are called, by their number. */
export const severityNames = ["off", "warn", "error"] as const

const severities: Readonly<Record<string, 0 | 1 | 2>> = { off: 0, warn: 1, error: 2, 0: 0, 1: 1, 2: 2 }

/** A rule entry taken apart; options are undefined when the entry gives none. */
export interface ParsedRuleEntry {
  readonly severity: 0 | 1 | 2
  readonly options: unknown
}

/** Takes a rule entry apart; answers a sentence when it is none. */
export function parseRuleEntry(entry: unknown): ParsedRuleEntry | string {
  const [severity, options, ...more] = Array.isArray(entry) ? (entry as unknown[]) : [entry]
  const number = typeof severity === "string" || typeof severity === "number" ? severities[String(severity)] : undefined
  if (number === undefined) return `Unexpected severity ${quote(severity)}, expected \`off\`, \`warn\` or \`error\``
  if (more.length > 0) return `Unexpected ${more.length + 2} values, expected a severity and one options object`
  return { severity: number, options }
}

/** Reads a severity or a switch; true means `warn`. */
export function parseSeverity(value: Severity | boolean | undefined, fallback: 0 | 1 | 2): 0 | 1 | 2 {
  if (value === undefined) return fallback
  if (typeof value === "boolean") return value ? 1 : 0
  return severities[String(value)] ?? fallback
}

/** A value in backticks as an error shows it. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}

/** Whether an entry is only a severity, so that options set before stay in force. */
export function isSeverityOnly(entry: RuleEntry): boolean {
  return !Array.isArray(entry) || entry.length === 1
}
