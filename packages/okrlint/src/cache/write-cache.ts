import { access, mkdir, readdir, rm, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { writeAtomically } from "../fix/write-atomically.ts"
import { mapInBatches } from "../node/map-in-batches.ts"
import type { CacheEntry } from "./cache-entry.ts"
import { formatCacheFile, readCacheFile, type CacheFile } from "./cache-file.ts"

/** What a run changes in the cache. */
export interface CacheChanges {
  /** Entries to write in place of those of their files. */
  readonly news: readonly CacheEntry[]
  /** Files that this run met, so that they are there; the others are looked for. */
  readonly met: ReadonlySet<string>
}

/** Leftovers of processes that were killed while they wrote are swept away after this time, in milliseconds. */
const leftoverAge = 60_000

/**
 * Writes the cache anew, in one step. Entries that another run has written meanwhile stay, those of files that are gone do not.
 * Nothing is written when there is no news.
 *
 * @throws {Error} of the file system.
 */
export async function writeCache(path: string, { news, met }: CacheChanges): Promise<void> {
  if (news.length === 0) return
  const { cache: present } = await readCacheFile(path)
  const gone = await findGone([...present.paths].filter(file => !met.has(file)))
  await mkdir(dirname(path), { recursive: true })
  await writeAtomically(path, formatCacheFile(mergeLines(present, news, gone)), { isLasting: false })
  await sweep(path)
}

function* mergeLines(present: CacheFile, news: readonly CacheEntry[], gone: ReadonlySet<string>): Generator<Uint8Array | CacheEntry> {
  const changed = new Set(news.map(({ path }) => path))
  for (const path of present.paths) {
    const line = changed.has(path) || gone.has(path) ? undefined : present.lineOf(path)
    if (line !== undefined) yield line
  }
  yield* news
}

async function findGone(paths: readonly string[]): Promise<Set<string>> {
  const present = await mapInBatches(paths, path =>
    access(path).then(
      () => true,
      () => false,
    ),
  )
  return new Set(paths.filter((_, index) => !present[index]))
}

async function sweep(path: string): Promise<void> {
  const folder = dirname(path)
  const names = await readdir(folder).catch(() => [])
  const leftovers = names.filter(name => name.startsWith(`.${basename(path)}.`) && name.endsWith(".tmp"))
  for (const name of leftovers) {
    const age = await stat(join(folder, name)).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > leftoverAge) await rm(join(folder, name), { force: true })
  }
}
