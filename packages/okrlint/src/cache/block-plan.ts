import type { Block } from "./cache-blocks.ts"
import { listPlaces, type EntryRow } from "./cache-entry.ts"
import type { CacheFile } from "./cache-file.ts"

/** Which blocks of a cache are written again as they are, and which numbers new ones have: most places then stay what they are. */
export interface BlockPlan {
  /** Whether a block keeps its number; what is in use of another has to move. */
  isKept(block: number): boolean
  /** The number of a new block, by its place among the new ones. */
  numberOf(block: number): number
  /** All blocks by their numbers. */
  arrange(blocks: readonly Block[]): readonly Block[]
}

/** Stands where a block is gone and no new one has come. */
const noBlock: Block = { deflated: new Uint8Array(), size: 0, sum: 0 }

/** Keeps blocks of which at least half is in use; new ones come in place of the others, then behind. */
export function planBlocks({ blocks, groups }: Pick<CacheFile, "blocks" | "groups">, rows: readonly EntryRow[]): BlockPlan {
  const used = blocks.map(() => 0)
  for (const row of rows) for (const [, [block, start, end]] of listPlaces(row)) used[block]! += end - start
  for (const [block, size] of groups?.used ?? []) used[block]! += size
  const isKept = (block: number): boolean => used[block]! > 0 && used[block]! * 2 >= blocks[block]!.size
  const free = [...blocks.keys()].filter(block => !isKept(block))
  const numberOf = (block: number): number => free[block] ?? blocks.length + block - free.length
  return {
    isKept,
    numberOf,
    arrange: added => {
      const all = blocks.map((block, number) => (isKept(number) ? block : noBlock))
      for (const [index, block] of added.entries()) all[numberOf(index)] = block
      return all
    },
  }
}
