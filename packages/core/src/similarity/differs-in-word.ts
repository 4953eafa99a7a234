import { similarity } from "./similarity.ts"

/** Words up to this length tie others together (`of`, `the`, `für`); they tell no two goals apart. */
const shortWord = 3

/** From here on two words are forms of one: `order`, `orders`, `ordering`. */
const sameWord = 0.4

/**
 * Whether one of two statements, by the words of `wordsToCompare`, has a word that the other has in no form: in long statements that are
 * alike all the same, it is what tells `enterprise bakeries` from `small bakeries`.
 */
export function differsInWord(wordsA: string, wordsB: string): boolean {
  const [a, b] = [wordsA.split(" "), wordsB.split(" ")]
  return lacksWord(a, b) || lacksWord(b, a)
}

function lacksWord(words: readonly string[], others: readonly string[]): boolean {
  return words.some(word => word.length > shortWord && !others.includes(word) && !others.some(other => similarity(word, other) >= sameWord))
}
