import type { Rule } from "@okrlint/core"
import { rules as builtInRules } from "@okrlint/core/rules"
import { ConfigError } from "./config-error.ts"
import { didYouMean } from "./did-you-mean.ts"
import { flattenConfig, type FlatEntry } from "./flatten-config.ts"
import { createFilesMatcher, createIgnoresMatcher, type IgnoresMatcher, type PathMatcher } from "./match-files.ts"
import { isSeverityOnly, parseRuleEntry } from "./rule-entry.ts"
import type { ConfigEntry, LinterOptions, Plugin, Settings } from "./types.ts"
import { withoutEndSlashes } from "./without-end-slashes.ts"

/** A rule as the config sets it for one file. */
export interface ConfiguredRule {
  readonly rule: Rule
  readonly severity: 0 | 1 | 2
  /** As written; undefined when only defaults apply. */
  readonly options: unknown
  /** Where the severity was last set, for people. */
  readonly origin: string
}

/** Everything the config says about one file. */
export interface FileConfig {
  /** By id as configs name it. */
  readonly rules: ReadonlyMap<string, ConfiguredRule>
  readonly settings: Settings
  readonly linterOptions: LinterOptions
  readonly plugins: Readonly<Record<string, Plugin>>
  /** The entries that apply, in order, for people. */
  readonly origins: readonly string[]
  /** Rules that the config names by a former name. */
  readonly renamed: readonly RenamedRule[]
  /** Where each key of `settings` and `linterOptions` was last set, for people. */
  readonly keyOrigins: Readonly<Record<string, string>>
}

/** A rule that the config names by a former name. */
export interface RenamedRule {
  /** As the config has it. */
  readonly name: string
  /** The present id. */
  readonly ruleId: string
  /** Where it stands, for people. */
  readonly origin: string
}

/** A config that can be asked about files. Paths are relative to the base, with `/` between folders. */
export interface ConfigArray {
  /** What applies to a file; undefined when it is ignored or no entry with `files` names it. */
  forFile(path: string): FileConfig | undefined
  isFileIgnored(path: string): boolean
  isDirectoryIgnored(path: string): boolean
  /** Entries with `files` that no file asked about so far has matched, for people; a typing error in a glob shows here. */
  findUnmatchedEntries(): readonly string[]
}

/** Where a config comes from and what stands below it. */
export interface ConfigArrayOptions {
  /** The config file, for errors; undefined for a config given in code. */
  readonly source?: string
  /** Entries that come after the others and are not of the config file. */
  readonly override?: readonly ConfigEntry[]
}

/** Files that are linted when no entry says otherwise: Markdown below the folder. */
export const defaultFiles: readonly string[] = ["**/*.md", "**/*.markdown", "**/*.mdx"]

/** What applies without any config: `recommended` on Markdown files. */
export const defaultConfig: readonly ConfigEntry[] = [{ name: "okrlint/default", files: [...defaultFiles], extends: ["recommended"] }]

/**
 * Makes a config answer for files. An entry that only has `ignores` holds for the whole run; later entries win; a severity
 * alone keeps options that were set before, as in ESLint.
 *
 * @throws {ConfigError} for unknown presets; unknown rules and severities are thrown when a file is asked for.
 */
export function createConfigArray(entries: readonly ConfigEntry[], { source, override = [] }: ConfigArrayOptions = {}): ConfigArray {
  const flat = [...flattenConfig(entries, source), ...flattenConfig(override, undefined)].map(compileEntry)
  const globalIgnores = flat.filter(({ entry }) => isGlobalIgnores(entry))
  const local = flat.filter(({ entry }) => !isGlobalIgnores(entry))
  const isNamed = createFilesMatcher([...defaultFiles, ...local.flatMap(({ entry }) => entry.files ?? [])])
  // A later entry may take back in what an earlier one leaves out.
  const isLeftOut = (path: string): boolean => globalIgnores.reduce((before, { ignored }) => ignored(path, before), false)
  const isFileIgnored = (path: string): boolean => globalIgnores.length > 0 && (isLeftOut(path) || parentsOf(path).some(isDirectoryIgnored))
  const isDirectoryIgnored = (path: string): boolean => isLeftOut(path) || isLeftOut(`${path}/`)
  const known = new Map<string, FileConfig>() // by the entries that apply: most files share one answer
  const matched = new Set<number>()
  return {
    findUnmatchedEntries: () =>
      local.flatMap(({ entry }, index) => (entry.files === undefined || entry.isExtended || matched.has(index) ? [] : [entry.origin])),
    isFileIgnored,
    isDirectoryIgnored,
    forFile: path => {
      if (isFileIgnored(path) || !isNamed(path)) return undefined
      const applying = local.flatMap(({ applies }, index) => (applies(path) ? [index] : []))
      applying.forEach(index => matched.add(index))
      const key = applying.join(",")
      const config = known.get(key) ?? mergeEntries(applying.map(index => local[index]!.entry))
      known.set(key, config)
      return config
    },
  }
}

interface CompiledEntry {
  readonly entry: FlatEntry
  readonly ignored: IgnoresMatcher
  readonly applies: PathMatcher
}

function compileEntry(entry: FlatEntry): CompiledEntry {
  const inBase = createBaseStripper(entry.basePath)
  const matches = entry.files === undefined ? () => true : createFilesMatcher(entry.files)
  const ignores = createIgnoresMatcher(entry.ignores ?? [])
  return {
    entry,
    ignored: (path, before = false) => {
      const relative = inBase(path)
      return relative === undefined ? before : ignores(relative, before)
    },
    applies: path => {
      const relative = inBase(path)
      return relative !== undefined && matches(relative) && !ignores(relative)
    },
  }
}

function createBaseStripper(basePath: string | undefined): (path: string) => string | undefined {
  const base = basePath === undefined ? undefined : withoutEndSlashes(basePath).replace(/^\.\//, "")
  if (base === undefined || base === "" || base === ".") return path => path
  return path => (path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined)
}

function isGlobalIgnores({ origin: _origin, isExtended: _isExtended, name: _name, basePath: _basePath, ...rest }: FlatEntry): boolean {
  return rest.ignores !== undefined && Object.keys(rest).length === 1
}

function parentsOf(path: string): string[] {
  const parts = path.split("/")
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join("/"))
}

function mergeEntries(entries: readonly FlatEntry[]): FileConfig {
  const plugins = mergePlugins(entries)
  const rules = new Map<string, ConfiguredRule>()
  const renamed: RenamedRule[] = []
  for (const { origin, rules: ownRules = {} } of entries) {
    for (const [ruleId, value] of Object.entries(ownRules)) {
      const parsed = parseRuleEntry(value)
      if (typeof parsed === "string")
        throw new ConfigError(`${parsed} for rule \`${ruleId}\` in ${origin}.`, { source: origin, path: `rules["${ruleId}"]` })
      const { id, rule } = findRule(ruleId, plugins, origin)
      if (id !== ruleId) renamed.push({ name: ruleId, ruleId: id, origin })
      const options = isSeverityOnly(value) ? rules.get(id)?.options : parsed.options
      rules.set(id, { rule, severity: parsed.severity, options, origin })
    }
  }
  return {
    rules,
    renamed,
    plugins,
    settings: Object.assign({}, ...entries.map(entry => entry.settings)) as Settings,
    linterOptions: Object.assign({}, ...entries.map(entry => entry.linterOptions)) as LinterOptions,
    origins: entries.map(entry => entry.origin),
    keyOrigins: Object.fromEntries(
      entries.flatMap(({ origin, settings, linterOptions }) => [
        ...Object.keys(settings ?? {}).map(key => [`settings.${key}`, origin] as const),
        ...Object.keys(linterOptions ?? {}).map(key => [`linterOptions.${key}`, origin] as const),
      ]),
    ),
  }
}

function mergePlugins(entries: readonly FlatEntry[]): Readonly<Record<string, Plugin>> {
  const plugins: Record<string, Plugin> = {}
  for (const entry of entries) {
    for (const [name, plugin] of Object.entries(entry.plugins ?? {})) {
      if (Object.hasOwn(plugins, name) && plugins[name] !== plugin) {
        throw new ConfigError(`Plugin \`${name}\` is defined twice, differently, in ${entry.origin}.`, {
          source: entry.origin,
          path: `plugins["${name}"]`,
        })
      }
      plugins[name] = plugin
    }
  }
  return plugins
}

function findRule(ruleId: string, plugins: Readonly<Record<string, Plugin>>, origin: string): { id: string; rule: Rule } {
  const found = lookUpRule(ruleId, plugins)
  if (found !== undefined) return found
  throw new ConfigError(
    `Unexpected rule \`${ruleId}\` in ${origin}${didYouMean(ruleId, listRuleIds(plugins)) || ", no rule has this id."}`,
    {
      source: origin,
      path: `rules["${ruleId}"]`,
    },
  )
}

/** Ids of all built-in rules and of those of plugins. */
export function listRuleIds(plugins: Readonly<Record<string, Plugin>> = {}): string[] {
  const ofPlugins = Object.entries(plugins).flatMap(([prefix, { rules = {} }]) => Object.keys(rules).map(name => `${prefix}/${name}`))
  return [...Object.keys(builtInRules), ...ofPlugins]
}

/** A rule by its id or a former id, built in or of a plugin; the id is the present one, with the plugin's prefix. */
export function lookUpRule(ruleId: string, plugins: Readonly<Record<string, Plugin>> = {}): { id: string; rule: Rule } | undefined {
  const slash = ruleId.lastIndexOf("/")
  const prefix = slash < 0 ? "" : `${ruleId.slice(0, slash)}/`
  const rules = slash < 0 ? builtInRules : (plugins[ruleId.slice(0, slash)]?.rules ?? {})
  const name = ruleId.slice(slash + 1)
  const rule = Object.hasOwn(rules, name) ? rules[name] : Object.values(rules).find(candidate => candidate.aliases?.includes(name))
  if (rule === undefined) return undefined
  const id = prefix === "" ? rule.id : `${prefix}${Object.keys(rules).find(key => rules[key] === rule) ?? name}`
  return { id, rule: prefix === "" ? rule : { ...rule, id } }
}
