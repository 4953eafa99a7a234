import type { KindWords, WordEndings } from "./types.ts"

const thirdPersons = new WeakMap<KindWords, ReadonlyMap<string, ThirdPerson>>()

/** What a third person is the form of. */
export interface ThirdPerson {
  /** Whether it is as often the plural of a noun. */
  readonly nounLike: boolean
}

/**
 * The third persons of a language's verbs (`answers`). They look like plurals, so the phrase book leaves them out; they are asked for
 * only where a clause has no other verb.
 */
export function thirdPersonsOf(words: KindWords): ReadonlyMap<string, ThirdPerson> {
  const known = thirdPersons.get(words)
  if (known !== undefined) return known
  const nouns = new Set([...words.nounLike, ...words.deliverables])
  const found = new Map<string, ThirdPerson>()
  const lemmas = [...Object.values(words.verbs).flat(), ...Object.keys(words.polysemes), ...words.feelings]
  for (const lemma of lemmas) {
    if (lemma.includes(" ")) continue
    for (const { text, form } of words.inflect(lemma)) if (form === "third") found.set(text, { nounLike: nouns.has(lemma) })
  }
  thirdPersons.set(words, found)
  return found
}

/** The shortest word whose ending tells anything: shorter ones are words of their own. */
const SHORTEST = 6

/** Whether a word's last letters are among a language's endings of a sort. */
export function endsLike(word: string, sort: keyof WordEndings, words: KindWords | undefined): boolean {
  return word.length >= SHORTEST && words?.endings?.[sort].some(ending => word.endsWith(ending)) === true
}
