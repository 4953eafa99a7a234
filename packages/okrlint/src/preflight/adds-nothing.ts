import { extname } from "node:path"

/** Endings of configs that are data. */
const dataEndings: ReadonlySet<string> = new Set([".json", ".jsonc", ".yaml", ".yml"])

/** Keys by which a config makes goals of further words, or brings rules that may look at more than goals. */
const addingKeys: readonly string[] = ["labels", "plugins"]

/**
 * Whether a config of some name adds neither words nor rules to the built-in ones. Judged by its text, so that no reader of YAML has to be loaded:
 * an escape could hide a key, and code could do anything.
 */
export function addsNothing(name: string, text: string): boolean {
  if (name === "package.json") return hasNoOwnConfig(text)
  return dataEndings.has(extname(name)) && holdsNoKeys(text)
}

function hasNoOwnConfig(manifest: string): boolean {
  if (!manifest.includes('"okrlint"')) return true
  try {
    const data: unknown = JSON.parse(manifest)
    if (typeof data !== "object" || data === null || !("okrlint" in data)) return true
    return holdsNoKeys(JSON.stringify(data.okrlint))
  } catch {
    return false
  }
}

function holdsNoKeys(text: string): boolean {
  return !text.includes("\\") && !addingKeys.some(key => text.includes(key))
}
