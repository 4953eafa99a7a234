import { rememberTexts } from "../text/remember-texts.ts"
import { tokensOf } from "../text/tokens-of.ts"

/** Tells of many lists which of them may have a phrase in a text, from one look at the text's words. */
export interface ListIndex {
  /** Enters a list, given the words that its phrases begin with; gives the number it is asked for by. */
  add(words: Iterable<string>): number
  /** False when no phrase of a list begins in a text; a list that was entered after the text was looked at may always have one. */
  mayHold(text: string, list: number): boolean
}

/** Of a text: the lists that have a phrase beginning in it, of those that were there when it was looked at. */
interface Openings {
  readonly known: number
  readonly lists: readonly number[]
}

/** Makes an index without lists. */
export function createListIndex(): ListIndex {
  const listsByWord = new Map<string, number[]>()
  let known = 0
  const openingsOf = rememberTexts((text): Openings => {
    const lists: number[] = []
    for (const { key } of tokensOf(text)) {
      const begun = listsByWord.get(key)
      if (begun !== undefined) for (const list of begun) if (!lists.includes(list)) lists.push(list)
    }
    return { known, lists }
  })
  return {
    add(words) {
      for (const word of words) {
        const lists = listsByWord.get(word)
        if (lists === undefined) listsByWord.set(word, [known])
        else lists.push(known)
      }
      return known++
    },
    mayHold(text, list) {
      const openings = openingsOf(text)
      return list >= openings.known || openings.lists.includes(list)
    },
  }
}
