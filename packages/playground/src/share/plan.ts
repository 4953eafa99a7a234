/** How grave a rule's findings are, as configs write it. */
export type RuleSeverity = "off" | "warn" | "error"

/** All that a person can set: what is shared, kept and linted. */
export interface Plan {
  readonly text: string
  /** Name of a preset. */
  readonly preset: string
  /** Rules that differ from the preset, by id. */
  readonly rules: Readonly<Record<string, RuleSeverity>>
}

/** The longest text that is taken from a link, in UTF-16 units: far more than a plan has, and little enough for any browser. */
export const longestText = 1_000_000

/** A plan of unknown origin, checked; undefined when it is none. Preset and rules are checked again where they are used. */
export function readPlan(value: unknown): Plan | undefined {
  if (!isRecord(value)) return undefined
  const { text, preset, rules = {} } = value
  if (typeof text !== "string" || text.length > longestText || typeof preset !== "string" || !isRecord(rules)) return undefined
  const known = Object.entries(rules).filter((entry): entry is [string, RuleSeverity] => isSeverity(entry[1]))
  return { text, preset, rules: Object.fromEntries(known) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function isSeverity(value: unknown): value is RuleSeverity {
  return value === "off" || value === "warn" || value === "error"
}
