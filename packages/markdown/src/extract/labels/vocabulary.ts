import type { FieldName, Role } from "@okrlint/core/model"
import { createPeriodWords } from "./period-words.ts"
import { createTagWords } from "./tag-words.ts"
import { createTeamWords, type TeamWord } from "./team-words.ts"
import type { Aside, LabelTable } from "./label-table.ts"
import { splitPhrase } from "./split-phrase.ts"
import { foldWord, type Token } from "./tokens.ts"

/** What a phrase can mean; which meaning holds is decided by where it stands. */
export type Sense =
  | { readonly kind: "role"; readonly role: Role; readonly plural: boolean; readonly near: boolean }
  | { readonly kind: "numbered"; readonly role: Role }
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
  /** Whether a word begins a phrase. */
  begins(word: string): boolean
  /** The longest phrase that begins at a token. */
  matchAt(tokens: readonly Token[], index: number): PhraseMatch | undefined
  /** What a word of a title says of a team. */
  teamWord(word: string): TeamWord | undefined
  /** Whether a text in brackets says what kind of goal stands beside it. */
  isTag(text: string): boolean
  /** Whether a text is a word for a stretch of time: `week`, `months`, `timeline`. */
  isPeriodWord(text: string): boolean
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
  const root: PhraseNode = { senses: undefined, next: undefined, shared: false }
  const waiting: WaitingPhrases = new Map()
  const add = createAdd(root, waiting)
  for (const table of tables) addTable(table, add)
  for (const [role, words] of entriesOf(additions.roles)) add(words, { kind: "role", role, plural: false, near: false })
  for (const [role, words] of entriesOf(additions.headings)) add(words, { kind: "role", role, plural: true, near: false })
  for (const [field, words] of entriesOf(additions.fields)) add(words, { kind: "field", field })
  add(additions.notGoals, { kind: "aside", aside: "non-goal" })
  const begins = (word: string): boolean => {
    const start = startOf(word)
    const met = waiting.get(start)
    if (met !== undefined) {
      waiting.delete(start)
      for (const { words, ending } of met) addPhrase(root, words, ending)
    }
    return root.next?.has(word) ?? false
  }
  return {
    begins,
    teamWord: createTeamWords(tables),
    isTag: createTagWords(tables),
    isPeriodWord: createPeriodWords(tables),
    matchAt: (tokens, index) => {
      const token = tokens[index]
      return token !== undefined && begins(token.word) ? matchAt(root, tokens, index) : undefined
    },
  }
}

/** A phrase, not yet split into words. */
interface Phrase {
  readonly words: string
  readonly ending: PhraseNode
}

/** Phrases by the letters they begin with: most begin with letters that a page has at none of the places where labels stand. */
type WaitingPhrases = Map<string, Phrase[]>

type Add = (phrases: readonly string[] | undefined, sense: Sense) => void

function addTable(table: LabelTable, add: Add): void {
  for (const [role, words] of entriesOf(table.roles)) {
    add(words.one, { kind: "role", role, plural: false, near: false })
    add(words.many, { kind: "role", role, plural: true, near: false })
    add(words.near, { kind: "role", role, plural: true, near: true })
    add(words.numbered, { kind: "numbered", role })
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

/** A word in a tree of phrases. Most of them end a phrase and lead nowhere, so those of one list are one node until one has to differ. */
interface PhraseNode {
  /** Where a phrase ends. */
  senses: readonly Sense[] | undefined
  next: Map<string, PhraseNode> | undefined
  readonly shared: boolean
}

/**
 * Languages list the same meanings, so each meaning is made once and known by identity. A phrase waits until a page has a word that
 * begins like it, so that a language costs next to nothing on pages that do not speak it.
 */
function createAdd(root: PhraseNode, waiting: WaitingPhrases): Add {
  const endings = new Map<string, PhraseNode>()
  return (phrases, sense) => {
    if (phrases === undefined) return
    const key = Object.values(sense).join(" ")
    const known = endings.get(key)
    const ending = known ?? { senses: [sense], next: undefined, shared: true }
    if (known === undefined) endings.set(key, ending)
    // By index: thousands of steps of an iterator are felt at the start.
    for (let index = 0; index < phrases.length; index++) {
      const words = phrases[index]!
      const start = startOf(PLAIN_START.test(words) ? words : foldWord(words))
      if (start === "") addPhrase(root, words, ending)
      else {
        const others = waiting.get(start)
        if (others === undefined) waiting.set(start, [{ words, ending }])
        else others.push({ words, ending })
      }
    }
  }
}

/** Nothing is folded in the letters that count. */
const PLAIN_START = /^[a-z](?:[a-z' -]|$)/

/** Cyrillic letters, kana, unified Han, Hangul: what begins so still does when it is folded. */
const OTHER_SCRIPT = /^[\u0400-\u0481\u048a-\u052f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/

/** The letters by which a phrase waits for its first word: two of a to z, or one of another script; empty for a phrase that does not wait. */
function startOf(folded: string): string {
  if (isPlain(folded.charCodeAt(0))) return folded.slice(0, isPlain(folded.charCodeAt(1)) ? 2 : 1)
  return OTHER_SCRIPT.test(folded) ? folded[0]! : ""
}

function isPlain(code: number): boolean {
  return code >= 97 && code <= 122
}

function addPhrase(root: PhraseNode, phrase: string, ending: PhraseNode): void {
  const words = splitPhrase(phrase)
  let node = root
  for (let index = 0; index < words.length - 1; index++) node = ownChildOf(node, words[index]!)
  const last = words.at(-1)
  if (last !== undefined) addEnding(node, last, ending)
}

function addEnding(node: PhraseNode, word: string, ending: PhraseNode): void {
  node.next ??= new Map<string, PhraseNode>()
  const known = node.next.get(word)
  if (known === undefined) {
    node.next.set(word, ending)
    return
  }
  const sense = ending.senses![0]!
  if (known.senses?.includes(sense) === true) return
  ownChildOf(node, word).senses = [...(known.senses ?? []), sense]
}

/** The child for a word, one that nothing else shares. */
function ownChildOf(node: PhraseNode, word: string): PhraseNode {
  const next = (node.next ??= new Map<string, PhraseNode>())
  const known = next.get(word)
  if (known !== undefined && !known.shared) return known
  const own: PhraseNode = { senses: known?.senses, next: undefined, shared: false }
  next.set(word, own)
  return own
}

function matchAt(root: PhraseNode, tokens: readonly Token[], index: number): PhraseMatch | undefined {
  let found: PhraseMatch | undefined
  let node: PhraseNode | undefined = root
  for (let at = index; at < tokens.length; at++) {
    node = node.next?.get(tokens[at]!.word)
    if (node === undefined) return found
    if (node.senses !== undefined) found = { senses: node.senses, from: index, to: at + 1 }
  }
  return found
}
