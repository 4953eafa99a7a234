import { tokenize, type Token } from "./tokenize.ts"

/** Most of the thousands of nodes end a phrase and lead nowhere, so both parts are made when first needed. */
interface Node<T> {
  next: Map<string, Node<T>> | undefined
  values: T[] | undefined
}

/** Phrases that are looked up token by token; matching costs one map access for a token that begins none. */
export interface PhraseBook<T> {
  /** Calls back for every phrase that begins at a token, the shortest first, with the index after its last token. */
  visit(tokens: readonly Token[], at: number, found: (value: T, to: number) => void): void
}

/** Builds a phrase book; a phrase may have several values. */
export function createPhraseBook<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const root: Node<T> = { next: undefined, values: undefined }
  for (const [phrase, value] of entries) addPhrase(root, phrase, value)
  return {
    visit(tokens, at, found) {
      let node = root.next?.get(tokens[at]!.key)
      for (let index = at + 1; node !== undefined; index++) {
        if (node.values !== undefined) for (const value of node.values) found(value, index)
        if (index >= tokens.length) return
        node = node.next?.get(tokens[index]!.key)
      }
    },
  }
}

const plainWord = /^[a-z]+$/

function addPhrase<T>(root: Node<T>, phrase: string, value: T): void {
  let node = root
  if (plainWord.test(phrase))
    node = childOf(root, phrase) // nearly all of them, and their only token
  else for (const token of tokenize(phrase)) node = childOf(node, token.key)
  if (node === root) return
  if (node.values === undefined) node.values = [value]
  else node.values.push(value)
}

function childOf<T>(node: Node<T>, key: string): Node<T> {
  const next = (node.next ??= new Map<string, Node<T>>())
  const known = next.get(key)
  if (known !== undefined) return known
  const child: Node<T> = { next: undefined, values: undefined }
  next.set(key, child)
  return child
}
