import { z } from "zod"
import { ConfigError } from "./config-error.ts"
import { entryShape, knownKeysAt, pluginSchema } from "./config-schema.ts"
import { compilePatterns } from "./compile-patterns.ts"
import { didYouMean } from "./did-you-mean.ts"
import { quote } from "./rule-entry.ts"
import type { ConfigEntry, Plugin } from "./types.ts"

const entrySchema = z.strictObject(entryShape)

/**
 * Checks what a config holds, an entry or a list of entries and lists, and makes rules of its patterns.
 *
 * @throws {ConfigError} naming file, key path, what came and what was expected.
 */
export function validateConfig(value: unknown, source: string): ConfigEntry[] {
  return compilePatterns(checkConfig(value, source), source)
}

/**
 * Checks what a config holds; patterns stay as they are written.
 *
 * @throws {ConfigError} naming file, key path, what came and what was expected.
 */
export function checkConfig(value: unknown, source: string): ConfigEntry[] {
  return collect(value, { source, path: "" })
}

/**
 * Checks what a package gave as a plugin.
 *
 * @throws {ConfigError} naming what came and what was expected.
 */
export function checkPlugin(value: unknown, name: string, source: string): Plugin {
  const result = pluginSchema.safeParse(value)
  const where = { source, path: `plugins["${name}"]` }
  if (!result.success) throw entryError(value, result.error.issues[0]!, where)
  const plugin = value as Plugin // the schema has just confirmed the shape
  for (const [key, config] of Object.entries(plugin.configs ?? {})) collect(config, { source, path: `${where.path}.configs["${key}"]` })
  return plugin
}

interface Where {
  readonly source: string
  readonly path: string
}

function collect(value: unknown, { source, path }: Where): ConfigEntry[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap((item, index) => collect(item, { source, path: `${path}[${index}]` }))
  const result = entrySchema.safeParse(value)
  if (!result.success) throw entryError(value, deepestIssue(result.error.issues[0]!), { source, path })
  const { $schema: _schema, ...checked } = value as ConfigEntry & { $schema?: string } // the schema has just confirmed the shape
  if (checked.extends === undefined) return [checked]
  const bases = checked.extends.map((base: unknown, index) => collectBase(base, { source, path: `${path}.extends[${index}]` }))
  return [{ ...checked, extends: bases }]
}

function collectBase(base: unknown, where: Where): string | ConfigEntry[] {
  return typeof base === "string" ? base : collect(base, where)
}

/** Of the forms a value may have, the one that was meant: that of an object where an object came. */
function deepestIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue
  const inner = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0]
  const isInside = inner !== undefined && (inner.path.length > 0 || inner.code === "unrecognized_keys")
  return isInside ? deepestIssue({ ...inner, path: [...issue.path, ...inner.path] }) : issue
}

function entryError(value: unknown, issue: z.core.$ZodIssue, { source, path }: Where): ConfigError {
  const key = [path, ...issue.path.map(String)].filter(part => part !== "").join(".") || "the top level"
  const unexpectedKey =
    issue.code === "unrecognized_keys" ? issue.keys[0] : issue.code === "invalid_key" ? String(issue.path.at(-1)) : undefined
  if (unexpectedKey !== undefined) {
    const holder = issue.code === "invalid_key" ? issue.path.slice(0, -1) : issue.path
    const keys = knownKeysAt(holder)
    const at = [path, ...holder.map(String)].filter(part => part !== "").join(".") || "the top level"
    const hint =
      didYouMean(unexpectedKey, keys) || (keys.length > 0 ? `, expected one of ${keys.map(known => `\`${known}\``).join(", ")}.` : ".")
    return new ConfigError(`Unexpected key \`${unexpectedKey}\` at ${at} in ${source}${hint}`, { source, path: at })
  }
  const came = issue.path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | undefined)?.[part], value) // along the path zod has walked
  if (came === undefined)
    return new ConfigError(`Nothing stands at ${key} in ${source}, expected ${expectedOf(issue)}.`, { source, path: key })
  return new ConfigError(
    `Unexpected ${quote(came)} at ${key} in ${source}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}.`,
    { source, path: key },
  )
}

function expectedOf(issue: z.core.$ZodIssue): string {
  return issue.code === "invalid_type" ? `a value of type \`${issue.expected}\`` : "a value"
}
