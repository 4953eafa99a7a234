import { dirname } from "node:path"
import type { CheckStore } from "../linter/check-store.ts"
import type { TextToLint } from "../linter/lint-texts.ts"
import { findCachePath } from "./cache-location.ts"
import { emptyCache, readCacheFile } from "./cache-file.ts"
import { createRunMemory, type RunMemory } from "./run-memory.ts"
import { createTextKeys, noKeys, type KeyedRun } from "./text-key.ts"
import { writeCache } from "./write-cache.ts"

/** Which cache a run uses, and what its findings depend on beside the texts. */
export interface LintCacheOptions extends KeyedRun {
  /** Absolute. */
  readonly cwd: string
  /** False to keep nothing beyond the run. */
  readonly cache: boolean
  /** A file or a folder, relative to `cwd`; a file in `cwd` when absent. */
  readonly location?: string | undefined
  /** ISO day that counts as today. */
  readonly now: string
  readonly onDebug?: ((line: string) => void) | undefined
  /** Keeps what is read of many texts in little room. */
  readonly store?: CheckStore | undefined
}

/** The cache of a run. */
export interface LintCache {
  readonly memory: RunMemory
  /** Writes down what is new; answers why that could not be done, for people. */
  save(texts: readonly TextToLint[]): Promise<string | undefined>
}

/** Opens the cache for one run; whatever lies there, the run goes on. */
export async function openLintCache({ cwd, cache, location, now, onDebug, store, ...run }: LintCacheOptions): Promise<LintCache> {
  if (!cache) return { memory: createRunMemory({ cache: emptyCache, keys: noKeys, now, store }), save: async () => undefined }
  const path = await findCachePath(cwd, location)
  const { cache: file, problem } = await readCacheFile(path)
  if (problem !== undefined) onDebug?.(`the cache ${path} is passed over: ${problem}`)
  const memory = createRunMemory({ cache: file, keys: createTextKeys(run), now, store })
  return {
    memory,
    save: async texts => {
      const met = new Set(texts.flatMap(({ filePath }) => filePath ?? []))
      onDebug?.(`${memory.findUnknown(texts).length} of ${texts.length} files were not in the cache ${path}`)
      return writeCache(path, { ...memory.listNews(), met }).then(
        () => undefined,
        (error: unknown) =>
          `The cache cannot be written in ${dirname(path)}: ${error instanceof Error ? error.message : String(error)}. The next run does this one's work again.`,
      )
    },
  }
}
