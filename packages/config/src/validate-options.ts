import type { Rule } from "@okrlint/core"
import { z } from "zod"
import { ConfigError } from "./config-error.ts"
import { didYouMean } from "./did-you-mean.ts"
import { quote } from "./rule-entry.ts"

/**
 * Checks a rule's options against its schema and fills in the defaults.
 *
 * @throws {ConfigError} naming the option, what came and what was expected.
 */
export function validateOptions(rule: Rule, options: unknown, where: string): unknown {
  if (rule.options === undefined) {
    if (options === undefined || (typeof options === "object" && options !== null && Object.keys(options).length === 0)) return {}
    throw new ConfigError(`Unexpected options ${quote(options)} for rule \`${rule.id}\` in ${where}, expected none.`, {
      source: where,
      path: `rules["${rule.id}"]`,
    })
  }
  const schema = rule.options(z)
  const result = schema.safeParse(options)
  if (result.success) return result.data
  throw optionsError(rule, { options, where, schema, issue: result.error.issues[0]! })
}

interface Failure {
  readonly options: unknown
  readonly where: string
  readonly schema: z.ZodType
  readonly issue: z.core.$ZodIssue
}

function optionsError(rule: Rule, { options, where, schema, issue }: Failure): ConfigError {
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const path = [`rules["${rule.id}"][1]`, ...issue.path.map(String)].join(".")
  const place = { source: where, path }
  if (issue.code === "unrecognized_keys") {
    const name = issue.keys[0] ?? ""
    const hint = didYouMean(name, keys) || `, expected ${keys.map(key => `\`${key}\``).join(", ")}.`
    return new ConfigError(`Unexpected option \`${name}\` for rule \`${rule.id}\` in ${where}${hint}`, place)
  }
  const came = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], options) // along the path zod has walked
  const name = issue.path.length === 0 ? "options" : `option \`${issue.path.map(String).join(".")}\``
  return new ConfigError(`Unexpected ${quote(came)} as ${name} for rule \`${rule.id}\` in ${where}: ${lowerFirst(issue.message)}.`, place)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
