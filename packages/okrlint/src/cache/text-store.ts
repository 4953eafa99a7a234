import type { KeptCheck, KeptParts } from "../linter/kept-check.ts"
import type { TextToLint } from "../linter/lint-texts.ts"
import type { CacheEntry } from "./cache-entry.ts"
import type { RunMemoryOptions } from "./run-memory.ts"

/** A text as this run knows it: from an entry, or from another thread. */
export interface Known {
  read(part: keyof KeptParts): string
  readonly isDayBound: boolean
  readonly entry?: CacheEntry
}

/** What is known of the texts of a run. */
export interface TextStore {
  find(text: TextToLint): Known | undefined
  /** Takes what another thread found. */
  learn(text: TextToLint, check: KeptCheck): void
}

/** Looks texts up once, in the cache. */
export function createTextStore({ cache, keys, now, store }: RunMemoryOptions): TextStore {
  const known = new Map<TextToLint, Known | undefined>()
  const lookUp = (text: TextToLint): Known | undefined => {
    const key = keys.ofText(text)
    const entry = key === undefined || text.filePath === undefined ? undefined : cache.find(text.filePath)
    if (entry === undefined || entry.key !== key || (entry.day !== "" && entry.day !== now)) return undefined
    return { read: entry.read, entry, isDayBound: entry.day !== "" }
  }
  return {
    find: text => {
      if (!known.has(text)) known.set(text, lookUp(text))
      return known.get(text)
    },
    learn: (text, check) => void known.set(text, { read: store?.keep(check) ?? (part => check[part]), isDayBound: check.isDayBound }),
  }
}
