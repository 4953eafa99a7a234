import { tokenize, type Token } from "./tokenize.ts"

interface Node<T> {
  readonly next: Map<string, Node<T>>
  readonly values: T[]
}

/** Phrases that are looked up token by token; matching costs one map access for a token that begins none. */
export interface PhraseBook<T> {
  /** Calls back for every phrase that begins at a token, the shortest first, with the index after its last token. */
  visit(tokens: readonly Token[], at: number, found: (value: T, to: number) => void): void
}

/** Builds a phrase book; a phrase may have several values. */
export function createPhraseBook<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseBook<T> {
  const root: Node<T> = { next: new Map(), values: [] }
  for (const [phrase, value] of entries) {
    const node = tokenize(phrase).reduce((parent, token) => childOf(parent, token.key), root)
    if (node !== root) node.values.push(value)
  }
  return {
    visit(tokens, at, found) {
      let node = root.next.get(tokens[at]!.key)
      for (let index = at + 1; node !== undefined; index++) {
        for (const value of node.values) found(value, index)
        if (index >= tokens.length) return
        node = node.next.get(tokens[index]!.key)
      }
    },
  }
}

function childOf<T>(node: Node<T>, key: string): Node<T> {
  const known = node.next.get(key)
  if (known !== undefined) return known
  const child: Node<T> = { next: new Map(), values: [] }
  node.next.set(key, child)
  return child
}
