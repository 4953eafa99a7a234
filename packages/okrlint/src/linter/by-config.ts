import type { FileConfig } from "@okrlint/config"

/** Makes something of each config once: most texts of a run share one. */
export function byConfig<T>(make: (config: FileConfig) => T): (config: FileConfig) => T {
  const known = new Map<FileConfig, { readonly value: T }>()
  return config => {
    const made = known.get(config) ?? { value: make(config) }
    known.set(config, made)
    return made.value
  }
}
