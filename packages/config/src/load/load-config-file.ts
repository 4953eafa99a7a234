import { readFile, stat } from "node:fs/promises"
import { basename, dirname, extname, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { ParseError } from "jsonc-parser"
import { ConfigError } from "../config-error.ts"
import type { ConfigEntry } from "../types.ts"
import { loadPlugins, type LoadPluginsContext } from "./load-plugins.ts"

/** Whether the folder is trusted: what it holds may run code. */
export interface LoadOptions {
  /** True to refuse configs and plugins that run code; data configs with patterns are still taken. */
  readonly safe?: boolean
}

/**
 * Reads a config file (absolute, or relative to the working folder), by its extension as code or as data, and checks it.
 *
 * @throws {ConfigError} when it cannot be read, is not what its extension says, or has a fault; the message names the file.
 */
export async function loadConfigFile(file: string, { safe = false }: LoadOptions = {}): Promise<ConfigEntry[]> {
  const path = resolve(file) // plugins that it names are looked up from its folder
  const extension = extname(path)
  const isData = [".json", ".jsonc", ".yaml", ".yml"].includes(extension)
  if (safe && !isData) {
    throw new ConfigError(`Refused to run ${path}: only data configs (JSON or YAML) are taken in safe mode.`, { source: path })
  }
  const config = isData ? await readData(path, extension) : await runCode(path, extension)
  return finishConfig(config, { folder: dirname(path), source: path, safe })
}

/**
 * Checks a config, loads the plugins it names, and makes rules of its patterns.
 *
 * @throws {ConfigError} naming what came and what was expected; in safe mode for every plugin that is named.
 */
export async function finishConfig(config: unknown, context: LoadPluginsContext): Promise<ConfigEntry[]> {
  // Loads zod and the pattern engine, which a run that finds no config can do without.
  const { checkConfig } = await import("../validate-config.ts")
  const { compilePatterns } = await import("../compile-patterns.ts")
  return compilePatterns(await loadPlugins(checkConfig(config, context.source), context), context.source)
}

async function readData(path: string, extension: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new ConfigError(`Cannot read the config ${path}: ${messageOf(cause)}`, { source: path, cause })
  })
  if (extension === ".yaml" || extension === ".yml") return readYaml(text, path)
  const data = await readJsonc(text, path)
  if (basename(path) !== "package.json") return data
  return (data as Record<string, unknown>)["okrlint"] // findConfigFile names a package.json only when it has the key
}

async function readJsonc(text: string, path: string): Promise<unknown> {
  const { parse, printParseErrorCode } = await import("jsonc-parser")
  const errors: ParseError[] = []
  const data: unknown = parse(text, errors, { allowTrailingComma: true })
  const first = errors[0]
  if (first === undefined) return data
  const before = text.slice(0, first.offset).split("\n")
  throw new ConfigError(
    `Unexpected ${printParseErrorCode(first.error)} at ${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}, expected JSON (comments and trailing commas are fine).`,
    { source: path },
  )
}

async function readYaml(text: string, path: string): Promise<unknown> {
  const { parse } = await import("yaml")
  try {
    return parse(text) as unknown
  } catch (cause) {
    throw new ConfigError(`Unexpected content in ${path}, expected YAML: ${messageOf(cause)}`, { source: path, cause })
  }
}

async function runCode(path: string, extension: string): Promise<unknown> {
  try {
    const module = extension.endsWith("ts") ? await importTypeScript(path) : await import(await moduleUrl(path))
    const config = (module as { default?: unknown }).default // what a module exports is unknown until checked
    if (config === undefined) throw new ConfigError(`Unexpected module ${path}, expected a config as its default export.`, { source: path })
    return config
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause
    throw new ConfigError(`Cannot run the config ${path}: ${messageOf(cause)}`, { source: path, cause })
  }
}

/** Modules are kept by their URL: the time of the last change in it lets editors see a config anew. */
async function moduleUrl(path: string): Promise<string> {
  const url = pathToFileURL(path)
  url.searchParams.set("mtime", String((await stat(path)).mtimeMs))
  return url.href
}

async function importTypeScript(path: string): Promise<unknown> {
  const { createJiti } = await import("jiti").catch((cause: unknown) => {
    // A bundle that stands alone, such as the pre-commit hook, does not bring it.
    throw new ConfigError(
      `Cannot run the config ${path}: TypeScript configs need okrlint installed as a package; write it in JavaScript, JSON or YAML instead.`,
      {
        source: path,
        cause,
      },
    )
  })
  return createJiti(pathToFileURL(path).href, { moduleCache: false }).import(path)
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
