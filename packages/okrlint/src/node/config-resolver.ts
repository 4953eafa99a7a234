import {
  createConfigArray,
  defaultConfig,
  defineConfig,
  type Config,
  type ConfigArray,
  type ConfigEntry,
  type FileConfig,
} from "@okrlint/config"
import { dirname } from "node:path"
import { readdir } from "./disk.ts"
import { isInside, relativePath } from "./paths.ts"

/** Answers which config applies to a file; config files are looked up and read once. */
export interface ConfigResolver {
  /** The nearest config file at or above a folder; undefined when there is none, or none is looked for. */
  findFile(directory: string): Promise<string | undefined>
  /** What applies to a file; undefined when it is ignored. A file no entry names is treated as Markdown of its folder. */
  forFile(path: string): Promise<FileConfig | undefined>
  /** Whether a file found in a folder belongs to the run. */
  isLinted(path: string): Promise<boolean>
  /** Why the config leaves a file out, for people; undefined when it does not. */
  findIgnoreReason(path: string): Promise<string | undefined>
  /** In safe mode, configs that would have counted and were passed over, since they run code. Absolute. */
  listRefused(): readonly string[]
  /** Entries of config files below the folders given (absolute) whose `files` no file asked about has matched, for people. */
  findUnmatchedEntries(folders: readonly string[]): Promise<readonly string[]>
}

/** Where configs come from. */
export interface ConfigResolverOptions {
  /** Absolute. */
  readonly cwd: string
  /** A config file to use for every file (absolute), or true for none at all. */
  readonly file?: string | true | undefined
  /** What comes before the entries of the config files, as written. */
  readonly base?: Config | undefined
  /** What comes after the entries of the config files, as written; plugins it names are looked up from `cwd`. */
  readonly override?: Config | undefined
  /** True to run no code of configs and plugins. */
  readonly safe?: boolean | undefined
  /** Told which config file counts for a folder. */
  readonly onDebug?: ((line: string) => void) | undefined
}

interface Resolved {
  readonly array: ConfigArray
  /** The folder that globs are relative to. */
  readonly base: string
}

/** Looks configs up from each file's folder upward, as ESLint does. */
export function createConfigResolver(options: ConfigResolverOptions): ConfigResolver {
  const { cwd, file, safe = false, onDebug } = options
  const given = new Map<"base" | "override", Promise<readonly ConfigEntry[]>>()
  const refused = new Set<string>()
  const byFolder = new Map<string, Promise<string | undefined>>()
  const byFile = new Map<string | undefined, Promise<Resolved>>()

  const findFile = (directory: string): Promise<string | undefined> => {
    if (file !== undefined) return Promise.resolve(file === true ? undefined : file)
    return remember(byFolder, directory, () => lookUpConfigFile(directory, { safe, refused, findFile }))
  }
  const resolveFor = async (path: string): Promise<Resolved> => {
    const found = await findFile(dirname(path))
    if (!byFile.has(found))
      onDebug?.(found === undefined ? `no config file applies to ${dirname(path)}` : `${found} applies to ${dirname(path)}`)
    return remember(byFile, found, async () => ({
      array: createConfigArray(
        [
          ...(await remember(given, "base", () => finishGiven(options.base, options))),
          ...(found === undefined ? defaultConfig : await loadEntries(found, safe)),
        ],
        {
          override: await remember(given, "override", () => finishGiven(options.override, options)),
          ...(found !== undefined && { source: found }),
        },
      ),
      base: found === undefined || file !== undefined ? cwd : dirname(found),
    }))
  }
  return {
    findFile,
    forFile: async path => {
      const { array, base } = await resolveFor(path)
      const relative = relativePath(base, path)
      if (array.isFileIgnored(relative)) return undefined
      return array.forFile(relative) ?? array.forFile(`${relative}.md`)
    },
    isLinted: async path => {
      const { array, base } = await resolveFor(path)
      return array.forFile(relativePath(base, path)) !== undefined
    },
    listRefused: () => [...refused],
    findUnmatchedEntries: async folders => {
      const found: string[] = []
      for (const [source, resolved] of byFile) {
        const { array, base } = await resolved
        const isWhole = folders.some(folder => base === folder || isInside(relativePath(folder, base)))
        if (source !== undefined && isWhole) found.push(...array.findUnmatchedEntries())
      }
      return found
    },
    findIgnoreReason: async path => {
      const { array, base } = await resolveFor(path)
      const relative = relativePath(base, path)
      return isInside(relative) && array.isFileIgnored(relative) ? "the config ignores it" : undefined
    },
  }
}

function remember<K, V>(known: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

interface ConfigLookup {
  readonly safe: boolean
  /** Configs that were passed over are added. */
  readonly refused: Set<string>
  readonly findFile: ConfigResolver["findFile"]
}

/** A folder without a file that could be a config has its parent's, which is known already for all but the first. */
async function lookUpConfigFile(directory: string, { safe, refused, findFile }: ConfigLookup): Promise<string | undefined> {
  const { configFileNames, findConfigFile } = await import("@okrlint/config/load")
  const names = (await readdir(directory).catch(() => [])).map(({ name }) => name)
  if (names.some(name => name === "package.json" || configFileNames.includes(name))) {
    const found = await findConfigFile(directory, { safe })
    const nearest = safe ? await findConfigFile(directory) : found
    if (nearest !== undefined && nearest !== found) refused.add(nearest)
    return found
  }
  const parent = dirname(directory)
  return parent === directory ? undefined : findFile(parent)
}

async function loadEntries(file: string, safe: boolean): Promise<readonly ConfigEntry[]> {
  const { loadConfigFile } = await import("@okrlint/config/load")
  return loadConfigFile(file, { safe })
}

/** Rules alone need no check here: each is checked when a file is asked for. */
async function finishGiven(config: Config = [], { cwd, safe = false }: ConfigResolverOptions): Promise<readonly ConfigEntry[]> {
  const entries = defineConfig(config)
  const finished = await Promise.all(entries.map(entry => (holdsRulesOnly(entry) ? [entry] : finishEntry(entry, cwd, safe))))
  return finished.flat()
}

function holdsRulesOnly({ name: _name, rules: _rules, ...rest }: ConfigEntry): boolean {
  return Object.keys(rest).length === 0
}

async function finishEntry(entry: ConfigEntry, folder: string, safe: boolean): Promise<ConfigEntry[]> {
  const { finishConfig } = await import("@okrlint/config/load")
  return finishConfig(entry, { folder, source: entry.name ?? "the config given in code", safe })
}
