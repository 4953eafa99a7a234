import type { FieldName, Role } from "@okrlint/core/model"
import { z } from "zod"

const severity = z.union([z.enum(["off", "warn", "error"]), z.literal(0), z.literal(1), z.literal(2)])
const glob = z.string().min(1)
const words = z.array(z.string().min(1))

const roles: readonly Role[] = ["objective", "keyResult", "kpi", "initiative"]
const fields: readonly FieldName[] = [
  "owner",
  "baseline",
  "current",
  "target",
  "due",
  "score",
  "status",
  "confidence",
  "weight",
  "priority",
  "cadence",
  "alert",
  "source",
  "supports",
  "unit",
]
const byRole = z.partialRecord(z.enum(roles), words)

const labels = z.strictObject({
  roles: byRole.describe("Labels of a single goal, by role.").optional(),
  headings: byRole.describe("Headings over goals, by role.").optional(),
  fields: z.partialRecord(z.enum(fields), words).describe("Labels and column heads of what stands beside a goal, by field.").optional(),
  notGoals: words.describe("Headings of parts that hold no goals.").optional(),
})

const lexicon = z.strictObject({
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

const settings = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .describe("Primary language of the documents, such as `en`.")
    .optional(),
  team: z.string().min(1).describe("Team the documents belong to, where they do not say so.").optional(),
  fiscalYearStart: z.int().min(1).max(12).describe("Month in which the fiscal year starts.").optional(),
  labels: labels.describe("Label words beside the built-in ones, by what they mark.").optional(),
  lexicon: lexicon.describe("Verbs and metrics beside the built-in ones.").optional(),
  owners: z.array(z.string()).describe("Known owners.").optional(),
})

const switchable = z.union([severity, z.boolean()])

const linterOptions = z.strictObject({
  noInlineConfig: z.boolean().describe("Ignore all comments that speak to okrlint.").optional(),
  reportUnusedDirectives: switchable.describe("Severity for directives that silence nothing.").optional(),
  reportUnusedInlineConfigs: switchable.describe("Severity for comments that configure a rule as it is already.").optional(),
  requireDirectiveReason: switchable.describe("Severity for directives without a reason.").optional(),
})

const patternRule = z.strictObject({
  scope: z.enum(["statement", "objective", "keyResult", "kpi", "initiative", "prose"]).describe("What the rule looks at."),
  words: words.describe("Words and phrases to find.").optional(),
  pattern: z.string().min(1).describe("A regular expression in RE2 syntax.").optional(),
  required: z.boolean().describe("Report statements in which nothing is found, instead of what is found.").optional(),
  message: z.string().min(1).describe("What is there, one sentence; `{{words}}` gives what was found."),
  help: z.string().min(1).describe("What to do, one sentence."),
  tests: z
    .strictObject({ good: words.optional(), bad: words.optional() })
    .describe("Statements that pass and statements that must be reported; run by `okrlint config test`.")
    .optional(),
})

/** What a rule of a plugin has at least; its types are checked where it is written. */
const rule = z.looseObject({
  id: z.string().min(1),
  scope: z.string(),
  docs: z.looseObject({ summary: z.string() }),
  messages: z.record(z.string(), z.looseObject({ text: z.string(), help: z.string() })),
  create: z.custom<unknown>(value => typeof value === "function", { error: "a function is expected" }),
})

/** A plugin as a config or a package gives it. */
export const pluginSchema = z.looseObject({
  rules: z.record(z.string(), rule).optional(),
  patterns: z.record(z.string(), patternRule).describe("Rules without code, by id.").optional(),
})

/** The keys of an entry and what they hold; entries that `extends` holds are checked one by one. */
export const entryShape = {
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
    .record(z.string(), z.union([z.string().min(1).describe("A package, or a path relative to the config file."), pluginSchema]))
    .describe("Rules and presets by prefix; in a data config, rules without code or the name of a package.")
    .optional(),
  rules: z.record(z.string(), z.unknown()).describe("Severity, or severity and options, by rule id.").optional(),
  settings: settings.describe("What all rules and the reading share.").optional(),
  linterOptions: linterOptions.describe("How the linter itself behaves.").optional(),
}

/** The keys of an object in a config, by the path to it; empty where any key may stand. */
export function knownKeysAt(path: readonly PropertyKey[]): string[] {
  const [first, second, third, fourth] = path
  if (first === undefined) return Object.keys(entryShape)
  if (first === "settings") return knownSettingsAt([second, third])
  if (first === "linterOptions") return Object.keys(linterOptions.shape)
  if (first === "plugins" && third === "patterns" && fourth !== undefined) return Object.keys(patternRule.shape)
  return []
}

function knownSettingsAt([key, part]: readonly (PropertyKey | undefined)[]): string[] {
  if (key === undefined) return Object.keys(settings.shape)
  if (key === "lexicon") return part === undefined ? Object.keys(lexicon.shape) : []
  if (key !== "labels") return []
  if (part === undefined) return Object.keys(labels.shape)
  return [...(part === "fields" ? fields : roles)]
}
