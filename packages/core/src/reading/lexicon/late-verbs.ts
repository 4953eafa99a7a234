import { openLines, packLines, readLines } from "../text/packed-lines.ts"
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

/** Packs verbs that can be late: of each first word, the verbs that begin with it. */
export function packVerbs(verbs: readonly Verb[]): string {
  const byHead = new Map<string, readonly Numbered[]>()
  verbs.forEach((verb, order) => {
    const head = firstWord(verb.lemma)
    byHead.set(head, [...(byHead.get(head) ?? []), { verb, order }])
  })
  return packLines(Array.from(byHead, ([head, begun]) => [head, JSON.stringify(begun)]))
}

/** Keeps packed verbs until a text holds a word that can be theirs. */
export function createLateVerbs(packed: string, { basesOf, add }: LateVerbsOptions): LateVerbs {
  const lineOf = openLines(packed)
  const added = new Set<string>()
  const asked = new Set<string>()
  const addFor = (word: string): void => {
    if (asked.has(word)) return
    if (asked.size >= MOST_ASKED) asked.clear()
    asked.add(word)
    if (added.has(word)) return
    const found = basesOf(word).flatMap(base => readVerbs(lineOf(base)))
    if (found.length === 0) return
    added.add(word)
    for (const { verb } of inOrder(found)) add(verb, word)
  }
  const addAll = (): void => {
    for (const { verb } of inOrder(readLines(packed).flatMap(([, line]) => readVerbs(line)))) add(verb)
  }
  return { addFor, addAll }
}

/** Of two verbs with the same form the later wins, so their order counts. */
function inOrder(verbs: readonly Numbered[]): readonly Numbered[] {
  return verbs.toSorted((a, b) => a.order - b.order)
}

function readVerbs(line: string | undefined): readonly Numbered[] {
  return line === undefined ? [] : (JSON.parse(line) as readonly Numbered[]) // written from verbs
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
