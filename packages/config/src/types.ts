import type { Rule } from "@okrlint/core"
import type { FieldName, Role } from "@okrlint/core/model"
import type { LexiconAdditions } from "@okrlint/core/reading"
import type { PatternRule } from "./pattern-rule-types.ts"

/** How grave a rule's findings are; numbers as in ESLint. */
export type Severity = "off" | "warn" | "error" | 0 | 1 | 2

/** What a config says of a rule: a severity, or a severity with the rule's options. */
export type RuleEntry = Severity | readonly [Severity] | readonly [Severity, unknown]

/** Rules by id; a plugin's rule is `plugin/rule`. */
export type RulesConfig = Readonly<Record<string, RuleEntry>>

/** Label words that a team uses beside okrlint's own, in any language; upper and lower case alike. */
export interface LabelWords {
  /** Labels of a single goal, by role: `{ keyResult: ["signal"] }` makes one of `Signal 1: …`. */
  readonly roles?: Readonly<Partial<Record<Role, readonly string[]>>>
  /** Headings over goals, by role. */
  readonly headings?: Readonly<Partial<Record<Role, readonly string[]>>>
  /** Labels and column heads of what stands beside a goal, by field. */
  readonly fields?: Readonly<Partial<Record<FieldName, readonly string[]>>>
  /** Headings of parts that hold no goals. */
  readonly notGoals?: readonly string[]
}

/** What all rules and the extraction share. */
export interface Settings {
  /** Primary language of the documents (`en`); found per document when absent. */
  readonly language?: string
  /** Team the documents belong to, where they do not say so. */
  readonly team?: string
  /** Month (1 to 12) in which the fiscal year starts. */
  readonly fiscalYearStart?: number
  /** Label words beside the built-in ones, by what they mark. */
  readonly labels?: LabelWords
  /** Verbs, metrics and words beside the built-in ones. */
  readonly lexicon?: LexiconAdditions
  /** Known owners, for rules about owners. */
  readonly owners?: readonly string[]
}

/** How the linter itself behaves. */
export interface LinterOptions {
  /** True to ignore all comments that speak to okrlint. */
  readonly noInlineConfig?: boolean
  /** Severity at which directives that silence nothing are reported; `warn` when absent. */
  readonly reportUnusedDirectives?: Severity | boolean
  /** Severity at which comments that configure a rule as it is configured already are reported; `off` when absent. */
  readonly reportUnusedInlineConfigs?: Severity | boolean
  /** Severity at which directives without a reason are reported; `off` when absent. */
  readonly requireDirectiveReason?: Severity | boolean
}

/** A package of rules and presets. */
export interface Plugin {
  readonly meta?: { readonly name?: string; readonly version?: string }
  /** By id without prefix. */
  readonly rules?: Readonly<Record<string, Rule>>
  /** Rules without code, by id; they may stand in data configs. */
  readonly patterns?: Readonly<Record<string, PatternRule>>
  /** Presets; `extends` names them by `prefix/name`. */
  readonly configs?: Readonly<Record<string, ConfigEntry | readonly ConfigEntry[]>>
}

/** One entry of a flat config; later entries win. */
export interface ConfigEntry {
  /** Shown in errors and by `--print-config`. */
  readonly name?: string
  /** Folder that `files` and `ignores` are relative to; the config file's own when absent. */
  readonly basePath?: string
  /** Globs; a nested list matches when all its globs do. Every linted file when absent. */
  readonly files?: readonly (string | readonly string[])[]
  /** Globs to leave out; alone in an entry, they hold for the whole run. */
  readonly ignores?: readonly string[]
  /** Presets by name, or entries to take over. */
  readonly extends?: readonly (string | ConfigEntry | readonly ConfigEntry[])[]
  /** By prefix; in a config file a plugin may be named by its package or its path, relative to the file. */
  readonly plugins?: Readonly<Record<string, Plugin | string>>
  readonly rules?: RulesConfig
  readonly settings?: Settings
  readonly linterOptions?: LinterOptions
}

/** A config as written: entries and lists of entries. */
export type Config = ConfigEntry | readonly Config[]
