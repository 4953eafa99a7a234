import { countWords } from "../../reading/word-lists/count-words.ts"
import { findListedWords } from "../../reading/word-lists/find-listed-words.ts"

/** Words between the preposition and whom it names: "by at least three existing customers". */
const REACH = 4

/** Whether those outside the team are named as the ones who act: "three add-ons have been built by customers" is no work of the team. */
export function isDoneByOthers(text: string, language: string): boolean {
  const others = findListedWords(text, "outsider", language)
  if (others.length === 0) return false
  return findListedWords(text, "agentOpening", language).some(({ end }) =>
    others.some(({ start }) => start >= end && countWords(text.slice(end, start)) <= REACH),
  )
}
