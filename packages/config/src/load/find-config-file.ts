import { access, readFile } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { configFileNames } from "../config-file-names.ts"
import type { LoadOptions } from "./load-config-file.ts"

const dataFileNames = configFileNames.filter(name => /\.(?:jsonc?|ya?ml)$/.test(name))

/**
 * The config nearest to a folder: there, or in the folders above it. A package.json counts when it has the key `okrlint`.
 * Undefined when there is none. In safe mode the nearest one that is data; one that is code only when there is no other, so that
 * who loads it can say what it refuses.
 */
export async function findConfigFile(directory: string, { safe = false }: LoadOptions = {}): Promise<string | undefined> {
  return (safe ? await findUpward(directory, dataFileNames) : undefined) ?? findUpward(directory, configFileNames)
}

async function findUpward(directory: string, names: readonly string[]): Promise<string | undefined> {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const found = await findInFolder(folder, names)
    if (found !== undefined || folder === dirname(folder)) return found
  }
}

async function findInFolder(folder: string, names: readonly string[]): Promise<string | undefined> {
  const candidates = names.map(name => join(folder, name))
  const present = await Promise.all(candidates.map(exists))
  const found = candidates.find((_, index) => present[index])
  if (found !== undefined) return found
  const manifest = join(folder, "package.json")
  return (await hasOkrlintKey(manifest)) ? manifest : undefined
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

async function hasOkrlintKey(manifest: string): Promise<boolean> {
  const text = await readFile(manifest, "utf8").catch(() => "")
  if (!text.includes('"okrlint"')) return false
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === "object" && data !== null && "okrlint" in data
  } catch {
    return false // a broken package.json is npm's to report
  }
}
