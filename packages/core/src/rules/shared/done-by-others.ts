import type { TextRange } from "../../reading/index.ts"
import { countWords, countWordsOutside } from "../../reading/word-lists/count-words.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/** Words between the preposition and whom it names: "by at least three existing customers". */
const REACH = 4

/**
 * Whether a statement says what those outside the team do, or that something is in use: "three add-ons have been built by customers" and
 * "one customer indexes all its shops" are no work of the team. What they can do, or are given, is.
 */
export function isDoneByOthers(text: string, language: string): boolean {
  if (findListedWords(text, "inUse", language).length > 0) return true
  const others = findListedWords(text, "outsider", language)
  if (others.some(other => leads(text, other, language))) return true
  if (others.length === 0) return false
  return findListedWords(text, "agentOpening", language).some(({ end }) =>
    others.some(({ start }) => start >= end && countWords(text.slice(end, start)) <= REACH),
  )
}

/** Whether the sentence begins with them, and goes on with what they do. */
function leads(text: string, { start, end }: TextRange, language: string): boolean {
  if (countWords(text.slice(0, start)) > REACH) return false
  const [next] = findListedWords(text.slice(end), "givenTo", language)
  const isGiven = next !== undefined && countWords(text.slice(end, end + next.start)) === 0
  const isAlone = countWords(text.slice(end)) === 0
  return (
    !isGiven &&
    !isAlone &&
    findListedWords(text.slice(0, start), "phraseEnd", language).length === 0 &&
    !opensWithDeed(text, start, language)
  )
}

/** Whether what stands in front of them is more than a number and its like: "help customers" is what the team does. */
function opensWithDeed(text: string, start: number, language: string): boolean {
  const before = text.slice(0, start)
  const counted = [...findListedWords(before, "determiner", language), ...findListedWords(before, "countWord", language)]
  return countWordsOutside(before, counted) > 0
}
