import { EMPTY_TEXT, type RichText } from "../../source/rich-text.ts"
import { readLead } from "../labels/decoration.ts"
import { type Opening, readOpening } from "../labels/read-head.ts"
import type { Vocabulary } from "../labels/vocabulary.ts"
import type { Block, BlockKind, Table } from "./block.ts"

/** What a caller says about a new block; the rest follows from where it is put. */
export interface NewBlock {
  readonly kind: BlockKind
  readonly text?: RichText
  readonly depth?: number
  readonly start: number
  readonly end: number
  readonly checked?: boolean | undefined
  readonly ordered?: boolean
  readonly quoted?: boolean
  /** Whether a caption states something itself: then it ends the lists of captions above, as text does. */
  readonly stated?: boolean
  readonly table?: Table
}

/** A block under construction: the same data, with children that can still come. */
interface OpenBlock extends Block {
  readonly children: Block[]
}

/** Builds the outline in document order; headings and captions open sections that later blocks fall into. */
export interface OutlineWriter {
  readonly root: Block
  /** Puts a block into the open section; a heading or caption first closes sections of its depth and deeper. */
  add(block: NewBlock): Block
  /** Runs `fill` with `container` as the place for new blocks, with sections of its own. */
  within(container: Block, fill: () => void): void
  /** Runs `fill` in the open section; sections that it opens are closed behind it. */
  apart(fill: () => void): void
  /** Closes open sections down to a depth: `SUMMARY_DEPTH` for the end of `<details>`. */
  closeFrom(depth: number): void
}

/** Starts an outline; every text's label is read once, here. */
export function createOutlineWriter(vocabulary: Vocabulary, end: number): OutlineWriter {
  const root = newBlock({ kind: "root", start: 0, end }, undefined, NO_OPENING)
  let open: OpenBlock[] = [root]
  const add = (given: NewBlock): OpenBlock => {
    const block = given.kind === "heading" ? asNextOfSequence(given, open) : given
    if (isSection(block.kind)) closeSections(open, block.depth ?? 0)
    if (block.kind === "text" || block.stated === true) closeCaptions(open)
    const parent = open[open.length - 1]!
    const added = newBlock(block, parent, openingOf(block.text, vocabulary))
    parent.children.push(added)
    if (isSection(block.kind)) open.push(added)
    return added
  }
  const within = (container: Block, fill: () => void): void => {
    const outer = open
    // Only blocks that this writer made come back here, and all of those are open.
    open = [container as OpenBlock]
    fill()
    open = outer
  }
  const apart = (fill: () => void): void => {
    const outer = [...open]
    fill()
    open = outer
  }
  return { root, add, within, apart, closeFrom: depth => closeSections(open, depth) }
}

const NO_OPENING: Opening = { head: undefined, tokens: [] }
const OPENING_TOKENS = 10

function openingOf(text: RichText | undefined, vocabulary: Vocabulary): Opening {
  if (text === undefined || text.text === "") return NO_OPENING
  return readOpening(text, vocabulary, mayBeLabelled(text) ? OPENING_TOKENS : PROSE_TOKENS)
}

/** How many words of running text are looked at: enough to see a definition. */
const PROSE_TOKENS = 5
const LABEL_REACH = 64

/** Running text has neither markup nor a colon near its start. */
function mayBeLabelled({ text, marks }: RichText): boolean {
  if (text.length <= LABEL_REACH || (marks[0]?.start ?? LABEL_REACH) < 3) return true
  return /[:：]/.test(text.slice(0, LABEL_REACH))
}

/** A caption heads one list or table; text behind that belongs to the section again. */
function closeCaptions(open: OpenBlock[]): void {
  for (let last = open[open.length - 1]; open.length > 1 && last?.kind === "caption"; last = open[open.length - 1]) {
    const hasList = last.children.some(child => child.kind === "item" || child.kind === "table" || child.kind === "caption")
    if (!hasList) return
    open.pop()
  }
}

/** `## 2. …` behind `### 1. …` counts on: it belongs beside its forerunner, whatever its level says. */
function asNextOfSequence(block: NewBlock, open: readonly Block[]): NewBlock {
  const ordinal = Number(readLead(block.text?.text ?? "").ordinal)
  if (!(ordinal > 1)) return block
  const isOrdinal = (other: Block): boolean => other.kind === "heading" && Number(readLead(other.text.text).ordinal) === ordinal - 1
  const before = open.find(isOrdinal)
  return before === undefined || before.depth <= (block.depth ?? 0) ? block : { ...block, depth: before.depth }
}

function newBlock(block: NewBlock, parent: OpenBlock | undefined, { head, tokens }: Opening): OpenBlock {
  return {
    kind: block.kind,
    text: block.text ?? EMPTY_TEXT,
    head,
    opening: tokens,
    depth: block.depth ?? 0,
    parent,
    children: [],
    index: parent?.children.length ?? 0,
    start: block.start,
    end: block.end,
    checked: block.checked,
    ordered: block.ordered ?? false,
    quoted: block.quoted ?? false,
    table: block.table,
  }
}

/** The first open block is the container itself and stays. */
function closeSections(open: OpenBlock[], depth: number): void {
  while (open.length > 1 && open[open.length - 1]!.depth >= depth) open.pop()
}

function isSection(kind: BlockKind): boolean {
  return kind === "heading" || kind === "caption"
}
