/** Characters that East Asian terminals and most fonts show two cells wide (Unicode 15, East Asian Width W and F), as first and last code point. */
const wideRanges: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26a1, 0x26a1],
  [0x26bd, 0x26be],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x2753, 0x2757],
  [0x2795, 0x2797],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b50],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f1e6, 0x1f320],
  [0x1f32d, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f90c, 0x1faff],
  [0x20000, 0x3fffd],
]

/** What people see as one character, and how many cells it takes. */
export interface Cell {
  readonly text: string
  /** 0 for a mark that stands on the character before, 1, or 2 for a wide character. */
  readonly width: number
}

/** Letters and signs that never join with each other: Latin, Cyrillic, Hangul syllables, kana, unified Han, and the signs of Western typesetting. */
const SINGLE =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2190-\u22ff\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/

/** Splits a line into what people see as characters. To make a segmenter takes longer than to lint a page, and few lines need one. */
export function splitCells(line: string): Cell[] {
  if (SINGLE.test(line)) return Array.from(line, text => ({ text, width: isWide(text) ? 2 : 1 }))
  const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" })
  return Array.from(segmenter.segment(line), ({ segment }) => ({ text: segment, width: widthOf(segment) }))
}

/** How many cells some characters take together. */
export function sumWidths(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

function isWide(grapheme: string): boolean {
  const first = grapheme.codePointAt(0) ?? 0
  return first >= wideRanges[0]![0] && wideRanges.some(([from, to]) => first >= from && first <= to)
}

function widthOf(grapheme: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(grapheme)) return 0
  // A text symbol followed by the emoji selector is drawn as an emoji.
  if (grapheme.includes("\ufe0f")) return 2
  return isWide(grapheme) ? 2 : 1
}
