/** The 0-based index of the first byte that is not UTF-8; undefined when all are. Overlong forms and surrogates are not UTF-8. */
export function findInvalidUtf8(bytes: Uint8Array): number | undefined {
  for (let index = 0; index < bytes.length;) {
    const length = sequenceLength(bytes, index)
    if (length === 0) return index
    index += length
  }
  return undefined
}

/** Length of the well-formed sequence at an index, 0 when there is none (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index]!
  if (first < 0x80) return 1
  const second = bytes[index + 1] ?? 0
  if (first >= 0xc2 && first <= 0xdf) return isContinuation(second) ? 2 : 0
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80
    const high = first === 0xed ? 0x9f : 0xbf
    return second >= low && second <= high && isContinuation(bytes[index + 2]) ? 3 : 0
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80
    const high = first === 0xf4 ? 0x8f : 0xbf
    return second >= low && second <= high && isContinuation(bytes[index + 2]) && isContinuation(bytes[index + 3]) ? 4 : 0
  }
  return 0
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf
}
