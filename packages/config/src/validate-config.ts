import { z } from "zod"
import { ConfigError } from "./config-error.ts"
import { compilePatterns } from "./compile-patterns.ts"
import { didYouMean } from "./did-you-mean.ts"
import { quote } from "./rule-entry.ts"
import type { ConfigEntry } from "./types.ts"

const severity = z.union([z.enum(["off", "warn", "error"]), z.literal(0), z.literal(1), z.literal(2)])
const glob = z.string().min(1)

const settings = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .describe("Primary language of the documents, such as `en`.")
    .optional(),
  team: z.string().min(1).describe("Team the documents belong to, where they do not say so.").optional(),
  fiscalYearStart: z.int().min(1).max(12).describe("Month in which the fiscal year starts.").optional(),
  labels: z.record(z.string(), z.array(z.string())).describe("Label words beside the built-in ones, by what they mark.").optional(),
  lexicon: z
    .strictObject({
      verbs: z.record(z.string(), z.string()).optional(),
      metrics: z
        .record(
          z.string(),
          z.strictObject({
            category: z.string().optional(),
            polarity: z.enum(["up", "down"]).optional(),
            vitalSign: z.boolean().optional(),
          }),
        )
        .optional(),
    })
    .describe("Verbs and metrics beside the built-in ones.")
    .optional(),
  owners: z.array(z.string()).describe("Known owners.").optional(),
})

const linterOptions = z.strictObject({
  noInlineConfig: z.boolean().describe("Ignore all comments that speak to okrlint.").optional(),
  reportUnusedDirectives: z.union([severity, z.boolean()]).describe("Severity for directives that silence nothing.").optional(),
  requireDirectiveReason: z.union([severity, z.boolean()]).describe("Severity for directives without a reason.").optional(),
})

const patternRule = z.strictObject({
  scope: z.enum(["statement", "objective", "keyResult", "kpi", "initiative", "prose"]).describe("What the rule looks at."),
  words: z.array(z.string().min(1)).describe("Words and phrases to find.").optional(),
  pattern: z.string().min(1).describe("A regular expression in RE2 syntax.").optional(),
  required: z.boolean().describe("Report statements in which nothing is found, instead of what is found.").optional(),
  message: z.string().min(1).describe("What is there, one sentence; `{{words}}` gives what was found."),
  help: z.string().min(1).describe("What to do, one sentence."),
  tests: z
    .strictObject({ good: z.array(z.string()).optional(), bad: z.array(z.string()).optional() })
    .describe("Statements that pass and statements that must be reported; run by `okrlint config test`.")
    .optional(),
})

const entryShape = {
  $schema: z.string().optional(),
  name: z.string().min(1).describe("Shown in errors and by --print-config.").optional(),
  basePath: z.string().describe("Folder that `files` and `ignores` are relative to.").optional(),
  files: z
    .array(z.union([glob, z.array(glob)]))
    .min(1)
    .describe("Globs of the files this entry is for.")
    .optional(),
  ignores: z.array(glob).describe("Globs to leave out; alone in an entry, they hold for the whole run.").optional(),
  extends: z.array(z.unknown()).describe("Presets by name, or entries to take over.").optional(),
  plugins: z
    .record(z.string(), z.looseObject({ patterns: z.record(z.string(), patternRule).describe("Rules without code, by id.").optional() }))
    .describe("Rules and presets by prefix; in a data config, rules without code.")
    .optional(),
  rules: z.record(z.string(), z.unknown()).describe("Severity, or severity and options, by rule id.").optional(),
  settings: settings.optional(),
  linterOptions: linterOptions.optional(),
}

const entry = z.strictObject(entryShape)

/**
 * Checks what a config file holds: an entry, or a list of entries and lists.
 *
 * @throws {ConfigError} naming file, key path, what came and what was expected.
 */
export function validateConfig(value: unknown, source: string): ConfigEntry[] {
  return compilePatterns(collect(value, { source, path: "" }), source)
}

interface Where {
  readonly source: string
  readonly path: string
}

function collect(value: unknown, { source, path }: Where): ConfigEntry[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap((item, index) => collect(item, { source, path: `${path}[${index}]` }))
  const result = entry.safeParse(value)
  if (!result.success) throw entryError(value, result.error.issues[0]!, { source, path })
  const { $schema: _schema, ...checked } = value as ConfigEntry & { $schema?: string } // the schema has just confirmed the shape
  return [checked]
}

function entryError(value: unknown, issue: z.core.$ZodIssue, { source, path }: Where): ConfigError {
  const key = [path, ...issue.path.map(String)].filter(part => part !== "").join(".") || "the top level"
  if (issue.code === "unrecognized_keys") {
    const name = issue.keys[0] ?? ""
    const keys = keysAt(issue.path)
    const hint = didYouMean(name, keys) || (keys.length > 0 ? `, expected one of ${keys.map(known => `\`${known}\``).join(", ")}.` : ".")
    return new ConfigError(`Unexpected key \`${name}\` at ${key} in ${source}${hint}`, { source, path: key })
  }
  const came = issue.path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | undefined)?.[part], value) // along the path zod has walked
  return new ConfigError(
    `Unexpected ${quote(came)} at ${key} in ${source}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}.`,
    { source, path: key },
  )
}

function keysAt(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(entryShape)
  if (path[0] === "settings") return path.length === 1 ? Object.keys(settings.shape) : []
  return path[0] === "linterOptions" ? Object.keys(linterOptions.shape) : []
}

/** The JSON Schema of data configs, for editors. */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(z.union([entry, z.array(entry)]), { io: "input", unrepresentable: "any" })
}
