import { crc32 } from "node:zlib"
import { readFile } from "../node/disk.ts"
import { createBlockReader, type Block, type BlockReader } from "./cache-blocks.ts"
import type { KeptGroups } from "./group-table.ts"
import { listPlaces, readEntry, type CacheEntry, type EntryRow } from "./cache-entry.ts"

/** A cache as it lies on the disk: entries are looked at when they are asked for. */
export interface CacheFile {
  /** Of each file, by its path. */
  readonly rows: ReadonlyMap<string, EntryRow>
  readonly blocks: readonly Block[]
  readonly reader: BlockReader
  /** Runs of rules over all documents: what stands for what they saw, and for what they found. */
  readonly runs: readonly KeptRun[]
  /** Where the groups of a run are. */
  readonly groups: KeptGroups | undefined
  /** The entry of a file; undefined when there is none, or it is not as it was written. */
  find(path: string): CacheEntry | undefined
}

export type KeptRun = readonly [seen: string, found: string]

/** A cache that was read, and what was wrong with it. */
export interface ReadCache {
  readonly cache: CacheFile
  /** Why what lies there was passed over, for people. */
  readonly problem?: string
}

/** What is to be written. */
export type CacheContent = Pick<CacheFile, "runs" | "groups" | "blocks"> & { readonly rows: Iterable<EntryRow> }

/** What stands before the blocks, in JSON. */
interface Index extends Pick<CacheFile, "runs"> {
  readonly groups?: KeptGroups | undefined
  /** In their order. */
  readonly blocks: readonly (readonly [deflatedSize: number, size: number, sum: number])[]
  readonly rows: readonly EntryRow[]
}

/** Begins the first line, which then has the checksum and the size of the index; another one is of another form. */
const title = "okrlint cache 4"

/** Bytes of the first line at most. */
const mostTitle = 64

/** A cache without entries. */
export const emptyCache: CacheFile = createCacheFile({ runs: [], groups: undefined, blocks: [], rows: [] })

/** Reads a cache; one that is not there, cannot be read or is none counts as empty. */
export async function readCacheFile(path: string): Promise<ReadCache> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
  if (!Buffer.isBuffer(bytes)) return { cache: emptyCache, ...(bytes.code !== "ENOENT" && { problem: bytes.message }) }
  const start = bytes.subarray(0, mostTitle).indexOf("\n") + 1
  const [found, sum, size] = bytes.toString("latin1", 0, Math.max(start - 1, 0)).split(/ (?=\d+ \d+$)| (?=\d+$)/)
  if (found !== title) return { cache: emptyCache, problem: `it does not begin with \`${title}\`` }
  const index = bytes.subarray(start, start + Number(size))
  if (crc32(index) !== Number(sum)) return { cache: emptyCache, problem: "its index is not as it was written" }
  return { cache: openCacheFile(JSON.parse(index.toString()) as Index, bytes.subarray(start + index.length)) } // as `formatCacheFile` wrote it
}

/** The bytes of a cache, piece by piece. */
export function* formatCacheFile({ runs, groups, blocks, rows }: CacheContent): Generator<Uint8Array> {
  const sizes = blocks.map(({ deflated, size, sum }) => [deflated.length, size, sum] as const)
  const content: Index = { runs, groups, blocks: sizes, rows: [...rows] }
  const index = Buffer.from(JSON.stringify(content))
  yield Buffer.concat([Buffer.from(`${title} ${crc32(index)} ${index.length}\n`), index])
  for (const { deflated } of blocks) yield deflated
}

function openCacheFile({ runs, groups, blocks, rows }: Index, bytes: Buffer): CacheFile {
  let start = 0
  const found = blocks.map(([deflatedSize, size, sum]): Block => {
    const deflated = bytes.subarray(start, start + deflatedSize)
    start += deflatedSize
    return { deflated, size, sum }
  })
  return createCacheFile({ runs, groups, blocks: found, rows })
}

function createCacheFile({ runs, groups, blocks, rows }: CacheContent): CacheFile {
  const reader = createBlockReader(blocks)
  const byPath = new Map([...rows].map(row => [row[0], row]))
  return {
    ...{ runs, groups, blocks, reader, rows: byPath },
    find: path => {
      const row = byPath.get(path)
      return row !== undefined && listPlaces(row).every(([, [block]]) => reader.isWhole(block)) ? readEntry(row, reader) : undefined
    },
  }
}
