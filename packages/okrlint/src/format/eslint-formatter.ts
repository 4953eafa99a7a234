import { ConfigError } from "@okrlint/config"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { PackagedFormat } from "./formatter.ts"

/**
 * An ESLint formatter from a package or a file, found as ESLint finds it: `pretty` is `eslint-formatter-pretty`, `@acme` is
 * `@acme/eslint-formatter`, `@acme/wide` is `@acme/eslint-formatter-wide`, and a name with a slash is a path. Packages are looked
 * up from the working folder. Undefined when there is none.
 *
 * @throws {ConfigError} when it cannot be loaded or is no formatter.
 */
export async function loadEslintFormatter(name: string, cwd: string): Promise<PackagedFormat | undefined> {
  const path = findFormatter(name, cwd)
  if (path === undefined) return undefined
  const format = await importDefault(path, name)
  if (isFormat(format)) return format
  throw new ConfigError(`Unexpected ${format === null ? "null" : typeof format} from format \`${name}\`, expected a function of results.`)
}

/** The name of the package that a short name stands for. */
export function toPackageName(name: string): string {
  if (!name.startsWith("@")) return withPrefix(name)
  const slash = name.indexOf("/")
  return slash < 0 ? `${name}/${prefix}` : `${name.slice(0, slash)}/${withPrefix(name.slice(slash + 1))}`
}

const prefix = "eslint-formatter"

function withPrefix(name: string): string {
  return name === prefix || name.startsWith(`${prefix}-`) ? name : `${prefix}-${name}`
}

function findFormatter(name: string, cwd: string): string | undefined {
  const { resolve: resolvePackage } = createRequire(join(cwd, "any.js")) // the file need not exist: it says where to look from
  try {
    return resolvePackage(isPath(name) ? resolve(cwd, name) : toPackageName(name))
  } catch {
    return undefined
  }
}

function isPath(name: string): boolean {
  return !name.startsWith("@") && /[/\\]/.test(name)
}

async function importDefault(path: string, name: string): Promise<unknown> {
  try {
    const module: { readonly default?: unknown } = await import(pathToFileURL(path).href)
    return module.default
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigError(`Format \`${name}\` cannot be loaded: ${reason}`, { cause: error })
  }
}

/** What the function takes and gives is the formatter's promise. */
function isFormat(value: unknown): value is PackagedFormat {
  return typeof value === "function"
}
