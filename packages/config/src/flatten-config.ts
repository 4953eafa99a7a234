import { ConfigError } from "./config-error.ts"
import { didYouMean } from "./did-you-mean.ts"
import { presets } from "./presets/index.ts"
import type { ConfigEntry, Plugin } from "./types.ts"
import { withoutEndSlashes } from "./without-end-slashes.ts"

/** An entry without `extends`, and where it comes from. */
export interface FlatEntry extends Omit<ConfigEntry, "extends" | "plugins"> {
  readonly plugins?: Readonly<Record<string, Plugin>>
  /** Whether it was taken over by another entry. */
  readonly isExtended: boolean
  /** For people: file and entry name or number. */
  readonly origin: string
}

/**
 * Replaces `extends` by the entries it names. Extended entries come first and are narrowed to the files of the entry that
 * extends them, as ESLint's `defineConfig` does.
 *
 * @throws {ConfigError} for an unknown preset or plugin config.
 */
export function flattenConfig(entries: readonly ConfigEntry[], source: string | undefined): FlatEntry[] {
  return entries.flatMap((entry, index) =>
    flattenEntry(entry, { origin: describeOrigin(entry, index, source), source, path: `[${index}]` }),
  )
}

interface Where {
  readonly origin: string
  readonly source: string | undefined
  readonly path: string
}

function flattenEntry(entry: ConfigEntry, where: Where): FlatEntry[] {
  const { extends: extended = [], plugins: named = {}, ...own } = entry
  const plugins = requireLoaded(named, where)
  const bases = extended.flatMap((base, index) => resolveBase(base, plugins, { ...where, path: `${where.path}.extends[${index}]` }))
  const isLoading = Object.keys(plugins).length > 0
  return [
    ...bases.map(base => ({ ...narrow(base, entry), isExtended: true })),
    { ...own, ...(isLoading && { plugins }), origin: where.origin, isExtended: false },
  ]
}

/** Names are replaced when a config file is read; what reads no files cannot follow them. */
function requireLoaded(plugins: Readonly<Record<string, Plugin | string>>, { origin, path }: Where): Readonly<Record<string, Plugin>> {
  const named = Object.entries(plugins).find(([, plugin]) => typeof plugin === "string")
  if (named === undefined) return plugins as Readonly<Record<string, Plugin>> // just found to hold no names
  throw new ConfigError(
    `Unexpected plugin name \`${String(named[1])}\` in ${origin}, expected the plugin itself; only config files may name plugins.`,
    {
      source: origin,
      path: `${path}.plugins["${named[0]}"]`,
    },
  )
}

function resolveBase(
  base: string | ConfigEntry | readonly ConfigEntry[],
  plugins: Readonly<Record<string, Plugin>>,
  where: Where,
): FlatEntry[] {
  if (typeof base !== "string") return asList(base).flatMap(entry => flattenEntry(entry, { ...where, origin: entry.name ?? where.origin }))
  const found = findNamed(base, plugins)
  if (found !== undefined) return asList(found).flatMap(entry => flattenEntry(entry, { ...where, origin: entry.name ?? base }))
  const known = [
    ...Object.keys(presets),
    ...Object.entries(plugins).flatMap(([name, plugin]) => Object.keys(plugin.configs ?? {}).map(config => `${name}/${config}`)),
  ]
  const hint = didYouMean(base, known) || `, expected one of ${known.map(name => `\`${name}\``).join(", ")}.`
  throw new ConfigError(`Unexpected preset \`${base}\` at ${where.path} in ${where.source ?? "the config"}${hint}`, {
    source: where.source,
    path: where.path,
  })
}

function findNamed(name: string, plugins: Readonly<Record<string, Plugin>>): ConfigEntry | readonly ConfigEntry[] | undefined {
  const preset = name.replace(/^okrlint\//, "")
  if (Object.hasOwn(presets, preset)) return presets[preset]
  const slash = name.lastIndexOf("/")
  const configs = plugins[name.slice(0, slash)]?.configs ?? {}
  return Object.hasOwn(configs, name.slice(slash + 1)) ? configs[name.slice(slash + 1)] : undefined
}

function narrow(base: FlatEntry, { basePath, files, ignores }: ConfigEntry): FlatEntry {
  const narrowedFiles = files === undefined ? base.files : base.files === undefined ? files : crossFiles(base.files, files)
  return {
    ...base,
    ...(basePath !== undefined && {
      basePath: base.basePath === undefined ? basePath : `${withoutEndSlashes(basePath)}/${base.basePath}`,
    }),
    ...(narrowedFiles && { files: narrowedFiles }),
    ...(ignores && { ignores: [...(base.ignores ?? []), ...ignores] }),
  }
}

/** Both sides must match: every pairing becomes a list of globs that all have to match. */
function crossFiles(a: NonNullable<ConfigEntry["files"]>, b: NonNullable<ConfigEntry["files"]>): NonNullable<ConfigEntry["files"]> {
  return a.flatMap(left => b.map(right => [left, right].flat()))
}

function asList(config: ConfigEntry | readonly ConfigEntry[]): readonly ConfigEntry[] {
  return Array.isArray(config) ? (config as readonly ConfigEntry[]) : [config as ConfigEntry] // Array.isArray does not narrow readonly lists
}

function describeOrigin(entry: ConfigEntry, index: number, source: string | undefined): string {
  const name = entry.name ?? `entry ${index + 1}`
  return source === undefined ? name : `${source} (${name})`
}
