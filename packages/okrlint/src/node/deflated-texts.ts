import type { KeepText } from "../linter/check-store.ts"

/** Bytes that are deflated together: the more, the less room they take, and the longer it takes to read one text of them. */
const blockSize = 2 ** 17

/** Up to so many texts, all that is made of them is held as it is: it takes some 100 MB, and deflating it a hundredth of the time. */
const fewTexts = 1000

/** Whether there are so many texts that what is made of them is better kept in little room. */
export function areMany(texts: number): boolean {
  return texts > fewTexts
}

interface Block {
  /** Of the texts in it, one after another, until it is full. */
  pieces: Uint8Array[]
  size: number
  deflated?: Uint8Array
}

/**
 * Keeps texts deflated, outside of the heap whose size the engine sets by what it holds. Meant for texts that are read again in the order
 * in which they came: of the last block that was asked for, the bytes stay there.
 */
export function createDeflatedTexts(): KeepText {
  const { deflateRawSync, inflateRawSync } = process.getBuiltinModule("node:zlib") // most runs do without
  let filling: Block = { pieces: [], size: 0 }
  let latest: { readonly block: Block; readonly bytes: Buffer } | undefined

  const close = (block: Block): Uint8Array => {
    const deflated = (block.deflated ??= deflateRawSync(Buffer.concat(block.pieces), { level: 1 }))
    block.pieces = []
    if (block === filling) filling = { pieces: [], size: 0 }
    return deflated
  }
  const bytesOf = (block: Block): Buffer => {
    if (latest?.block !== block) latest = { block, bytes: inflateRawSync(close(block)) }
    return latest.bytes
  }
  return text => {
    const block = filling
    const piece = Buffer.from(text)
    const start = block.size
    const end = start + piece.length
    block.pieces.push(piece)
    block.size = end
    if (end >= blockSize) close(block)
    return () => bytesOf(block).toString("utf8", start, end)
  }
}
