/** Texts that are kept: more than a page has goals. */
const MOST_TEXTS = 256
/** Longer texts are rare, and what is made of them is large. */
const LONGEST_TEXT = 400

/**
 * Keeps what is made of the last short texts, since many rules ask the same of each goal. What is made must depend on the text alone,
 * and nobody may change it.
 */
export function rememberTexts<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  let last: { readonly text: string; readonly made: T } | undefined
  const recall = (text: string): T => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const made = make(text)
    if (known.size >= MOST_TEXTS) known.clear()
    known.set(text, made)
    return made
  }
  return text => {
    if (text === last?.text) return last.made // a rule asks several things of a text in a row
    if (text.length > LONGEST_TEXT) return make(text)
    last = { text, made: recall(text) }
    return last.made
  }
}
