import type { FieldName, Role } from "@okrlint/core/model"
import { openPhrases, type PackedPhrases } from "@okrlint/core/reading"
import { entriesOf } from "./entries-of.ts"
import type { Aside } from "./label-table.ts"
import { createPhraseSet } from "./phrase-set.ts"
import { splitPhrase } from "./split-phrase.ts"
import { createTeamWords, type PackedTeamWords, type TeamWord } from "./team-words.ts"
import type { Token } from "./tokens.ts"

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

/** Label tables, ready to be opened phrase by phrase. */
export interface PackedLabels {
  readonly phrases: PackedPhrases
  readonly teams: PackedTeamWords
  /** Folded, a line for each. */
  readonly tags: string
  /** Folded, a line for each. */
  readonly periods: string
}

/** Opens packed labels, with a team's additions, as one vocabulary. */
export function createVocabulary(labels: PackedLabels, additions: LabelAdditions = {}): Vocabulary {
  const { begin, add } = openTree(labels.phrases)
  for (const [role, phrases] of entriesOf(additions.roles)) add(phrases, { kind: "role", role, plural: false, near: false })
  for (const [role, phrases] of entriesOf(additions.headings)) add(phrases, { kind: "role", role, plural: true, near: false })
  for (const [field, phrases] of entriesOf(additions.fields)) add(phrases, { kind: "field", field })
  add(additions.notGoals, { kind: "aside", aside: "non-goal" })
  return {
    begins: word => begin(word) !== undefined,
    teamWord: createTeamWords(labels.teams),
    isTag: createPhraseSet(labels.tags),
    isPeriodWord: createPhraseSet(labels.periods),
    matchAt: (tokens, index) => {
      const token = tokens[index]
      const node = token && begin(token.word)
      return node && matchBelow(node, tokens, index)
    },
  }
}

/** A word in a tree of phrases. */
interface PhraseNode {
  /** Where a phrase ends. */
  senses: readonly Sense[] | undefined
  next: PhraseTree | undefined
}

type PhraseTree = Map<string, PhraseNode>

interface OpenTree {
  /** The phrases that begin with a word. */
  begin(word: string): PhraseNode | undefined
  add(phrases: readonly string[] | undefined, sense: Sense): void
}

/** A tree whose branches grow when a page has their first word, so that a language costs next to nothing on pages that do not speak it. */
function openTree(packed: PackedPhrases): OpenTree {
  const open = openPhrases<Sense>(packed)
  const tree: PhraseTree = new Map()
  const begin = (first: string): PhraseNode | undefined => {
    const known = tree.get(first)
    if (known !== undefined) return known
    for (const { words, values } of open(first) ?? []) addSenses(tree, [first, ...words], values)
    return tree.get(first)
  }
  return {
    begin,
    add(phrases, sense) {
      for (const words of phrases?.map(splitPhrase) ?? []) {
        if (words.length === 0) continue
        begin(words[0]!)
        addSenses(tree, words, [sense])
      }
    },
  }
}

function addSenses(tree: PhraseTree, words: readonly string[], senses: readonly Sense[]): void {
  let node = childOf(tree, words[0]!)
  for (const word of words.slice(1)) node = childOf((node.next ??= new Map()), word)
  const known = node.senses
  node.senses = known === undefined ? senses : [...known, ...senses.filter(sense => !known.some(one => isSame(one, sense)))]
}

/** Equal for meanings that are the same. */
export function keyOfSense(sense: Sense): string {
  return Object.values(sense).join(" ")
}

function isSame(a: Sense, b: Sense): boolean {
  return keyOfSense(a) === keyOfSense(b)
}

function childOf(tree: PhraseTree, word: string): PhraseNode {
  const known = tree.get(word)
  if (known !== undefined) return known
  const node: PhraseNode = { senses: undefined, next: undefined }
  tree.set(word, node)
  return node
}

/** The longest phrase that goes through a node, that of the token at an index. */
function matchBelow(first: PhraseNode, tokens: readonly Token[], index: number): PhraseMatch | undefined {
  let found: PhraseMatch | undefined
  let node: PhraseNode | undefined = first
  for (let to = index + 1; node !== undefined; to++) {
    if (node.senses !== undefined) found = { senses: node.senses, from: index, to }
    node = to < tokens.length ? node.next?.get(tokens[to]!.word) : undefined
  }
  return found
}
