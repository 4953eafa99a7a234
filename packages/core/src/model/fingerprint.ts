import { isAscii, isAsciiLetter, splitLetters, toCompatible } from "./letters.ts"

/**
 * A short hash of a statement's words, the same after changes of numbers, marks, case and spacing: 11 characters at most.
 * Two statements of one document share it only when their words are the same (53 bits).
 */
export function fingerprint(text: string): string {
  const words = isAscii(text) ? asciiWordsOf(text) : codesOf(splitLetters(toCompatible(text.toLowerCase())).join(" "))
  return hash53(words.length === 0 ? codesOf(text.trim()) : words).toString(36)
}

const SPACE = 32

/** The small letters of a text with a space between two words, in one pass: every goal of every page is asked for them. */
function asciiWordsOf(text: string): readonly number[] {
  const codes: number[] = []
  let isApart = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isAsciiLetter(code)) isApart = true
    else {
      if (isApart && codes.length > 0) codes.push(SPACE)
      isApart = false
      codes.push(code | 0x20)
    }
  }
  return codes
}

function codesOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

/** cyrb53 (bryc, public domain): two 32-bit multiplicative hashes, mixed; fast, and enough to tell lines of one document apart. */
function hash53(codes: readonly number[]): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (const code of codes) {
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
