import { parseRuleEntry, type RuleEntry, type RulesConfig } from "@okrlint/config"
import { UsageError } from "./usage-error.ts"

/**
 * Reads the values of `--rule`: `kr-measurable: error`, `'max-objectives: [warn, {team: 4}]'`, or several in braces.
 *
 * @throws {UsageError} naming the value and the expected form.
 */
export async function parseRuleOptions(values: readonly string[]): Promise<RulesConfig> {
  const parts = await Promise.all(values.map(parseRuleOption))
  return Object.assign({}, ...parts) as RulesConfig // each part is one
}

async function parseRuleOption(value: string): Promise<RulesConfig> {
  const plain = /^([\w@/-]+): *(\w+)$/.exec(value)
  if (plain !== null) return toRules({ [plain[1]!]: numberOr(plain[2]!) }, value)
  const { parse } = await import("yaml")
  try {
    return toRules(parse(value), value)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw unexpected(value)
  }
}

function numberOr(word: string): string | number {
  return /^\d$/.test(word) ? Number(word) : word
}

function toRules(data: unknown, value: string): RulesConfig {
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw unexpected(value)
  for (const [ruleId, entry] of Object.entries(data)) {
    const parsed = parseRuleEntry(entry)
    if (typeof parsed === "string") throw new UsageError(`${parsed} for \`${ruleId}\` in \`--rule\`.`)
  }
  return data as Record<string, RuleEntry> // every entry was taken apart above
}

function unexpected(value: string): UsageError {
  return new UsageError(
    `Unexpected value \`${value}\` for \`--rule\`, expected a form such as \`kr-measurable: error\` or \`max-objectives: [warn, {team: 4}]\`.`,
  )
}
