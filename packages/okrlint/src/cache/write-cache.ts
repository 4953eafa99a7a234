import { access, mkdir, readdir, rm, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { writeAtomically } from "../fix/write-atomically.ts"
import { mapInBatches } from "../node/map-in-batches.ts"
import type { CacheDraft } from "./cache-draft.ts"
import type { GroupedRun } from "./group-table.ts"
import { formatCacheFile, readCacheFile, type KeptRun } from "./cache-file.ts"

/** What a run changes in the cache. */
export interface CacheChanges {
  /** Entries to write in place of those of their files. */
  readonly draft: CacheDraft
  /** Runs of rules over all documents; undefined when they are as they were. */
  readonly runs: readonly KeptRun[] | undefined
  /** The run whose groups the draft has; undefined when they are not to be kept. */
  readonly groupedRun: GroupedRun | undefined
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
export async function writeCache(path: string, { draft, runs, groupedRun, met }: CacheChanges): Promise<void> {
  if (draft.isEmpty() && runs === undefined) return
  const { cache: present } = await readCacheFile(path)
  const gone = await findGone([...present.rows.keys()].filter(file => !met.has(file)))
  await mkdir(dirname(path), { recursive: true })
  const content = draft.mergeInto(present, { runs, groupedRun, stays: file => !gone.has(file) })
  await writeAtomically(path, formatCacheFile(content), { isLasting: false })
  await sweep(path)
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
