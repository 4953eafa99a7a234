import { createBlockWriter, type Block, type Place } from "./cache-blocks.ts"
import { listPlaces, moveEntry, writeEntry, type EntryParts, type EntryRow, type NewEntry } from "./cache-entry.ts"
import type { CacheContent, CacheFile, KeptRun } from "./cache-file.ts"

/** Entries that are to be written, kept as they will lie on the disk. */
export interface CacheDraft {
  /** Takes an entry in place of one of its file. */
  add(entry: NewEntry, parts: EntryParts): void
  /** Whether it has taken an entry that says the same: of some texts it is told more than once. */
  holds(entry: Pick<NewEntry, "path" | "key" | "found">): boolean
  isEmpty(): boolean
  /** What is to be written where a cache is there already: its entries and these; entries that do not stay are left out. */
  mergeInto(present: CacheFile, changes: MergeOptions): CacheContent
}

/** What else is known when entries are written. */
export interface MergeOptions {
  stays(path: string): boolean
  /** Those of the present cache when undefined. */
  readonly runs: readonly KeptRun[] | undefined
}

/** A draft without entries. */
export function createCacheDraft(): CacheDraft {
  const writer = createBlockWriter()
  const rows = new Map<string, EntryRow>()
  return {
    add: (entry, parts) => void rows.set(entry.path, writeEntry(entry, parts, writer)),
    holds: ({ path, key, found }) => {
      const row = rows.get(path)
      return row !== undefined && row[1] === key && row[4] === found
    },
    isEmpty: () => rows.size === 0,
    mergeInto: (present, { stays, runs = present.runs }) => {
      const staying = [...present.rows.values()].filter(row => !rows.has(row[0]) && stays(row[0]))
      const kept = findKeptBlocks(present.blocks, staying)
      const shift = ([block, start, end]: Place): Place => [block + kept.size, start, end]
      const move = (place: Place, section: string): Place => {
        const [block, start, end] = place
        const number = kept.get(block)
        return number === undefined ? shift(writer.add(section, present.reader.read(place))) : [number, start, end]
      }
      const isReadable = (row: EntryRow): boolean =>
        listPlaces(row).every(([, [block]]) => kept.has(block) || present.reader.isWhole(block))
      return {
        runs,
        rows: [...staying.filter(isReadable).map(row => moveEntry(row, move)), ...[...rows.values()].map(row => moveEntry(row, shift))],
        blocks: [...[...kept.keys()].map(block => present.blocks[block]!), ...writer.finish()],
      }
    },
  }
}

/** The new numbers of blocks that are written again as they are: at least half of what they hold is in use. */
function findKeptBlocks(blocks: readonly Block[], rows: readonly EntryRow[]): ReadonlyMap<number, number> {
  const used = blocks.map(() => 0)
  for (const row of rows) for (const [, [block, start, end]] of listPlaces(row)) used[block]! += end - start
  const kept = [...blocks.keys()].filter(block => used[block]! > 0 && used[block]! * 2 >= blocks[block]!.size)
  return new Map(kept.map((block, number) => [block, number]))
}
