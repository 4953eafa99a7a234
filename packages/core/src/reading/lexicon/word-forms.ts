import type { KindGrammar, WordEndings } from "./types.ts"

/** What a third person is the form of. */
export interface ThirdPerson {
  /** The verb in its dictionary form. */
  readonly lemma: string
  /** Whether it is as often the plural of a noun. */
  readonly nounLike: boolean
}

/** Finds out whether a word is a third person of a language's verbs. */
export type FindThirdPerson = (word: string) => ThirdPerson | undefined

const finders = new WeakMap<KindGrammar, FindThirdPerson>()

/**
 * The third persons of a language's verbs (`answers`). They look like plurals, so the phrase book leaves them out; they are asked for
 * only where a clause has no other verb.
 */
export function thirdPersonsOf(words: KindGrammar): FindThirdPerson {
  const known = finders.get(words)
  if (known !== undefined) return known
  const finder = createFinder(words)
  finders.set(words, finder)
  return finder
}

function createFinder(words: KindGrammar): FindThirdPerson {
  const { basesOf } = words
  const nouns = new Set([...words.nounLike, ...words.deliverables])
  const lemmas = [...Object.values(words.verbs).flat(), ...Object.keys(words.polysemes), ...words.feelings].filter(
    lemma => !lemma.includes(" "),
  )
  const isThird = (lemma: string, word: string): boolean => words.inflect(lemma).some(({ text, form }) => form === "third" && text === word)
  if (basesOf === undefined) {
    const found = new Map(lemmas.flatMap(lemma => thirdsOf(lemma, words).map(text => [text, { lemma, nounLike: nouns.has(lemma) }])))
    return word => found.get(word)
  }
  const order = new Map(lemmas.map((lemma, index) => [lemma, index]))
  return word => {
    const bases = basesOf(word).filter(base => order.has(base) && isThird(base, word))
    const last = bases.sort((a, b) => order.get(a)! - order.get(b)!).at(-1)
    return last === undefined ? undefined : { lemma: last, nounLike: nouns.has(last) }
  }
}

function thirdsOf(lemma: string, words: KindGrammar): readonly string[] {
  return words.inflect(lemma).flatMap(({ text, form }) => (form === "third" ? [text] : []))
}

/** The shortest word whose ending tells anything: shorter ones are words of their own. */
const SHORTEST = 6

/** Whether a word's last letters are among a language's endings of a sort. */
export function endsLike(word: string, sort: keyof WordEndings, words: KindGrammar | undefined): boolean {
  return word.length >= SHORTEST && words?.endings?.[sort].some(ending => word.endsWith(ending)) === true
}
