import { createLazy } from "@okrlint/core/model"
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib"

/** Bytes that were deflated together: so they take a third less room than one by one, and are read in a tenth of the time. */
export interface Block {
  readonly deflated: Uint8Array
  /** How many bytes it holds when it is inflated. */
  readonly size: number
  /** Checksum of the deflated bytes. */
  readonly sum: number
}

/** Where bytes lie: the number of a block, and where in it they begin and end when it is inflated. */
export type Place = readonly [block: number, start: number, end: number]

/** Takes bytes into blocks. */
export interface BlockWriter {
  /** Bytes of one kind that come one after another lie side by side, so that who reads one kind inflates no other. */
  add(kind: string, bytes: Uint8Array): Place
  /** All blocks, by their numbers. */
  finish(): readonly Block[]
}

/** Reads bytes from blocks. */
export interface BlockReader {
  /** Whether a block is as it was written. */
  isWhole(block: number): boolean
  /** @throws {Error} when the block is not whole. */
  read(place: Place): Buffer
}

/** Bytes that are deflated together, about. */
const blockSize = 2 ** 17

/** The best that costs no more than the fastest. */
const level = 3

/** Blocks that stay inflated: entries that were renewed lie in other blocks than their neighbours. */
const mostInflated = 8

interface FillingBlock {
  readonly number: number
  readonly pieces: Uint8Array[]
  size: number
}

/** Blocks that are deflated as soon as they are full. */
export function createBlockWriter(): BlockWriter {
  const blocks: Block[] = []
  const filling = new Map<string, FillingBlock>()
  let count = 0
  const close = (kind: string, { number, pieces, size }: FillingBlock): void => {
    const deflated = deflateRawSync(Buffer.concat(pieces), { level })
    blocks[number] = { deflated, size, sum: crc32(deflated) }
    filling.delete(kind)
  }
  return {
    add: (kind, bytes) => {
      const block = filling.get(kind) ?? { number: count++, pieces: [], size: 0 }
      filling.set(kind, block)
      const start = block.size
      block.pieces.push(bytes)
      block.size += bytes.length
      const place: Place = [block.number, start, block.size]
      if (block.size >= blockSize) close(kind, block)
      return place
    },
    finish: () => {
      for (const [kind, block] of filling) close(kind, block)
      return blocks
    },
  }
}

/** Inflates a block when it is asked for; the latest ones stay inflated. */
export function createBlockReader(blocks: readonly Block[]): BlockReader {
  const whole = blocks.map(({ deflated, sum }) => createLazy(() => crc32(deflated) === sum))
  const inflated = new Map<number, Buffer>()
  const inflate = (number: number): Buffer => {
    const known = inflated.get(number)
    if (known !== undefined) return known
    const bytes = inflateRawSync(blocks[number]!.deflated)
    const [oldest] = inflated.keys()
    if (inflated.size >= mostInflated && oldest !== undefined) inflated.delete(oldest)
    inflated.set(number, bytes)
    return bytes
  }
  return {
    isWhole: number => whole[number]?.() ?? false,
    read: ([block, start, end]) => inflate(block).subarray(start, end),
  }
}
