import type { TextRange } from "../types.ts"

/** Marks that open a quotation, with the mark that closes it. The apostrophe is none of them. */
const PAIRS: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“", "«": "»", "`": "`", "「": "」" }

/** The quotations of a text, marks included; a mark that is never closed opens nothing. Takes time linear in the text. */
export function findQuotes(text: string): readonly TextRange[] {
  const quotes: TextRange[] = []
  for (let at = 0; at < text.length; at++) {
    const close = PAIRS[text[at]!]
    if (close === undefined) continue
    const end = text.indexOf(close, at + 1)
    // Whoever never closes a mark will not close the next one of its kind either; giving up keeps the search linear.
    if (end < 0) break
    quotes.push({ start: at, end: end + 1 })
    at = end
  }
  return quotes
}
