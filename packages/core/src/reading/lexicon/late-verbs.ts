import type { AddLate } from "../text/phrases.ts"
import type { VerbMeaning } from "./types.ts"

/** What is known of a verb, whatever its form. */
export type Verb = Omit<VerbMeaning, "form">

/** Verbs whose forms are not made yet: a page holds few of the thousands. */
export interface LateVerbs {
  /** Adds the forms that begin with a word. */
  readonly addFor: AddLate
  /** Adds all forms, for a book that others go into behind them. */
  addAll(): void
}

/** How forms are made of verbs. */
export interface LateVerbsOptions {
  /** Every word that may have been bent into a word, the word itself among them. */
  readonly basesOf: (word: string) => readonly string[]
  /** Adds the forms of a verb whose first word is the given one; all of them when none is given. */
  readonly add: (verb: Verb, word?: string) => void
}

/** Words that are remembered as asked for: more than most pages have. */
const MOST_ASKED = 4096

const PLAIN_WORD = /^[a-z]+$/

/** Whether the forms of a verb can wait for their first word: where that is one token. */
export function canBeLate(lemma: string): boolean {
  return PLAIN_WORD.test(firstWord(lemma))
}

/** Keeps verbs that can be late until a text holds a word that can be theirs. */
export function createLateVerbs(verbs: readonly Verb[], { basesOf, add }: LateVerbsOptions): LateVerbs {
  const byHead = new Map<string, Numbered[]>()
  const added = new Set<string>()
  const asked = new Set<string>()
  for (let order = 0; order < verbs.length; order++) {
    const verb = verbs[order]!
    const head = firstWord(verb.lemma)
    const known = byHead.get(head)
    if (known === undefined) byHead.set(head, [{ verb, order }])
    else known.push({ verb, order })
  }
  const addFor = (word: string): void => {
    if (asked.has(word)) return
    if (asked.size >= MOST_ASKED) asked.clear()
    asked.add(word)
    if (added.has(word)) return
    const found = basesOf(word).flatMap(base => byHead.get(base) ?? [])
    if (found.length === 0) return
    added.add(word)
    // Of two verbs with the same form the later wins, so their order counts.
    for (const { verb } of found.sort((a, b) => a.order - b.order)) add(verb, word)
  }
  return {
    addFor,
    addAll: () =>
      [...byHead.values()]
        .flat()
        .sort((a, b) => a.order - b.order)
        .forEach(({ verb }) => add(verb)),
  }
}

interface Numbered {
  readonly verb: Verb
  readonly order: number
}

/** What stands before the first space. */
export function firstWord(text: string): string {
  const space = text.indexOf(" ")
  return space < 0 ? text : text.slice(0, space)
}
