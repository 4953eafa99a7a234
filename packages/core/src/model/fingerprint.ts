import { splitLetters, toCompatible } from "./letters.ts"

/**
 * A short hash of a statement's words, the same after changes of numbers, marks, case and spacing: 11 characters at most.
 * Two statements of one document share it only when their words are the same (53 bits).
 */
export function fingerprint(text: string): string {
  const words = splitLetters(toCompatible(text.toLowerCase()))
  return hash53(words.length === 0 ? text.trim() : words.join(" ")).toString(36)
}

/** cyrb53 (bryc, public domain): two 32-bit multiplicative hashes, mixed; fast, and enough to tell lines of one document apart. */
function hash53(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
