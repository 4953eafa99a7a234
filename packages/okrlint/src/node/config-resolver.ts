import { createConfigArray, defaultConfig, type ConfigArray, type ConfigEntry, type FileConfig } from "@okrlint/config"
import { readdir } from "node:fs/promises"
import { dirname } from "node:path"
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
}

/** Where configs come from. */
export interface ConfigResolverOptions {
  /** Absolute. */
  readonly cwd: string
  /** A config file to use for every file (absolute), or true for none at all. */
  readonly file?: string | true | undefined
  /** Entries that come after those of the config files. */
  readonly override?: readonly ConfigEntry[]
  /** True to refuse configs that run code. */
  readonly safe?: boolean
}

interface Resolved {
  readonly array: ConfigArray
  /** The folder that globs are relative to. */
  readonly base: string
}

/** Looks configs up from each file's folder upward, as ESLint does. */
export function createConfigResolver({ cwd, file, override = [], safe = false }: ConfigResolverOptions): ConfigResolver {
  const byFolder = new Map<string, Promise<string | undefined>>()
  const byFile = new Map<string | undefined, Promise<Resolved>>()

  const findFile = (directory: string): Promise<string | undefined> => {
    if (file !== undefined) return Promise.resolve(file === true ? undefined : file)
    return remember(byFolder, directory, () => lookUpConfigFile(directory, findFile))
  }
  const resolveFor = async (path: string): Promise<Resolved> => {
    const found = await findFile(dirname(path))
    return remember(byFile, found, () =>
      loadResolved(found, { base: found === undefined || file !== undefined ? cwd : dirname(found), override, safe }),
    )
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

/** A folder without a file that could be a config has its parent's, which is known already for all but the first. */
async function lookUpConfigFile(directory: string, findFile: ConfigResolver["findFile"]): Promise<string | undefined> {
  const { configFileNames, findConfigFile } = await import("@okrlint/config/load")
  const names = await readdir(directory).catch(() => [])
  if (names.some(name => name === "package.json" || configFileNames.includes(name))) return findConfigFile(directory)
  const parent = dirname(directory)
  return parent === directory ? undefined : findFile(parent)
}

async function loadResolved(
  file: string | undefined,
  { base, override, safe }: { base: string; override: readonly ConfigEntry[]; safe: boolean },
): Promise<Resolved> {
  const entries = file === undefined ? defaultConfig : await loadEntries(file, safe)
  return { array: createConfigArray([...entries, ...override], file === undefined ? {} : { source: file }), base }
}

async function loadEntries(file: string, safe: boolean): Promise<readonly ConfigEntry[]> {
  const { loadConfigFile } = await import("@okrlint/config/load")
  return loadConfigFile(file, { safe })
}
