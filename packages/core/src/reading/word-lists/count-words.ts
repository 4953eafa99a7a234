import { tokenize } from "../text/tokenize.ts"

/** How many words and numbers a text has; in scripts without spaces two characters count as a word. */
export function countWords(text: string): number {
  let words = 0
  let glyphs = 0
  for (const { kind } of tokenize(text)) {
    if (kind === "glyph") glyphs++
    else if (kind !== "sign") words++
  }
  return words + Math.ceil(glyphs / 2)
}
