import { access, readFile } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"

/** Names a config may have, in the order they are looked for in one folder. */
export const configFileNames: readonly string[] = ["ts", "mts", "js", "mjs", "cjs", "json", "jsonc", "yaml", "yml"].map(
  extension => `okrlint.config.${extension}`,
)

/**
 * The config nearest to a folder: there, or in the folders above it. A package.json counts when it has the key `okrlint`.
 * Undefined when there is none.
 */
export async function findConfigFile(directory: string): Promise<string | undefined> {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const found = await findInFolder(folder)
    if (found !== undefined || folder === dirname(folder)) return found
  }
}

async function findInFolder(folder: string): Promise<string | undefined> {
  const candidates = configFileNames.map(name => join(folder, name))
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
