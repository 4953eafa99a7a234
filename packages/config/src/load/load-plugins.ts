import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, isAbsolute, join } from "node:path"
import { pathToFileURL } from "node:url"
import { ConfigError } from "../config-error.ts"
import type { ConfigEntry, Plugin } from "../types.ts"

/** Where plugins are named, and whether their code may run. */
export interface LoadPluginsContext {
  /** The folder that packages and paths are looked up from. */
  readonly folder: string
  /** What names them, for errors. */
  readonly source: string
  /** True to refuse every plugin that is named: packages are code. */
  readonly safe?: boolean
}

/**
 * Replaces the names of plugins by what their packages export, in entries and in those they take over.
 *
 * @throws {ConfigError} when a package is not found, fails or gives no plugin; in safe mode for any name, naming all of them.
 */
export async function loadPlugins(entries: readonly ConfigEntry[], context: LoadPluginsContext): Promise<ConfigEntry[]> {
  const names = [...new Set(entries.flatMap(findNames))]
  if (names.length === 0) return [...entries]
  if (context.safe === true) throw refusal(names, context)
  const loaded = new Map<string, Plugin>()
  for (const name of names) loaded.set(name, await loadPlugin(name, context))
  return entries.map(entry => withLoaded(entry, loaded))
}

/**
 * Loads one plugin: a package by its name, or a module by a path that begins with `.` or is absolute.
 *
 * @throws {ConfigError} when it is not found, fails or is no plugin.
 */
async function loadPlugin(name: string, { folder, source }: LoadPluginsContext): Promise<Plugin> {
  const path = await findModule(name, folder)
  if (path === undefined)
    throw new ConfigError(`No plugin \`${name}\` was found from ${folder}, which ${source} names; install it there, or correct the name.`, {
      source,
    })
  const module = await importModule(path, { name, source })
  const { checkPlugin } = await import("../validate-config.ts")
  return checkPlugin(module.default ?? module, name, source)
}

function refusal(names: readonly string[], { source }: LoadPluginsContext): ConfigError {
  const list = names.map(name => `\`${name}\``).join(", ")
  return new ConfigError(`Refused to load ${list}, which ${source} names: in safe mode plugins are taken as pattern data only.`, { source })
}

function findNames({ plugins = {}, extends: bases = [] }: ConfigEntry): string[] {
  const own = Object.values(plugins).filter(plugin => typeof plugin === "string")
  return [...own, ...bases.flatMap(base => (typeof base === "string" ? [] : [base].flat())).flatMap(findNames)]
}

function withLoaded(entry: ConfigEntry, loaded: ReadonlyMap<string, Plugin>): ConfigEntry {
  const { plugins, extends: bases } = entry
  const resolve = (plugin: Plugin | string): Plugin | string => (typeof plugin === "string" ? (loaded.get(plugin) ?? plugin) : plugin)
  return {
    ...entry,
    ...(plugins && { plugins: Object.fromEntries(Object.entries(plugins).map(([prefix, plugin]) => [prefix, resolve(plugin)])) }),
    ...(bases && { extends: bases.map(base => (typeof base === "string" ? base : [base].flat().map(inner => withLoaded(inner, loaded)))) }),
  }
}

async function importModule(path: string, { name, source }: { name: string; source: string }): Promise<{ readonly default?: unknown }> {
  try {
    return (await import(pathToFileURL(path).href)) as { readonly default?: unknown } // a module may export anything, and is checked
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ConfigError(`Plugin \`${name}\`, which ${source} names, cannot be loaded: ${reason}`, { source, cause })
  }
}

async function findModule(name: string, folder: string): Promise<string | undefined> {
  try {
    return createRequire(join(folder, "any.js")).resolve(name) // the file need not exist: it says where to look from
  } catch {
    return isPath(name) ? undefined : findImportOnly(name, folder)
  }
}

function isPath(name: string): boolean {
  return name.startsWith(".") || isAbsolute(name)
}

/** A package that only speaks of `import` in its exports, which `require` does not see. */
async function findImportOnly(name: string, folder: string): Promise<string | undefined> {
  for (let from = folder; ; from = dirname(from)) {
    const home = join(from, "node_modules", name)
    const text = await readFile(join(home, "package.json"), "utf8").catch(() => undefined)
    const entry = text === undefined ? undefined : findImport((JSON.parse(text) as { exports?: unknown }).exports) // npm has checked that it is an object
    if (entry !== undefined) return join(home, entry)
    if (from === dirname(from)) return undefined
  }
}

function findImport(exports: unknown): string | undefined {
  if (typeof exports === "string") return exports
  if (typeof exports !== "object" || exports === null) return undefined
  const known = exports as Readonly<Record<string, unknown>> // what a condition leads to is looked at in turn
  for (const key of [".", "node", "import", "default"]) if (key in known) return findImport(known[key])
  return undefined
}
