import { openPhrases, type PackedPhrases } from "./packed-phrases.ts"
import { tokenize, type Token } from "./tokenize.ts"

/**
 * A word of a phrase. Most of the thousands end a phrase and lead nowhere, so phrases that are added one after the other with the same
 * value end in the same node, until one of them has to differ.
 */
interface Node<T> {
  next: Map<string, Node<T>> | undefined
  values: readonly T[] | undefined
  readonly shared: boolean
}

/** Phrases that are looked up token by token; matching costs one map access for a token that begins none. */
export interface PhraseBook<T> {
  /** Calls back for every phrase that begins at a token, the shortest first, with the index after its last token. */
  visit(tokens: readonly Token[], at: number, found: (value: T, to: number) => void): void
  /** The longest phrase that begins at a token, with the index after its last token; of several values the last. */
  longestAt(tokens: readonly Token[], at: number): { readonly value: T; readonly to: number } | undefined
  /** The keys of the tokens that phrases begin with, without those that are added late. */
  firstKeys(): Iterable<string>
}

/** Adds a phrase to a book; a phrase may have several values. */
export type AddPhrase<T> = (phrase: string, value: T) => void

/** Adds the phrases that begin with a word, when a text first holds it; called again and again with the same words. */
export type AddLate = (word: string) => void

/**
 * Builds a phrase book; `fill` adds its phrases, and may give a function that adds more of them later. Phrases of one value are best added
 * together. What is packed comes before all that is added.
 */
export function createPhraseBook<T>(fill: (add: AddPhrase<T>) => AddLate | undefined, packed?: PackedPhrases): PhraseBook<T> {
  const root: Node<T> = { next: undefined, values: undefined, shared: false }
  const open = packed === undefined ? () => {} : createOpener(root, packed)
  let ending: Node<T> | undefined
  let endingValue: T | undefined
  const addLate = fill((phrase, value) => {
    if (ending === undefined || endingValue !== value) ending = { next: undefined, values: [value], shared: true }
    endingValue = value
    const keys = keysOf(phrase)
    if (keys.length === 0) return
    open(keys[0]!)
    addPhrase(root, keys, ending)
  })
  const begin = (key: string): Node<T> | undefined => {
    addLate?.(key)
    const known = root.next?.get(key)
    if (known !== undefined) return known
    open(key)
    return root.next?.get(key)
  }
  return {
    visit(tokens, at, found) {
      let node = begin(tokens[at]!.key)
      for (let to = at + 1; node !== undefined; to++) {
        const { values } = node
        if (values !== undefined) for (let one = 0; one < values.length; one++) found(values[one]!, to)
        node = nextOf(node, tokens, to)
      }
    },
    longestAt(tokens, at) {
      let longest: { readonly value: T; readonly to: number } | undefined
      let node = begin(tokens[at]!.key)
      for (let to = at + 1; node !== undefined; to++) {
        if (node.values !== undefined) longest = { value: node.values.at(-1)!, to }
        node = nextOf(node, tokens, to)
      }
      return longest
    },
    firstKeys: () => root.next?.keys() ?? [],
  }
}

function nextOf<T>({ next }: Node<T>, tokens: readonly Token[], at: number): Node<T> | undefined {
  return next === undefined || at >= tokens.length ? undefined : next.get(tokens[at]!.key)
}

/** Makes nodes of the packed phrases that begin with a key, when it is first met. */
function createOpener<T>(root: Node<T>, packed: PackedPhrases): (key: string) => void {
  const open = openPhrases<T>(packed)
  return key => {
    if (root.next?.has(key) === true) return
    for (const { words, values } of open(key) ?? []) {
      let node = ownChildOf(root, key)
      for (const word of words) node = ownChildOf(node, word)
      node.values = values
    }
  }
}

const plainWord = /^[a-z]+$/
const plainWords = /^[a-z ]+$/

/** What a phrase is looked up by. */
export function keysOf(phrase: string): readonly string[] {
  if (plainWord.test(phrase)) return [phrase] // nearly all of them
  if (!plainWords.test(phrase)) return tokenize(phrase).map(token => token.key)
  return phrase.split(" ").filter(word => word !== "")
}

function addPhrase<T>(root: Node<T>, keys: readonly string[], ending: Node<T>): void {
  let node = root
  for (let index = 0; index < keys.length - 1; index++) node = ownChildOf(node, keys[index]!)
  addEnding(node, keys.at(-1)!, ending)
}

function addEnding<T>(node: Node<T>, key: string, ending: Node<T>): void {
  const next = (node.next ??= new Map<string, Node<T>>())
  if (!next.has(key)) {
    next.set(key, ending)
    return
  }
  const own = ownChildOf(node, key)
  own.values = own.values === undefined ? ending.values : [...own.values, ...ending.values!]
}

/** The child for a key, one that nothing else shares. */
function ownChildOf<T>(node: Node<T>, key: string): Node<T> {
  const next = (node.next ??= new Map<string, Node<T>>())
  const known = next.get(key)
  if (known !== undefined && !known.shared) return known
  const own: Node<T> = { next: undefined, values: known?.values, shared: false }
  next.set(key, own)
  return own
}
