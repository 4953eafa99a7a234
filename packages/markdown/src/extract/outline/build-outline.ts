import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table as MdastTable,
} from "mdast"
import { readInline } from "../../source/read-inline.ts"
import { EMPTY_TEXT, sliceText } from "../../source/rich-text.ts"
import type { Vocabulary } from "../labels/vocabulary.ts"
import { type Block, CAPTION_DEPTH, type TableRow } from "./block.ts"
import { addBulletLines } from "./bullet-lines.ts"
import { addHtmlBlocks } from "./html-blocks.ts"
import { createOutlineWriter, type OutlineWriter } from "./outline-writer.ts"
import { addParagraph, startsLine } from "./paragraph-lines.ts"
import { type ItemText, readSwallowedSign } from "./swallowed-sign.ts"

/** What the builder carries along. */
export interface OutlineInput {
  readonly source: string
  readonly vocabulary: Vocabulary
  readonly writer: OutlineWriter
}

interface Surroundings {
  readonly quoted: boolean
  readonly listDepth: number
}

type Flow = RootContent | BlockContent | DefinitionContent

/** Nodes of the tree's top level that are added between two pauses. */
const nodesPerStep = 16

/** The document as an outline of blocks: headings with what stands below them, items, lines, tables. */
export function* buildOutline(tree: Root, source: string, vocabulary: Vocabulary): Generator<undefined, Block> {
  const writer = createOutlineWriter(vocabulary, source.length)
  const input: OutlineInput = { source, vocabulary, writer }
  for (const [index, node] of tree.children.entries()) {
    addNode(input, node, { quoted: false, listDepth: 0, next: tree.children[index + 1] })
    if (index % nodesPerStep === nodesPerStep - 1) yield
  }
  return writer.root
}

function addFlow(input: OutlineInput, nodes: readonly Flow[], around: Surroundings): void {
  const { quoted, listDepth } = around
  nodes.forEach((node, index) => addNode(input, node, { quoted, listDepth, next: nodes[index + 1] }))
}

function addNode(input: OutlineInput, node: Flow, around: Surroundings & { readonly next: Flow | undefined }): void {
  const place = placeOf(node)
  if (place === undefined) return
  switch (node.type) {
    case "heading":
      return addHeading(input, node, place)
    case "paragraph":
      return addParagraphNode(input, node, { start: place.start, end: place.end, quoted: around.quoted, next: around.next })
    case "list":
      return addList(input, node, around)
    case "table":
      return addTable(input, node, place)
    case "blockquote":
      return addQuote(input, node, around)
    case "html":
      return addHtmlBlocks(input, place)
    case "code":
      return addBulletLines(input, place)
    case "thematicBreak":
      return input.writer.closeFrom(CAPTION_DEPTH.bold)
    default:
      return undefined
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

function placeOf({ position }: Flow | ListItem): Place | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}

function addHeading({ source, writer }: OutlineInput, node: Heading, place: Place): void {
  const text = sliceText(readInline(node.children, source), 0)
  // `## Title ##` keeps its closing marks out of the text; `# Title {#id}` does not.
  writer.add({ kind: "heading", text: withoutAnchor(text), depth: node.depth, start: place.start, end: place.end })
}

function withoutAnchor(text: ReturnType<typeof readInline>): ReturnType<typeof readInline> {
  const at = text.text.endsWith("}") ? text.text.lastIndexOf("{") : -1
  return at > 0 && /^\{[#.:][^{}]*\}$/.test(text.text.slice(at)) ? sliceText(text, 0, at) : text
}

interface ParagraphPlace extends Place {
  readonly quoted: boolean
  /** What follows in the same container. */
  readonly next: Flow | undefined
}

function addParagraphNode(input: OutlineInput, node: Paragraph, { start, end, quoted, next }: ParagraphPlace): void {
  const text = sliceText(readInline(node.children, input.source), 0)
  const leads = next?.type === "list" || next?.type === "table" || next?.type === "code"
  const glued = leads && next.position?.start.line === (node.position?.end.line ?? 0) + 1
  addParagraph(input, { text, start, end, quoted, leads, overList: next?.type === "list", glued, last: next === undefined })
}

function addQuote(input: OutlineInput, node: Blockquote, around: Surroundings): void {
  input.writer.apart(() => addFlow(input, node.children, { quoted: true, listDepth: around.listDepth }))
}

function addList(input: OutlineInput, node: List, around: Surroundings): void {
  const place = { quoted: around.quoted, listDepth: around.listDepth + 1, ordered: node.ordered === true }
  for (const item of node.children) addItem(input, item, place)
}

function addItem(input: OutlineInput, node: ListItem, around: Surroundings & { readonly ordered: boolean }): void {
  const place = placeOf(node)
  if (place === undefined) return
  const { start, end } = place
  const { text, rest } = readItemText(node, input.source)
  const lines = splitItem(input, text)
  const block = input.writer.add({
    kind: "item",
    text: lines.own,
    depth: around.listDepth,
    start,
    end,
    checked: node.checked ?? undefined,
    ordered: around.ordered,
    quoted: around.quoted,
  })
  if (lines.below === undefined && rest.length === 0) return
  input.writer.within(block, () => {
    if (lines.below !== undefined)
      addParagraph(input, {
        text: lines.below,
        start,
        end,
        quoted: around.quoted,
        leads: rest[0]?.type === "list",
        overList: rest[0]?.type === "list",
        last: rest.length === 0,
      })
    addFlow(input, rest, around)
  })
}

function readItemText(node: ListItem, source: string): ItemText {
  const children = withoutInnerList(node)
  const first = children[0]
  if (first?.type === "paragraph") return { text: sliceText(readInline(first.children, source), 0), rest: children.slice(1) }
  return readSwallowedSign(children, source) ?? { text: EMPTY_TEXT, rest: children }
}

/** `* 1) text` is a list in a list to Markdown, and one item to its author. */
function withoutInnerList(node: ListItem): ListItem["children"] {
  const first = node.children[0]
  const inner = first?.type === "list" && first.children.length === 1 ? first.children[0] : undefined
  return inner === undefined ? node.children : [...inner.children, ...node.children.slice(1)]
}

/** An item's own words, and the lines below them that are something else: fields, labelled lines, hand-made bullets. */
function splitItem(
  input: OutlineInput,
  text: ReturnType<typeof readInline>,
): { own: ReturnType<typeof readInline>; below?: ReturnType<typeof readInline> } {
  const cut = firstOwnLine(input, text)
  return cut === undefined ? { own: text } : { own: sliceText(text, 0, cut), below: sliceText(text, cut) }
}

function firstOwnLine(input: OutlineInput, text: ReturnType<typeof readInline>): number | undefined {
  for (let at = text.text.indexOf("\n"); at >= 0; at = text.text.indexOf("\n", at + 1)) {
    if (startsLine(sliceText(text, at, lineEnd(text.text, at + 1)), input.vocabulary)) return at
  }
  return undefined
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from)
  return end < 0 ? text.length : end
}

function addTable(input: OutlineInput, node: MdastTable, place: Place): void {
  const rows = node.children.map((row): TableRow => ({
    cells: row.children.map(cell => sliceText(readInline(cell.children, input.source), 0)),
    start: row.position?.start.offset ?? place.start,
    end: row.position?.end.offset ?? place.end,
  }))
  const [header, ...body] = rows
  if (header !== undefined)
    input.writer.add({
      kind: "table",
      ...place,
      table: { header: header.cells, headerStart: header.start, headerEnd: header.end, rows: body },
    })
}
