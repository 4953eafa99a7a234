/** Longest statement that rules look at word by word, in UTF-16 units; the reading calls longer ones `unknown`, too. */
const LONGEST = 2000

/** Whether a text is too long to be one statement. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST
}
