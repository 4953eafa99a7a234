import type { FieldName, Role } from "@okrlint/core/model"
import type { Aside, LabelTable } from "./label-table.ts"
import { type Token, tokenize } from "./tokens.ts"

/** What a phrase can mean; which meaning holds is decided by where it stands. */
export type Sense =
  | { readonly kind: "role"; readonly role: Role; readonly plural: boolean; readonly near: boolean }
  | { readonly kind: "plan" }
  | { readonly kind: "field"; readonly field: FieldName }
  | { readonly kind: "aside"; readonly aside: Aside }
  | { readonly kind: "sentence"; readonly role: Role }
  | {
      readonly kind: "why" | "detail" | "cycle" | "status" | "week" | "team" | "statement" | "example" | "definition" | "copula" | "filler"
    }

/** A phrase found among tokens. */
export interface PhraseMatch {
  readonly senses: readonly Sense[]
  /** Index of the first token, and of the token after the last. */
  readonly from: number
  readonly to: number
}

/** All label words of all languages, ready for look-up. */
export interface Vocabulary {
  /** The longest phrase that begins at a token. */
  matchAt(tokens: readonly Token[], index: number): PhraseMatch | undefined
}

interface Entry {
  readonly words: readonly string[]
  readonly senses: Sense[]
}

/** Words that a team adds to okrlint's label tables, in lower case. */
export interface LabelAdditions {
  /** More labels of a single goal, by role. */
  readonly roles?: Readonly<Partial<Record<Role, readonly string[]>>>
  /** More headings over goals of a role. */
  readonly headings?: Readonly<Partial<Record<Role, readonly string[]>>>
  /** More labels and column heads, by field. */
  readonly fields?: Readonly<Partial<Record<FieldName, readonly string[]>>>
  /** More headings of parts that hold no goals. */
  readonly notGoals?: readonly string[]
}

/** Compiles label tables, and a team's additions, into one vocabulary. */
export function createVocabulary(tables: readonly LabelTable[], additions: LabelAdditions = {}): Vocabulary {
  const entries = new Map<string, Entry>()
  const add = (phrases: readonly string[] | undefined, sense: Sense): void => {
    for (const phrase of phrases ?? []) addPhrase(entries, phrase, sense)
  }
  for (const table of tables) addTable(table, add)
  for (const [role, words] of entriesOf(additions.roles)) add(words, { kind: "role", role, plural: false, near: false })
  for (const [role, words] of entriesOf(additions.headings)) add(words, { kind: "role", role, plural: true, near: false })
  for (const [field, words] of entriesOf(additions.fields)) add(words, { kind: "field", field })
  add(additions.notGoals, { kind: "aside", aside: "non-goal" })
  const root = growTree(entries)
  return { matchAt: (tokens, index) => matchAt(root, tokens, index) }
}

type Add = (phrases: readonly string[] | undefined, sense: Sense) => void

function addTable(table: LabelTable, add: Add): void {
  for (const [role, words] of entriesOf(table.roles)) {
    add(words.one, { kind: "role", role, plural: false, near: false })
    add(words.many, { kind: "role", role, plural: true, near: false })
    add(words.near, { kind: "role", role, plural: true, near: true })
  }
  add(table.plans, { kind: "plan" })
  for (const [field, words] of entriesOf(table.fields ?? {})) add(words, { kind: "field", field })
  for (const [aside, words] of entriesOf(table.asides ?? {})) add(words, { kind: "aside", aside })
  add(table.why, { kind: "why" })
  add(table.details, { kind: "detail" })
  add(table.cycle, { kind: "cycle" })
  add(table.statuses, { kind: "status" })
  add(table.weeks, { kind: "week" })
  add(table.team, { kind: "team" })
  add(table.statement, { kind: "statement" })
  add(table.examples, { kind: "example" })
  add(table.definitions, { kind: "definition" })
  add(table.copulas, { kind: "copula" })
  add(table.fillers, { kind: "filler" })
  add(table.objectiveSentences, { kind: "sentence", role: "objective" })
  add(table.resultSentences, { kind: "sentence", role: "keyResult" })
  add(table.initiativeSentences, { kind: "sentence", role: "initiative" })
}

/** `Object.entries` with the keys' own type: the tables are literals, so they have no other keys. */
function entriesOf<K extends string, V>(record: Readonly<Partial<Record<K, V>>> | undefined): [K, V][] {
  return Object.entries(record ?? {}) as [K, V][]
}

function addPhrase(entries: Map<string, Entry>, phrase: string, sense: Sense): void {
  const words = tokenize(phrase).map(token => token.word)
  if (words.length === 0) return
  const key = words.join(" ")
  const entry = entries.get(key)
  if (entry === undefined) entries.set(key, { words, senses: [sense] })
  else if (!entry.senses.some(known => isSameSense(known, sense))) entry.senses.push(sense)
}

function isSameSense(a: Sense, b: Sense): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** A word in a tree of phrases; `senses` where a phrase ends. */
interface PhraseNode {
  senses: readonly Sense[] | undefined
  readonly next: Map<string, PhraseNode>
}

function growTree(entries: ReadonlyMap<string, Entry>): PhraseNode {
  const root: PhraseNode = { senses: undefined, next: new Map() }
  for (const { words, senses } of entries.values()) {
    let node = root
    for (const word of words) {
      const known = node.next.get(word)
      const next: PhraseNode = known ?? { senses: undefined, next: new Map() }
      if (known === undefined) node.next.set(word, next)
      node = next
    }
    node.senses = senses
  }
  return root
}

function matchAt(root: PhraseNode, tokens: readonly Token[], index: number): PhraseMatch | undefined {
  let found: PhraseMatch | undefined
  let node: PhraseNode | undefined = root
  for (let at = index; at < tokens.length; at++) {
    node = node.next.get(tokens[at]!.word)
    if (node === undefined) return found
    if (node.senses !== undefined) found = { senses: node.senses, from: index, to: at + 1 }
  }
  return found
}
